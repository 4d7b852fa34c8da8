import { expect, test } from "vitest";
import { dottedPath, jsonPointer } from "../../server/src/text/path.js";

test.each([
  [["spec", "containers", 0, "image"], "spec.containers[0].image", "/spec/containers/0/image"],
  [
    ["metadata", "labels", "app.kubernetes.io/name"],
    'metadata.labels["app.kubernetes.io/name"]',
    "/metadata/labels/app.kubernetes.io~1name",
  ],
  [["data", "a~b"], 'data["a~b"]', "/data/a~0b"],
  [[0], "[0]", "/0"],
  [[], "", ""],
])("%j", (path, dotted, pointer) => {
  expect(dottedPath(path)).toBe(dotted);
  expect(jsonPointer(path)).toBe(pointer);
});
