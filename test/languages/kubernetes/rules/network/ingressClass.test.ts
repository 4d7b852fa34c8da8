import { testFixtures } from "../../check.js";

testFixtures([
  [
    "two classes",
    `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: 
  name: a
  annotations:
    kubernetes.io/ingress.class: a
#                                ^ error kubernetes/ingress-class
spec:
  ingressClassName: b
  defaultBackend: {service: {name: a, port: {number: 80}}}
`,
  ],
  [
    "parameters whose namespace does not go with their scope",
    `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: a}
spec:
  controller: a.example/a
  parameters:
    kind: A
    name: a
    namespace: a
#              ^ error kubernetes/ingress-class
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: a}
spec:
  controller: a.example/a
  parameters: {kind: A, name: a, scope: Namespace}
# ^^^^^^^^^^ error kubernetes/ingress-class
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: a}
spec:
#^^^ error kubernetes/ingress-class
  parameters:
    kind: A
    name: a
    scope: Namespace
    namespace: a.b
#              ^^^ error kubernetes/ingress-class
`,
  ],
  [
    "good ones",
    `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: a}
spec:
  controller: a.example/a
  parameters: {kind: A, name: a, scope: Namespace, namespace: a}
`,
  ],
]);
