import { testFixtures } from "../../check.js";

testFixtures([
  [
    "requests in no way, in two ways, under one name, with a count that does not fit",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata: {name: a}
spec:
  devices:
    requests:
    - name: a
#     ^^^^ error kubernetes/device-request
    - name: a
#     ^^^^ error kubernetes/device-request
#           ^ error kubernetes/device-request
      exactly: {deviceClassName: c, allocationMode: All, count: 2}
#                                                               ^ error kubernetes/device-request
      firstAvailable:
      - {name: a, deviceClassName: c, count: -1}
#                                            ^^ error kubernetes/device-request
      - {name: a, deviceClassName: c, tolerations: [{operator: Exists, value: b}]}
#              ^ error kubernetes/device-request
#                                                                      ^^^^^ error kubernetes/device-request
`,
  ],
  [
    "good ones",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata: {name: a}
spec:
  devices:
    requests:
    - name: a
      exactly: {deviceClassName: c, allocationMode: All}
    - name: b
      firstAvailable:
      - {name: a, deviceClassName: c, count: 2, tolerations: [{operator: Exists}]}
      - {name: b, deviceClassName: c}
`,
  ],
  [
    "requests as v1beta1 wrote them",
    `
apiVersion: resource.k8s.io/v1beta1
#           ^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-api
kind: ResourceClaim
metadata: {name: a}
spec:
  devices:
    requests:
    - {name: a, deviceClassName: c, allocationMode: All, count: 2}
#                                                               ^ error kubernetes/device-request
    - {name: b, deviceClassName: c, firstAvailable: [{name: a, deviceClassName: c}]}
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/device-request
    - {name: d, deviceClassName: c}
    - {name: e, count: 0, firstAvailable: [{name: a, deviceClassName: c}]}
    - {name: f, count: 2}
#     ^^^^^^^^^^^^^^^^^^^ error kubernetes/device-request
`,
  ],
]);
