import type { DataNode } from "../../../text/tree.js";
import { type Found, type Judge, type Judging, problemAt, type Spot } from "./found.js";
import type { Schema } from "./schema.js";

/** Judges `allOf`, `anyOf`, `oneOf` and `not`. In parts of objects only `allOf` can be judged: the rest may hold for the whole. */
export function combinations(judging: Judging, node: DataNode, schema: Schema, spot: Spot, out: Found[], judge: Judge): void {
  for (const part of schema.allOf ?? []) judge(judging, node, part, spot, out);
  if (!judging.whole) return;
  const trial = (alternative: Schema): Trial => {
    const found: Found[] = [];
    const before = judging.unmatched.count;
    judge(judging, node, alternative, spot, found);
    return { found, holds: found.length === 0, sure: judging.unmatched.count === before };
  };
  if (schema.anyOf !== undefined && schema.anyOf.length > 0) {
    const failures = failuresOf(schema.anyOf, trial);
    if (failures !== undefined) out.push(noneFits(node, spot, schema.anyOf, failures, "at least one"));
  }
  if (schema.oneOf !== undefined && schema.oneOf.length > 0) {
    const results = schema.oneOf.map(trial);
    const surely = results.filter(({ holds, sure }) => holds && sure).length;
    const failures = results.map(({ found }) => found);
    if (!results.some(({ holds }) => holds)) out.push(noneFits(node, spot, schema.oneOf, failures, "exactly one"));
    else if (surely > 1) out.push(invalid(node, spot, `${surely} alternatives hold at once${naming(schema.oneOf)}, expected exactly one`));
  }
  const refused = schema.not === undefined ? undefined : trial(schema.not);
  if (schema.not !== undefined && refused?.holds === true && refused.sure)
    out.push(invalid(node, spot, `a value that is ruled out${refusal(schema.not)}`));
}

/** What an alternative says of a value; not sure where a pattern was left out. */
interface Trial {
  readonly found: readonly Found[];
  readonly holds: boolean;
  readonly sure: boolean;
}

/** What is wrong in each alternative; undefined where one fits. */
function failuresOf(alternatives: readonly Schema[], trial: (schema: Schema) => Trial): readonly (readonly Found[])[] | undefined {
  const failures: (readonly Found[])[] = [];
  for (const alternative of alternatives) {
    const { found, holds } = trial(alternative);
    if (holds) return undefined;
    failures.push(found);
  }
  return failures;
}

/** The alternative that fails least speaks for all; where its fault lies deeper, it is shown there. */
function noneFits(
  node: DataNode,
  spot: Spot,
  alternatives: readonly Schema[],
  failures: readonly (readonly Found[])[],
  wanted: string,
): Found {
  const best = [...failures].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0] ?? [];
  const [first] = best;
  const keys = naming(alternatives);
  const why = keys !== "" || first === undefined ? keys : `: ${first.message}`;
  const problem = invalid(node, spot, `none of ${alternatives.length} alternatives holds, expected ${wanted}${why}`);
  const deeper = keys === "" && first !== undefined && depth(best) > spot.path.length && first.rule !== "kubernetes/missing-required";
  const reasons = [...new Set(["FieldValueInvalid", ...best.flatMap(({ equivalents }) => equivalents ?? [])])];
  return { ...problem, ...(deeper && { range: first.range, path: first.path }), equivalents: reasons };
}

function depth(found: readonly Found[]): number {
  return found[0]?.path?.length ?? 0;
}

/** Where every alternative demands fields and nothing else, their names: ` (a, b or c)`. */
function naming(alternatives: readonly Schema[]): string {
  const names = alternatives.map((schema) =>
    Object.keys(schema).every((key) => key === "required") ? (schema.required ?? []).join(" + ") : "",
  );
  return names.includes("") ? "" : ` of ${names.map((name) => `\`${name}\``).join(", ")}`;
}

function refusal(schema: Schema): string {
  const names = naming([schema]);
  return names === "" ? " by the kind's definition (`not`)" : `: not together with${names.replace(/^ of/u, "")}`;
}

function invalid(node: DataNode, spot: Spot, message: string): Found {
  return problemAt("kubernetes/custom-resource-value", node, spot, message, "FieldValueInvalid");
}
