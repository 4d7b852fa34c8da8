import { testFixtures } from "../../check.js";

const head = `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
  driver: a.b
  pool: {name: a, generation: 1, resourceSliceCount: 1}
  nodeName: node
  devices:
`;

testFixtures([
  [
    "counters of one set twice, and a counter that is no name",
    `${head}  - name: a
    consumesCounters:
    - {counterSet: s, counters: {memory: {value: 1Gi}}}
    - {counterSet: s, counters: {A_b: {value: 1}}}
#                  ^ error kubernetes/device-facts
#                                ^^^ error kubernetes/device-facts
`,
  ],
  [
    "an attribute without a value",
    `${head}  - name: a
    attributes: {a: {}}
#                ^ error kubernetes/device-facts
`,
  ],
  [
    "devices as they were described in v1beta1",
    `${head.replace("/v1", "/v1beta1\n#           ^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-api").replace("  nodeName: node", "  nodeName: node\n  perDeviceNodeSelection: false\n#                         ^^^^^ error kubernetes/resource-slice")}  - name: a
    basic:
      attributes: {a-b: {int: 1}, c: {int: 1, bool: true}}
#                  ^^^ error kubernetes/device-facts
#                                 ^ error kubernetes/device-facts
`,
  ],
  [
    "good ones",
    `${head}  - name: a
    attributes: {a: {string: x}, b.c/d: {bool: false}}
    capacity: {memory: {value: 1Gi}}
    consumesCounters: [{counterSet: s, counters: {memory: {value: 1Gi}}}, {counterSet: t, counters: {memory: {value: 1Gi}}}]
`,
  ],
]);
