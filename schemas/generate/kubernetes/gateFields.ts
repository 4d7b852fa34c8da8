import type { GateHistory } from "./gates.js";
import { flatFields, type GoPackages } from "./goPackages.js";
import type { Snapshot } from "./openapi.js";
import type { Span } from "./presence.js";
import { minorOf, newestMinor } from "./releases.js";

/** A step of a field's ripening, as gates.json holds it. */
export interface FieldStage {
  readonly version: string;
  readonly stage: "alpha" | "beta" | "GA" | "deprecated" | "removed";
  readonly default?: boolean;
  readonly gate: string;
}

/** Gates of which one took over from the other, oldest first: `["UserNamespacesStatelessPodsSupport", "UserNamespacesSupport"]`. */
export type Chain = readonly string[];

/** What people had to decide; gateFields.json. */
export interface Decisions {
  /** Names in markers and texts that stand for other gates, or for one gate that was renamed. */
  readonly instead: Readonly<Record<string, Chain>>;
  /** The gates of fields for which markers and texts name none, or the wrong ones; an empty list says that none decides on the field. */
  readonly fields: Readonly<Record<string, Chain>>;
}

/** Which gates decide on a field, by `type#field`: marked in Go (`+featureGate=`), named in the description, or decided by hand. */
export function gatesByField(
  gates: ReadonlyMap<string, GateHistory>,
  packages: readonly { readonly packages: GoPackages }[],
  snapshots: readonly Snapshot[],
  decisions: Decisions,
): ReadonlyMap<string, readonly Chain[]> {
  const found = new Map<string, Map<string, Chain>>();
  const add = (field: string, gate: string): void => {
    const chain = decisions.instead[gate] ?? [gate];
    const unknown = chain.find((name) => !gates.has(name));
    if (unknown !== undefined) throw new Error(`${field} names an unknown gate: ${unknown}`);
    found.set(field, (found.get(field) ?? new Map<string, Chain>()).set(chain.join(" "), chain));
  };
  for (const { packages: all } of packages) markedFields(all, add);
  const mention = mentions([...gates.keys(), ...Object.keys(decisions.instead)]);
  for (const { types } of snapshots) {
    for (const [type, { fields }] of types) {
      for (const [name, { description }] of fields) for (const gate of mention(description)) add(`${type}#${name}`, gate);
    }
  }
  for (const field of Object.keys(decisions.fields)) found.delete(field);
  for (const [field, chain] of Object.entries(decisions.fields))
    for (const gate of chain) if (!gates.has(gate)) throw new Error(`${field}: unknown gate ${gate}`);
  const decided = Object.entries(decisions.fields).map(([field, chain]): [string, readonly Chain[]] => [
    field,
    chain.length === 0 ? [] : [chain],
  ]);
  return new Map([...[...found].map(([field, chains]): [string, readonly Chain[]] => [field, [...chains.values()]]), ...decided]);
}

function markedFields(packages: GoPackages, add: (field: string, gate: string) => void): void {
  for (const [name, { types }] of packages) {
    for (const type of types.values()) {
      for (const field of flatFields(packages, name, type)) {
        for (const [, gate = ""] of field.comment.matchAll(/^\s*\+featureGate=(\w+)/gmu)) add(`${name}.${type.name}#${field.json}`, gate);
      }
    }
  }
}

/** Finds gates in a description: a known name with "feature" or "gate" right beside it. A bare name may be a type's or a kind's. */
function mentions(names: readonly string[]): (description: string) => readonly string[] {
  const known = new Set(names);
  const before = /\b([A-Z]\w+)["'`]?(?: (?:alpha|beta))?(?:[ -]| is an? (?:alpha|beta)[- ])?(?:feature|gate|Feature|Gate)/gu;
  const after = /(?:[Ff]eature[- ]?[Gg]ates?|[Ff]eatures?|[Gg]ates?):? (?:called |named |is |are )?["'`]?([A-Z]\w+)\b/gu;
  return (description) => {
    if (!/feature|gate/iu.test(description)) return [];
    return [before, after]
      .flatMap((pattern) => [...description.matchAll(pattern)].map((match) => match[1] ?? ""))
      .filter((name) => known.has(name));
  };
}

/**
 * The stages a field went through in its own time; where it needs several gates, the least ripe of them counts.
 * A gate that came after the field gates some use of it and not the field, and counts for nothing.
 */
export function stagesOf(gates: ReadonlyMap<string, GateHistory>, chains: readonly Chain[], field: Span): readonly FieldStage[] {
  const first = field.since.startsWith("<=") ? 1 : minorOf(field.since);
  const last = field.until === null ? newestMinor : minorOf(field.until);
  const deciding = chains.filter((chain) => chainState(gates, chain, first) !== undefined);
  const stages: FieldStage[] = [];
  for (let minor = first; minor <= last; minor += 1) {
    const states = deciding.flatMap((chain) => chainState(gates, chain, minor) ?? []);
    const [least] = states.sort((a, b) => ripeness.indexOf(a.stage) - ripeness.indexOf(b.stage) || Number(a.default) - Number(b.default));
    const before = stages.at(-1);
    if (least === undefined || (before?.stage === least.stage && before.default === least.default)) continue;
    stages.push({ version: `1.${minor}`, ...least });
  }
  return stages;
}

const ripeness: readonly FieldStage["stage"][] = ["removed", "deprecated", "alpha", "beta", "GA"];

/** The state of the first gate of a chain that a release knows; after its end a gate stays GA, and one that never became GA is removed. */
function chainState(gates: ReadonlyMap<string, GateHistory>, chain: Chain, minor: number): Omit<FieldStage, "version"> | undefined {
  let over: Omit<FieldStage, "version"> | undefined;
  for (const name of chain) {
    const gate = gates.get(name);
    const change = gate?.changes.findLast(({ version }) => minorOf(version) <= minor);
    if (gate === undefined || change === undefined) continue;
    const { stage, default: byDefault } = change;
    if (gate.last === null || minorOf(gate.last) >= minor) return { stage, default: byDefault, gate: name };
    over = stage === "GA" ? { stage, default: byDefault, gate: name } : { stage: "removed", gate: name };
  }
  return over;
}
