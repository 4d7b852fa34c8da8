import { expect, test } from "vitest";
import { findingsOf, testFixtures } from "../../check.js";

testFixtures([
  [
    "a key in both maps",
    `
apiVersion: v1
kind: ConfigMap
metadata: {name: a}
data: {a: b, c: d}
#      ^ error kubernetes/config-data
binaryData: {a: YQ==}
`,
  ],
]);

const most = 1024 * 1024;

test.each([
  ["ConfigMap", "data", "x".repeat(most), 0],
  ["ConfigMap", "data", "x".repeat(most + 1), 1],
  ["ConfigMap", "data", "ä".repeat(most / 2 + 1), 1],
  ["ConfigMap", "binaryData", "AAAA".repeat(most / 3), 0],
  ["ConfigMap", "binaryData", "AAAA".repeat(most / 3 + 1), 1],
  ["Secret", "stringData", "x".repeat(most + 1), 1],
  ["Secret", "data", "AAAA".repeat(most / 3 + 1), 1],
])("a %s whose %s is too large", (kind, field, value, count) => {
  const text = JSON.stringify({ apiVersion: "v1", kind, metadata: { name: "a" }, [field]: { a: value } });
  expect(findingsOf(text).map(({ rule }) => rule)).toEqual(Array(count).fill("kubernetes/config-data"));
});

test("a key of both maps of a Secret counts once", () => {
  const text = JSON.stringify({
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name: "a" },
    stringData: { a: "x".repeat(most) },
    data: { a: "AAAA" },
  });
  expect(findingsOf(text)).toEqual([]);
});
