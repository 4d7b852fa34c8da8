import { type Entry, entryOf } from "../../../text/tree.js";
import { isFilled, schemaUnder, wordsOf } from "./schemaNode.js";

/**
 * Keywords of the schema to which a path such as `.spec.replicas` or `.spec['a-b']` leads, seen from the schema with these keywords;
 * `nowhere` where it leads to no field, undefined where the schema itself is broken on the way.
 */
export function schemaAt(
  words: ReadonlyMap<string, Entry>,
  path: string,
  brackets = true,
): ReadonlyMap<string, Entry> | "nowhere" | undefined {
  let at = words;
  const steps = stepsOf(path, brackets);
  if (steps === undefined) return "nowhere";
  for (const step of steps) {
    const fields = isFilled(at, "properties");
    const node = fields ? entryOf(schemaUnder(at, "properties"), step)?.value : at.get("additionalProperties")?.value;
    if (node === undefined) return "nowhere";
    if (node.kind !== "mapping") return undefined;
    at = wordsOf(node);
  }
  return at;
}

/** The names in a path; undefined where it is none. */
function stepsOf(path: string, brackets: boolean): readonly string[] | undefined {
  const steps: string[] = [];
  const step = /\.([^.[\]']+)|\['((?:[^'\\]|\\.)*)'\]/uy;
  while (step.lastIndex < path.length) {
    const found = step.exec(path);
    if (found === null || (found[1] === undefined && !brackets)) return undefined;
    steps.push(found[1] ?? (found[2] ?? "").replace(/\\(.)/gu, "$1"));
  }
  return steps;
}
