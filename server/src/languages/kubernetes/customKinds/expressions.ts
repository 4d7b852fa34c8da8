import { type DataNode, entryOf, keyText, type MappingNode } from "../../../text/tree.js";
import type * as Cel from "../cel/index.js";
import { isNull } from "./effective.js";
import { below, type Found, type Matcher, problemAt, type Spot, shorten } from "./found.js";
import type { Schema, ValidationRule } from "./schema.js";

/** The part of the program that reads regular expressions and CEL, loaded when a definition needs it. */
export interface Expressions {
  /** The matcher of a `pattern`; undefined where it is none. */
  matcher(pattern: string): Matcher | undefined;
  /** Judges the rules in CEL of the schema of an object, and of the schemas below it. */
  judge(node: MappingNode, schema: Schema, spot: Spot, out: Found[]): void;
}

/** Opens the part over the loaded module; patterns and rules are compiled once. */
export function openExpressions(cel: typeof Cel): Expressions {
  const matchers = new Map<string, Matcher | undefined>();
  const compiled = new WeakMap<Schema, readonly CompiledRule[]>();
  const rulesOf = (schema: Schema, resource: boolean): readonly CompiledRule[] => {
    let rules = compiled.get(schema);
    if (rules === undefined) {
      rules = compileRules(cel, schema, resource);
      compiled.set(schema, rules);
    }
    return rules;
  };
  return {
    matcher(source) {
      if (matchers.has(source)) return matchers.get(source);
      const pattern = cel.pattern(source);
      const matcher = "matches" in pattern ? (text: string): boolean => pattern.matches(text) : undefined;
      if (matchers.size >= keptMatchers) matchers.clear();
      matchers.set(source, matcher);
      return matcher;
    },
    judge: (node, schema, spot, out) => {
      walk({ cel, rulesOf, left: evaluations }, node, schema, spot, true, out);
    },
  };
}

/** Patterns that are kept at a time; a large definition has some hundred. */
const keptMatchers = 4096;
/** Evaluations for one object at most, each of which is bounded by itself. */
const evaluations = 20_000;

interface Walk {
  readonly cel: typeof Cel;
  readonly rulesOf: (schema: Schema, resource: boolean) => readonly CompiledRule[];
  /** Evaluations that may still be made. */
  left: number;
}

interface CompiledRule {
  readonly rule: ValidationRule;
  readonly holds: Extract<Cel.Compiled, { ok: true }>;
  readonly message: Extract<Cel.Compiled, { ok: true }> | undefined;
}

function walk(state: Walk, node: DataNode, schema: Schema, spot: Spot, root: boolean, out: Found[]): void {
  if (isNull(node) || !hasRules(schema)) return;
  const resource = root || schema["x-kubernetes-embedded-resource"] === true;
  judgeRules(state, node, schema, spot, resource, out);
  if (node.kind === "sequence" && schema.items !== undefined) {
    for (const [index, item] of node.items.entries()) walk(state, item, schema.items, below(spot, index, item), false, out);
  } else if (node.kind === "mapping") {
    const { properties, additionalProperties } = schema;
    for (const { key, value } of node.entries) {
      const name = keyText(key);
      const inside = properties?.[name] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
      if (inside !== undefined) walk(state, value, inside, below(spot, name, key), false, out);
    }
  }
}

function judgeRules(state: Walk, node: DataNode, schema: Schema, spot: Spot, resource: boolean, out: Found[]): void {
  if (schema["x-kubernetes-validations"] === undefined) return;
  const rules = state.rulesOf(schema, resource);
  if (rules.length === 0) return;
  const self = state.cel.fromNode(node, schema, resource);
  const oldSelf = nothing(state.cel);
  for (const { rule, holds, message } of rules) {
    if (state.left-- <= 0) return;
    const outcome = holds.evaluate({ self, oldSelf });
    if ("value" in outcome ? outcome.value === true : outcome.unknown) continue;
    if ("value" in outcome) out.push(broken(rule, node, spot, textOf(rule, message?.evaluate({ self, oldSelf }))));
    else out.push(problemAt(brokenRule, node, spot, `${unanswered(rule)}: ${outcome.failure}`, "FieldValueInvalid"));
  }
}

const brokenRule = "kubernetes/custom-resource-expression";

function unanswered({ rule }: ValidationRule): string {
  return `the rule \`${shorten(rule.trim())}\` has no answer here`;
}

/** What the server says of a broken rule: its computed message, its message, the rule itself. */
function textOf({ rule, message }: ValidationRule, computed: Cel.Outcome | undefined): string {
  const text = computed !== undefined && "value" in computed && typeof computed.value === "string" ? computed.value.trim() : "";
  if (text !== "" && !text.includes("\n")) return text;
  return message === undefined || message === "" ? `the rule \`${rule.trim()}\` does not hold` : message.trim();
}

function broken(rule: ValidationRule, node: DataNode, spot: Spot, message: string): Found {
  const reason = rule.reason ?? "FieldValueInvalid";
  const steps = stepsOf(rule.fieldPath ?? "");
  let target: DataNode = node;
  let at = spot;
  for (const step of steps) {
    const entry = entryOf(target, step);
    if (entry === undefined) break;
    target = entry.value;
    at = below(at, step, entry.key);
  }
  const found = problemAt(brokenRule, target, at, message, reason);
  return { ...found, path: [...spot.path, ...steps] };
}

/** `.a.b['c.d']` as steps. */
function stepsOf(path: string): readonly string[] {
  return [...path.matchAll(/\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/gu)].map(
    ([, name, quoted = ""]) => name ?? quoted.replace(/\\(.)/gu, "$1"),
  );
}

/** Rules that compare with an older object are not asked when an object is made, save those that say so. */
function compileRules(cel: typeof Cel, schema: Schema, resource: boolean): readonly CompiledRule[] {
  const type = cel.schemaType(schema, resource);
  if (type === undefined) return [];
  return (schema["x-kubernetes-validations"] ?? []).flatMap((rule) => {
    if (/\boldSelf\b/u.test(rule.rule) && rule.optionalOldSelf !== true) return [];
    const scope = { variables: { self: type, oldSelf: rule.optionalOldSelf === true ? { optional: type } : type }, bindings: false };
    const holds = cel.compile(rule.rule, scope);
    const message = rule.messageExpression === undefined ? undefined : cel.compile(rule.messageExpression, scope);
    return holds.ok ? [{ rule, holds, message: message?.ok === true ? message : undefined }] : [];
  });
}

/** `optional.none()`, which the older object is when there is none. */
function nothing(cel: typeof Cel): Cel.Value | Cel.Failure {
  const none = cel.compile("optional.none()", { variables: {} });
  const outcome = none.ok ? none.evaluate({}) : undefined;
  return outcome !== undefined && "value" in outcome ? outcome.value : new cel.Failure("no such value", true);
}

/** Whether a schema has rules, here or below. */
export function hasRules(schema: Schema): boolean {
  let known = ruled.get(schema);
  if (known === undefined) {
    const { items, additionalProperties, properties } = schema;
    known =
      schema["x-kubernetes-validations"] !== undefined ||
      (items !== undefined && hasRules(items)) ||
      (typeof additionalProperties === "object" && hasRules(additionalProperties)) ||
      Object.values(properties ?? {}).some(hasRules);
    ruled.set(schema, known);
  }
  return known;
}

const ruled = new WeakMap<Schema, boolean>();
