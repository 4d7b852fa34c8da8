import { testFixtures } from "../../check.js";

testFixtures([
  [
    "numbers out of range",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    ports:
    - containerPort: 0
#                    ^ error kubernetes/port-number
    - containerPort: 65536
#                    ^^^^^ error kubernetes/port-number
      hostPort: -1
#               ^^ error kubernetes/port-number
`,
  ],
  [
    "names that no port can have",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    ports:
    - {containerPort: 1, name: a_b}
#                              ^^^ error kubernetes/port-number
    - {containerPort: 2, name: "80"}
#                              ^^^^ error kubernetes/port-number
    - {containerPort: 3, name: a-name-too-long-for-a-port}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/port-number
    livenessProbe: {httpGet: {port: A}}
#                                   ^ error kubernetes/port-number
`,
  ],
  [
    "two ports of one name",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    ports:
    - {containerPort: 1, name: http}
    - {containerPort: 2, name: http}
#                              ^^^^ error kubernetes/duplicate-port
`,
  ],
  [
    "a Service with one port twice",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  ports:
  - {name: a, port: 80}
  - {name: b, port: 80}
#   ^^^^^^^^^^^^^^^^^^^ error kubernetes/duplicate-port
  - {name: c, port: 80, protocol: UDP}
`,
  ],
  [
    "the target of a Service's port",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  ports:
  - port: 80
    targetPort: 70000
#               ^^^^^ error kubernetes/port-number
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  ports: [{name: a, port: 1, targetPort: http}, {name: b, port: 65535}]
`,
  ],
  [
    "one node port twice",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: NodePort
  ports:
  - {name: a, port: 80, nodePort: 30080}
  - {name: b, port: 81, nodePort: 30080}
#                                 ^^^^^ error kubernetes/duplicate-port
`,
  ],
  [
    "one node port for two protocols, and no target",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: NodePort
  ports: [{name: a, port: 80, nodePort: 30080, targetPort: ""}, {name: b, port: 80, protocol: UDP, nodePort: 30080}]
`,
  ],
]);
