import { testFixtures } from "../../check.js";

testFixtures([
  [
    "no rule",
    `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a}
spec:
#^^^ error kubernetes/ingress
  tls: [{hosts: [a]}]
`,
  ],
  [
    "paths",
    `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a}
spec:
  rules:
  - http:
      paths:
      - {path: a, pathType: Prefix, backend: {service: {name: a, port: {number: 80}}}}
#              ^ error kubernetes/ingress
      - {path: /a/../b, pathType: Exact, backend: {service: {name: a, port: {number: 80}}}}
#              ^^^^^^^ error kubernetes/ingress
`,
  ],
  [
    "backends",
    `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a}
spec:
  defaultBackend:
    service:
      name: a
      port:
        name: http
#             ^^^^ error kubernetes/ingress
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a}
spec:
  defaultBackend:
# ^^^^^^^^^^^^^^ error kubernetes/ingress
    service: {name: a, port: {}}
#                      ^^^^ error kubernetes/ingress
    resource: {kind: A, name: a}
`,
  ],
  [
    "good ones",
    `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a}
spec:
  rules:
  - http:
      paths:
      - {path: /a, pathType: Prefix, backend: {service: {name: a, port: {name: http}}}}
      - {path: "", pathType: ImplementationSpecific, backend: {resource: {apiGroup: a.b, kind: A, name: a}}}
`,
  ],
  [
    "backends without a port, or with a bad name",
    `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a}
spec:
  defaultBackend:
# ^^^^^^^^^^^^^^ error kubernetes/ingress
    service: {name: a.b}
#                   ^^^ error kubernetes/ingress
  rules:
  - http:
      paths:
      - pathType: Prefix
        path: /
        backend:
          resource: {apiGroup: a/b, kind: A, name: a/b}
#                              ^^^ error kubernetes/ingress
#                                                  ^^^ error kubernetes/ingress
      - pathType: Prefix
        path: /b
        backend:
          service:
            name: a
            port: {name: a, number: 80}
#                        ^ error kubernetes/ingress
`,
  ],
]);
