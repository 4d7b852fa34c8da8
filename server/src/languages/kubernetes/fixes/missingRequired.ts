import type { Fix } from "../../../engine/finding.js";
import { type DataNode, entryOf, keyText, type MappingNode, stringOf } from "../../../text/tree.js";
import { insertEntry, setEntry } from "../../../text/yamlEdits.js";
import type { Plain } from "../../../text/yamlWrite.js";
import type { Catalogue, Field, TypeShape } from "../catalogue.js";
import { usualFields } from "../usualFields.js";
import { type Fault, fix } from "./fault.js";
import { shapeAt } from "./spot.js";

/** What is put where only the author knows the word. */
const blank = "todo";

/** Writes a required field with all that must stand in it; none where a value is wanted that cannot be guessed. */
export function addRequired({ document, spot, tables: { catalogue } }: Fault): readonly Fix[] {
  const holder = spot.holders.at(-1);
  const name = spot.path.at(-1);
  const type = spot.object?.known?.type;
  if (holder?.kind !== "mapping" || typeof name !== "string" || type === undefined) return [];
  const owner = shapeAt(catalogue, type, spot.path.slice(0, -1));
  const field = owner?.kind === "type" ? catalogue.field(owner.name, name) : undefined;
  const value = field && fitting(name, holder, valueFor(catalogue, name, field, 0));
  if (value === undefined) return [];
  const edits = spot.entry === undefined ? insertEntry(document.text, holder, name, value) : setEntry(document.text, holder, name, value);
  return fix(`Add ${name}`, edits);
}

/** A workload selects the Pods that it makes: of selector and template the one that is written decides. */
function fitting(name: string, spec: MappingNode, value: Plain | undefined): Plain | undefined {
  const template = entryOf(spec, "template")?.value;
  if (name === "selector" && template !== undefined) {
    const labels = pairsOf(entryOf(entryOf(template, "metadata")?.value, "labels")?.value);
    return labels && { matchLabels: labels };
  }
  const selector = entryOf(spec, "selector")?.value;
  // A ReplicationController's selector is the labels themselves.
  const wanted = name === "template" ? pairsOf(entryOf(selector, "matchLabels")?.value ?? selector) : undefined;
  return wanted === undefined || !isMembers(value) ? value : { ...value, metadata: { labels: wanted } };
}

function pairsOf(node: DataNode | undefined): Members | undefined {
  if (node?.kind !== "mapping" || node.entries.length === 0) return undefined;
  const pairs = node.entries.map(({ key, value }) => [keyText(key), stringOf(value)] as const);
  if (pairs.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(pairs.map(([key, value]) => [key, value ?? ""]));
}

interface Members {
  readonly [name: string]: Plain;
}

function isMembers(value: Plain | undefined): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const deepest = 8;

function valueFor(catalogue: Catalogue, name: string, { shape, enum: values, key }: Field, depth: number): Plain | undefined {
  const known = common[name];
  if (known !== undefined) return known;
  if (depth > deepest) return undefined;
  const inner = shape.kind === "list" ? shape.items : shape;
  const value = inner.kind === "type" ? typeFor(catalogue, inner.name, key, depth) : scalarFor(name, inner, values);
  return shape.kind === "list" && value !== undefined ? [value] : value;
}

function scalarFor(name: string, shape: TypeShape, values: readonly string[] | undefined): Plain | undefined {
  if (shape.kind !== "scalar") return undefined;
  const [first] = values ?? [];
  if (first !== undefined) return first;
  if (shape.name === "string") return blank;
  return /port$/iu.test(name) ? 80 : undefined;
}

/** The members of a type that nobody leaves out; undefined where one of those that must be there cannot be written. */
function typeFor(catalogue: Catalogue, type: string, key: string, depth: number): Plain | undefined {
  const made: Record<string, Plain> = {};
  const usual = usualFields[key] ?? usualFields[type] ?? [];
  // A name is what one begins with.
  const fields = [...(catalogue.fields(type) ?? [])].sort(([a], [b]) => Number(b === "name") - Number(a === "name"));
  for (const [name, field] of fields) {
    if (!field.required && !usual.includes(name)) continue;
    const value = valueFor(catalogue, name, field, depth + 1);
    if (value !== undefined) made[name] = value;
    else if (field.required) return undefined;
  }
  if (Object.keys(made).length === 0) return undefined;
  // The Pods of a Job end.
  return key.startsWith("batch/v1.JobSpec#") && isMembers(made["spec"])
    ? { ...made, spec: { restartPolicy: "Never", ...made["spec"] } }
    : made;
}

/** What has a form of its own, or where one entry of a map is enough. */
const common: Readonly<Record<string, Plain>> = {
  schedule: "0 0 * * *",
  pathType: "ImplementationSpecific",
  admissionReviewVersions: ["v1"],
  scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: blank },
  roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: blank },
  matchLabels: { app: blank },
  labels: { app: blank },
  requests: { storage: "1Gi" },
};
