import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, keyText, stringOf } from "../../../../text/tree.js";
import { utf8Length } from "../../../../values/utf8.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Most bytes of all keys and values of the parameters together. */
const mostParameters = 256 * 1024;

/** Parameters have names; topologies and what stands in them differ from each other. */
export function storageClass(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["storage/v1.StorageClass", "storage/v1.VolumeAttributesClass"],
    {
      id: "kubernetes/storage-class",
      severity: "error",
      summary: "A class of storage with parameters that cannot be kept, or topologies that repeat.",
      source: "https://kubernetes.io/docs/concepts/storage/storage-classes/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (owner, { partial }) {
      yield* parameters(owner);
      const seen: string[] = [];
      for (const [index, term] of itemsOf(owner.node, "allowedTopologies").entries()) {
        const path = ["allowedTopologies", index, "matchLabelExpressions"];
        yield* topology(owner, term, path);
        const meaning = meaningOf(term);
        const node = entryOf(term, "matchLabelExpressions")?.key ?? term;
        if (meaning === "" && !partial)
          yield at(owner, path, node, "a topology without expressions, which allows nothing", "FieldValueDuplicate");
        if (meaning !== "" && seen.includes(meaning))
          yield at(owner, path, node, "the same topology as an earlier one", "FieldValueDuplicate");
        seen.push(meaning);
      }
    },
  );
}

function* parameters(owner: TypedNode): Generator<Problem> {
  const map = present(owner.node, "parameters");
  if (map?.kind !== "mapping") return;
  const nameless = entryOf(map, "");
  if (nameless !== undefined) yield at(owner, ["parameters", ""], nameless.key, "a parameter without a name");
  const bytes = map.entries.reduce((sum, { key, value }) => sum + utf8Length(keyText(key)) + utf8Length(stringOf(value) ?? ""), 0);
  if (bytes > mostParameters)
    yield atKey(owner, "parameters", `${bytes} bytes in all parameters together, expected at most ${mostParameters}`, "FieldValueTooLong");
}

function* topology(owner: TypedNode, term: DataNode, path: readonly (string | number)[]): Generator<Problem> {
  const keys = new Set<string>();
  for (const [place, expression] of itemsOf(term, "matchLabelExpressions").entries()) {
    const key = present(expression, "key");
    const text = stringOf(key) ?? "";
    if (key !== undefined && text !== "" && keys.has(text))
      yield at(owner, [...path, place, "key"], key, `key \`${text}\` stands twice in this term`, "FieldValueDuplicate");
    keys.add(text);
    const values = new Set<string>();
    for (const [index, value] of itemsOf(expression, "values").entries()) {
      const word = stringOf(value);
      if (word !== undefined && values.has(word))
        yield at(owner, [...path, place, "values", index], value, `value \`${word}\` stands twice`, "FieldValueDuplicate");
      if (word !== undefined) values.add(word);
    }
  }
}

/** What a term says, whatever the order of its keys and values. */
function meaningOf(term: DataNode): string {
  return itemsOf(term, "matchLabelExpressions")
    .map((expression) => {
      const values = itemsOf(expression, "values").map((value) => stringOf(value) ?? "");
      return JSON.stringify([stringOf(present(expression, "key")) ?? "", ...values.sort()]);
    })
    .sort()
    .join();
}
