import { expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.js";
import { applyEdits } from "../../../../server/src/text/edit.js";
import { readFixture, showFindings } from "../../../support/fixture.js";
import { language, withoutAdvice } from "../check.js";

const around = { "./": "a.yaml\nbase\nempty\nsettings.env", "a.yaml": "file", "../base": "kustomization", "./empty": "folder" };

function found(text: string, companions: Readonly<Record<string, string>> | undefined) {
  return analyse(language, { text, start: 0 }, "kustomization", withoutAdvice, { companions }).findings;
}

const cases: readonly (readonly [name: string, source: string])[] = [
  [
    "what is not there, and what is something else",
    `resources:
- a.yaml
- ../base
- b.yml
# ^^^^^ error kubernetes/kustomization-missing-file
- ./empty
# ^^^^^^^ error kubernetes/kustomization-missing-file
components: [a.yaml, ../other]
#            ^^^^^^ error kubernetes/kustomization-missing-file
#                    ^^^^^^^^ error kubernetes/kustomization-missing-file
patches:
- path: ../base
#       ^^^^^^^ error kubernetes/kustomization-missing-file
configMapGenerator:
- name: a
  files: [key=a.yaml, key=c.txt]
#                     ^^^^^^^^^ warning kubernetes/kustomization-missing-file
`,
  ],
  [
    "addresses, texts and what a path may not be",
    `resources:
- a.yaml
- https://example.com/b.yaml
- github.com/a/b
- git@example.com:a/b.git
- example.com/a//b?ref=c
- /etc/b.yaml
- b c.yaml
transformers:
- |-
  apiVersion: builtin
  kind: NamespaceTransformer
  metadata: {name: a}
`,
  ],
];

test.each(cases)("%s", (_name, source) => {
  const { text, expected } = readFixture(source);
  expect(showFindings(text, found(text, around))).toEqual(expected);
});

test("nothing is said where nothing is known, and of a kustomization that was taken out of its place", () => {
  const text = "resources: [b.yaml]\npatches: [{path: c.yaml}]\n";
  expect(found(text, undefined)).toEqual([]);
  expect(found(text, around)).toEqual([]);
});

test("the file that was meant", () => {
  const text = "resources: [a.yaml]\ncrds: [a.yml]\n";
  const [finding] = found(text, around);
  expect(finding?.message).toBe("`a.yml` does not exist; did you mean `a.yaml`?");
  expect(finding?.fixes?.map(({ edits }) => applyEdits(text, edits))).toEqual([text.replace("a.yml", "a.yaml")]);
});
