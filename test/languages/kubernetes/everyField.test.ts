import { describe, expect, test } from "vitest";
import { openCatalogue, type TypeShape, typeShape } from "../../../server/src/languages/kubernetes/catalogue.js";
import { newestRelease } from "../../../server/src/languages/kubernetes/history.js";
import { type DataNode, keyText } from "../../../server/src/text/tree.js";
import { dataFiles } from "../../support/data.js";
import { language } from "./check.js";

const catalogue = openCatalogue(dataFiles);
const context = { targets: { kubernetes: [newestRelease] } };

/** A manifest with every field that a type reaches, each type taken apart once on the way down. */
function everyField(type: string): Record<string, unknown> {
  const open = new Set<string>();
  const filledObject = (name: string): Record<string, unknown> => {
    open.add(name);
    const object: Record<string, unknown> = {};
    for (const [field, { type: word }] of catalogue.fields(name) ?? []) object[field] = filled(typeShape(word));
    open.delete(name);
    return object;
  };
  const filled = (shape: TypeShape): unknown => {
    switch (shape.kind) {
      case "type":
        return open.has(shape.name) ? {} : filledObject(shape.name);
      case "list":
        return [filled(shape.items)];
      case "map":
        return { key: filled(shape.values) };
      default:
        return "a";
    }
  };
  return filledObject(type);
}

function keysOf(node: DataNode): { readonly start: number; readonly name: string }[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "sequence") return node.items.flatMap(keysOf);
  return node.entries.flatMap(({ key, value }) => [{ start: key.range.start, name: keyText(key) }, ...keysOf(value)]);
}

describe.each([
  ["v1", "Pod"],
  ["apps/v1", "Deployment"],
  ["v1", "Service"],
])("%s %s", (apiVersion, kind) => {
  test("a place with a meaning at every key", () => {
    const type = catalogue.kind(apiVersion, kind)?.type ?? "";
    const text = JSON.stringify({ ...everyField(type), apiVersion, kind });
    const document = language.parse({ text, start: 0 }, "kubernetes");
    const keys = document.root === undefined ? [] : keysOf(document.root);
    expect(keys.length).toBeGreaterThan(100);
    const lacking = new Set<string>();
    for (const { start, name } of keys) {
      const place = language.placeAt(document, start + 1);
      const spec = place && language.spec(place, context);
      if (spec?.meaning === undefined || spec.meaning === "") lacking.add(place?.field ?? `no place at ${name}`);
    }
    expect([...lacking]).toEqual([]);
  });
});
