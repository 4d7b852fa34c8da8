import { expect, test } from "vitest";
import { foldsIn } from "../support/editorAt.js";

test("a manifest: objects, keys and lists wherever they stand, texts, comments, regions", () => {
  const manifest = `# a
# b
apiVersion: v1
kind: ConfigMap
metadata:
  name: a

data:
  # region x
  script: |
    one

    two
  # endregion
  list: text
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: b
    args: [
      a,
      b
    ]
  - name: b
`;
  expect(foldsIn(manifest, "a.yaml")).toEqual([
    "3-15 part",
    "5-6 part",
    "8-15 part",
    "10-13 part",
    "1-2 comment",
    "9-14 region",
    "17-28 part",
    "20-28 part",
    "21-28 part",
    "22-27 part",
    "24-26 part",
  ]);
});

test("JSON: what is in brackets, to the line before they close", () => {
  const config = `{
  "ociVersion": "1.2.0",
  "process": {
    "cwd": "/",
    "args": [
      "a"
    ]
  },
  "root": {"path": "a"}
}
`;
  expect(foldsIn(config, "config.json")).toEqual(["1-9 part", "3-7 part", "5-6 part"]);
});

test("a text with faults still folds by its indentation", () => {
  const broken = "apiVersion: v1\nkind: Pod\nspec:\n  containers: [\n    a: b\n  c:\n    d: e\n    f: g\n";
  expect(foldsIn(broken, "a.yaml")).toContain("6-8 part");
});

test("what is not ours is left to the editor", () => {
  expect(foldsIn("a:\n  b: c\n", "a.yaml")).toBeUndefined();
});
