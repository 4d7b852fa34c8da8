import { expect, test } from "vitest";
import { findingsOf, testFixtures } from "../../check.js";

testFixtures([
  [
    "topologies that repeat, a parameter without a name",
    `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: a}
provisioner: a.example/b
parameters: {"": a}
#            ^^ error kubernetes/storage-class
allowedTopologies:
- matchLabelExpressions:
  - {key: zone, values: [a, b]}
  - {key: zone, values: [c, c]}
#         ^^^^ error kubernetes/storage-class
#                           ^ error kubernetes/storage-class
- matchLabelExpressions:
  - {key: zone, values: [a]}
- matchLabelExpressions:
# ^^^^^^^^^^^^^^^^^^^^^ error kubernetes/storage-class
  - {key: zone, values: [a]}
`,
  ],
  [
    "good ones",
    `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: a}
provisioner: a.example/b
parameters: {type: fast}
allowedTopologies:
- matchLabelExpressions:
  - {key: zone, values: [a, b]}
  - {key: region, values: [a]}
- matchLabelExpressions:
  - {key: zone, values: [a]}
`,
  ],
  [
    "a topology without expressions",
    `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: a}
provisioner: a.example/b
allowedTopologies:
- matchLabelExpressions: []
# ^^^^^^^^^^^^^^^^^^^^^ error kubernetes/storage-class
`,
  ],
]);

test.each([
  [256 * 1024 - 1, 0],
  [256 * 1024, 1],
])("parameters with values of %i bytes", (bytes, count) => {
  const object = { apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "a" }, provisioner: "a" };
  const text = JSON.stringify({ ...object, parameters: { a: "x".repeat(bytes) } });
  expect(findingsOf(text).map(({ rule }) => rule)).toEqual(Array(count).fill("kubernetes/storage-class"));
});
