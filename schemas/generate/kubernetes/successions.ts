import type { Snapshot } from "./openapi.js";

/**
 * Types that took the place of another one in a field that stayed: since 1.29 a claim's `resources` are VolumeResourceRequirements, and were
 * ResourceRequirements before. `limits` in them is as old as the older type has it. By the younger type's name.
 */
export function successions(snapshots: readonly Snapshot[]): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const [index, { types }] of snapshots.entries()) {
    const before = snapshots[index - 1]?.types;
    if (before === undefined) continue;
    for (const [type, { fields }] of types) {
      for (const [name, { word }] of fields) note(found, types, before, word, before.get(type)?.fields.get(name)?.word);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Notes a succession, and those of the types inside. A type that was there before has a past of its own and needs no other one's. */
function note(
  found: Map<string, string>,
  types: Snapshot["types"],
  before: Snapshot["types"],
  word: string,
  oldWord: string | undefined,
): void {
  const [type, oldType] = [bare(word), bare(oldWord ?? word)];
  if (type === oldType || found.has(type) || before.has(type) || !before.has(oldType)) return;
  found.set(type, oldType);
  for (const [name, field] of types.get(type)?.fields ?? [])
    note(found, types, before, field.word, before.get(oldType)?.fields.get(name)?.word);
}

function bare(word: string): string {
  return word.replace(/^(?:\[\]|\{\})+/u, "");
}
