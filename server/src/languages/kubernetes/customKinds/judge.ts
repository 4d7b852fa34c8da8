import type { RuleContext } from "../../../engine/rule.js";
import { entryOf, keyText, type MappingNode } from "../../../text/tree.js";
import type { ApiObject, KubernetesDocument } from "../document.js";
import { judgeObject, type Walk } from "../structure.js";
import { type Declared, type DefinitionSources, declaredFor } from "./choose.js";
import { effectiveObject } from "./effective.js";
import { hasEmbedded, judgeEmbedded } from "./embedded.js";
import type { Expressions } from "./expressions.js";
import { type Found, firstKey, type Judging, type Spot } from "./found.js";
import { judgeValue } from "./judgeValue.js";
import { judgeLists } from "./lists.js";
import { judgeScale } from "./scale.js";

/** What judging custom resources looks things up in. */
export interface Means extends DefinitionSources {
  readonly histories: Walk["histories"];
  /** Matchers of patterns and the evaluator of rules; undefined while they are not loaded. */
  readonly expressions: Expressions | undefined;
}

/** Everything that is wrong with a document's objects of declared kinds. Where several definitions count alike, what all of them find. */
export function judgeDocument(means: Means, document: KubernetesDocument, context: RuleContext): readonly Found[] {
  const out: Found[] = [];
  for (const object of document.objects) {
    const declared = declaredFor(object, context, means);
    const [first, ...others] = declared.map((one) => judgeDeclared(means, object, one, !document.partial));
    const rest = others.map((found) => new Set(found.map(identity)));
    out.push(...(first ?? []).filter((found) => rest.every((known) => known.has(identity(found)))));
  }
  return out;
}

function identity({ rule, range, path = [] }: Found): string {
  return `${rule} ${range.start} ${range.end} ${path.join("\n")}`;
}

/** Judges an object as the server does when it is made. */
function judgeDeclared(means: Means, object: ApiObject, { definition, version }: Declared, whole: boolean): readonly Found[] {
  if (version === undefined) return [];
  const { kind } = definition;
  const out: Found[] = [];
  const walk: Walk = { catalogue: means.catalogue, histories: means.histories, target: undefined, whole };
  judgeMetadata(walk, object, out);
  const { schema } = version;
  if (schema === undefined) return out;
  const spot: Spot = { path: object.path, anchor: firstKey(object.node) };
  const kept = effectiveObject({ kind, prunes: !definition.preserveUnknownFields, out }, object.node, schema, spot);
  const judged = version.status ? without(kept, "status") : kept;
  const { expressions } = means;
  const judging: Judging = { kind, whole, matcher: (pattern) => expressions?.matcher(pattern), unmatched: { count: 0 } };
  judgeValue(judging, judged, schema, spot, out);
  if (version.scale !== undefined) judgeScale(judged, version.scale, spot, out);
  if (hasEmbedded(schema)) judgeEmbedded(walk, judged, schema, spot, out);
  judgeLists(judged, schema, spot, out);
  if (whole && expressions !== undefined && !out.some(blocks)) expressions.judge(judged, schema, spot, out);
  return out;
}

/** Metadata is that of every object, whatever the definition says. */
function judgeMetadata(walk: Walk, object: ApiObject, out: Found[]): void {
  const metadata = entryOf(object.node, "metadata")?.value;
  if (metadata?.kind !== "mapping") return;
  for (const problem of judgeObject(walk, metadata, "meta/v1.ObjectMeta", [...object.path, "metadata"])) {
    const { rule } = problem;
    if (rule === "kubernetes/unknown-field" || rule === "kubernetes/wrong-type" || rule === "kubernetes/missing-required")
      out.push({ ...problem, rule });
  }
}

/** Faults that keep the server from evaluating rules in CEL. */
const blocking = new Set([
  "FieldValueNotSupported",
  "FieldValueRequired",
  "FieldValueTooLong",
  "FieldValueTooMany",
  "FieldValueTypeInvalid",
]);

function blocks({ rule, equivalents = [] }: Found): boolean {
  return rule !== "kubernetes/unknown-field" && equivalents.some((reason) => blocking.has(reason));
}

function without(node: MappingNode, name: string): MappingNode {
  return { ...node, entries: node.entries.filter(({ key }) => keyText(key) !== name) };
}
