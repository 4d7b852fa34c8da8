import { expect, test } from "vitest";
import { typeShape } from "../../../../server/src/languages/kubernetes/catalogue.js";
import { openKustomizationCatalogue } from "../../../../server/src/languages/kubernetes/kustomize/fields.js";
import { dataFiles } from "../../../support/data.js";
import { readFixture } from "../../../support/fixture.js";
import { language } from "../check.js";

const context = { targets: { kubernetes: ["1.37"] } };

function placeAt(source: string) {
  const { text, cursor = 0 } = readFixture(source);
  const [slice] = language.split({ name: "kustomization.yaml", text });
  return slice && language.placeAt(language.parse(slice, "kustomization"), cursor);
}

test.each([
  ["a field", "name$0Prefix: a\n", "namePrefix", "string"],
  ["a field in a list", "images:\n- name: a\n  new$0Tag: '1'\n", "images[0].newTag", "string"],
  ["a value", "patches:\n- path: a.$0yaml\n", "patches[0].path", "string"],
])("%s is explained", (_name, source, path, type) => {
  const place = placeAt(source);
  expect(place).toMatchObject({ path, declared: { type } });
  expect(place && language.spec(place, context)?.meaning).toMatch(/^[A-Z`].+\.$/u);
  expect(place && language.history(place, context)).toBeUndefined();
  expect(place && language.isolation(place)?.meaning).toMatch(/^None: /u);
});

test("a deprecated field says what took its place", () => {
  expect(placeAt("ba$0ses: [a]\n")?.declared?.meaning).toContain("Deprecated since kustomize 2.1.0: use `resources`.");
});

test("unknown fields and free values have no meaning", () => {
  expect(placeAt("foo$0: a\n")).toBeUndefined();
});

test("every type that a field names exists, and every field has a sentence", () => {
  const catalogue = openKustomizationCatalogue(dataFiles);
  for (const type of catalogue.types()) {
    for (const [name, { type: word, text }] of catalogue.fields(type) ?? []) {
      expect(text, `${type}#${name}`).toMatch(/\.$/u);
      let shape = typeShape(word);
      while (shape.kind === "list" || shape.kind === "map") shape = shape.kind === "list" ? shape.items : shape.values;
      if (shape.kind === "type") expect(catalogue.fields(shape.name), `${type}#${name}`).toBeDefined();
    }
  }
});
