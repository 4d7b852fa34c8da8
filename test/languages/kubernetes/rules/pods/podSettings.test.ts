import { testFixtures } from "../../check.js";

testFixtures([
  [
    "name servers of one's own",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  dnsPolicy: None
#            ^^^^ error kubernetes/pod-settings
  containers: [{name: a, image: a}]
`,
  ],
  [
    "too many of them",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  dnsConfig: {nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4]}
#                                                         ^^^^^^^^ error kubernetes/pod-settings
  containers: [{name: a, image: a}]
`,
  ],
  [
    "a probe of an init container",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  initContainers:
  - name: a
    image: a
    readinessProbe: {tcpSocket: {port: 80}}
#   ^^^^^^^^^^^^^^ error kubernetes/pod-settings
  - name: b
    image: a
    restartPolicy: Always
    readinessProbe: {tcpSocket: {port: 80}}
  containers: [{name: c, image: a}]
`,
  ],
  [
    "kernel parameters of the host",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostNetwork: true
  securityContext:
    sysctls:
    - {name: net.core.somaxconn, value: "1"}
#            ^^^^^^^^^^^^^^^^^^ error kubernetes/pod-settings
    - {name: kernel.sem, value: "1"}
    - {name: kernel.sem, value: "2"}
#            ^^^^^^^^^^ error kubernetes/pod-settings
  containers: [{name: a, image: a}]
`,
  ],
  [
    "an image with blanks",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: "a "}
#                    ^^^^ error kubernetes/pod-settings
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  dnsPolicy: None
  dnsConfig: {nameservers: [10.0.0.1]}
  securityContext: {sysctls: [{name: net.core.somaxconn, value: "1"}]}
  containers: [{name: a, image: a, lifecycle: {preStop: {sleep: {seconds: 1}}}}]
`,
  ],
]);
