import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { entryIn, isNull, listIn, textIn } from "./fields.js";
import { kustomizationRule, on, reference } from "./kustomizationRule.js";

type Path = readonly (string | number)[];

/** Generated objects need names, and their entries keys. */
export function kustomizationGenerator(): Rule<KubernetesDocument> {
  return kustomizationRule(
    {
      id: "kubernetes/kustomization-generator",
      severity: "error",
      summary: "A generator without a name, with the name of another, or with an entry that is not `key=value`.",
      source: `${reference}configmapgenerator/`,
    },
    function* (root, { broken }) {
      if (broken === true) return;
      for (const list of ["configMapGenerator", "secretGenerator"]) {
        const items = listIn(root, list);
        for (const [index, item] of items.entries()) yield* judgeGenerator(item, [list, index]);
        yield* sameNames(items, list);
      }
    },
  );
}

function* judgeGenerator(item: DataNode, path: Path): Generator<Problem> {
  if (item.kind !== "mapping" && !isNull(item)) return;
  if (textIn(item, "name") === "") yield on(item, [...path, "name"], "a generator without `name`, which kustomize requires");
  const seen = new Set<string>();
  for (const [index, literal] of listIn(item, "literals").entries()) {
    const text = stringOf(literal);
    if (text === undefined) continue;
    const key = text.split("=", 1)[0] ?? "";
    const here = [...path, "literals", index];
    if (key === "" || !text.includes("=")) yield on(literal, here, `literal \`${shorten(text)}\` where \`key=value\` is expected`);
    else if (seen.has(key)) yield on(literal, here, `key \`${shorten(key)}\` a second time; kustomize takes each key once`);
    seen.add(key);
  }
  for (const [index, file] of listIn(item, "files").entries()) {
    const fault = fileFault(stringOf(file) ?? "");
    if (fault !== undefined) yield on(file, [...path, "files", index], fault);
  }
}

/** `path` or `key=path`. */
function fileFault(text: string): string | undefined {
  const parts = text.split("=");
  if (parts.length > 2) return `more than one \`=\` in \`${shorten(text)}\`; \`key=path\` is expected`;
  return parts.length === 2 && parts.includes("") ? `\`${shorten(text)}\` where \`key=path\` is expected` : undefined;
}

/** Two that are both to be created; a base may have brought what is to be replaced or merged. */
function* sameNames(items: readonly DataNode[], list: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const name = textIn(item, "name");
    const behavior = textIn(item, "behavior");
    if (name === undefined || name === "" || behavior === "merge" || behavior === "replace") continue;
    const identity = `${textIn(item, "namespace")}/${name}`;
    const node = entryIn(item, "name")?.value;
    if (seen.has(identity) && node !== undefined)
      yield on(node, [list, index, "name"], `a second generator named \`${name}\`; only \`behavior: merge\` or \`replace\` may follow`);
    seen.add(identity);
  }
}

function shorten(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
