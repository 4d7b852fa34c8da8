import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a port in two containers",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: a, ports: [{containerPort: 80, name: web}]}
  - {name: b, image: a, ports: [{containerPort: 80}]}
#                               ^^^^^^^^^^^^^^^^^^^ warning kubernetes/overlapping-port
  - {name: c, image: a, ports: [{containerPort: 81, name: web}]}
#                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/overlapping-port
`,
  ],
  [
    "ports of other protocols or addresses",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: a, ports: [{containerPort: 80, hostPort: 80, hostIP: 10.0.0.1}, {containerPort: 80, hostPort: 80, hostIP: 10.0.0.2}]}
  - {name: b, image: a, ports: [{containerPort: 80, protocol: UDP}]}
`,
  ],
]);
