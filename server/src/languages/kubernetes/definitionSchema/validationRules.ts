import type { Problem } from "../../../engine/finding.js";
import type { Entry, MappingNode } from "../../../text/tree.js";
import { schemaAt } from "./fieldPath.js";
import { onWord, type SchemaNode, textOf, wordsOf } from "./schemaNode.js";

/** The texts of rules in CEL (`x-kubernetes-validations`) besides the expressions themselves. */
export function* validationRules(schema: SchemaNode): Generator<Problem> {
  const list = schema.words.get("x-kubernetes-validations")?.value;
  if (list?.kind !== "sequence") return;
  for (const [index, item] of list.items.entries())
    if (item.kind === "mapping") yield* rule(schema, item, [...schema.path, "x-kubernetes-validations", index]);
}

function* rule(schema: SchemaNode, node: MappingNode, path: SchemaNode["path"]): Generator<Problem> {
  const words = wordsOf(node);
  const typed: SchemaNode = { ...schema, node, words, path, anchor: node.entries[0]?.key ?? node };
  yield* expression(typed, words);
  const message = textOf(words, "messageExpression");
  if (message !== "" && message.trim() === "")
    yield onWord(typed, "messageExpression", "an empty `messageExpression`, expected an expression or nothing", "FieldValueRequired");
  const fieldPath = textOf(words, "fieldPath");
  if (fieldPath === "") return;
  const fault = fieldPathFault(schema.words, fieldPath);
  if (fault !== undefined) yield onWord(typed, "fieldPath", `fieldPath \`${fieldPath}\`: ${fault}`, "FieldValueInvalid");
}

function* expression(typed: SchemaNode, words: ReadonlyMap<string, Entry>): Generator<Problem> {
  const text = textOf(words, "rule").trim();
  const message = textOf(words, "message");
  if (text === "") {
    if (words.get("rule")?.value.kind === "scalar" && textOf(words, "rule") !== "")
      yield onWord(typed, "rule", "an empty `rule`, expected an expression", "FieldValueRequired");
  } else if (message !== "" && message.trim() === "")
    yield onWord(typed, "message", "an empty `message`, expected a text or nothing", "FieldValueInvalid");
  else if (/[\n\r]/u.test(message.trim()))
    yield onWord(typed, "message", "a message with line breaks, expected one line", "FieldValueInvalid");
  else if (/[\n\r]/u.test(text) && message.trim() === "")
    yield onWord(typed, "message", "a rule of several lines needs a `message`", "FieldValueRequired");
}

function fieldPathFault(words: ReadonlyMap<string, Entry>, path: string): string | undefined {
  if (path.trim() === "") return "a path or nothing is expected";
  if (/[\n\r]/u.test(path)) return "a path in one line is expected";
  return schemaAt(words, path) === "nowhere" ? "there is no such field in the schema" : undefined;
}
