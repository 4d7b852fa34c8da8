import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { minorOf, type Release } from "./releases.js";

/** A gate as one release has it. */
export interface GateState {
  readonly stage: "alpha" | "beta" | "GA" | "deprecated";
  readonly default: boolean;
}

/** What became of a gate, release by release; only changes are listed. */
export interface GateHistory {
  readonly changes: readonly (GateState & { readonly version: string })[];
  /** The last release that knows the gate; null where the newest still does. */
  readonly last: string | null;
}

/** The histories of all gates, read from each release's own declarations (1.6 and later). */
export function readGates(sources: string, releases: readonly Release[]): ReadonlyMap<string, GateHistory> {
  const states = releases
    .filter(({ minor }) => minor >= 6)
    .map((release) => ({ version: release.version, gates: gatesOf(sources, release) }));
  const names = new Set(states.flatMap(({ gates }) => [...gates.keys()]));
  return new Map([...names].sort().map((name) => [name, historyOf(name, states)]));
}

function historyOf(
  name: string,
  states: readonly { readonly version: string; readonly gates: ReadonlyMap<string, GateState> }[],
): GateHistory {
  const changes: (GateState & { version: string })[] = [];
  let last: string | null = null;
  for (const { version, gates } of states) {
    const state = gates.get(name);
    if (state === undefined) continue;
    last = version;
    const before = changes.at(-1);
    if (before?.stage !== state.stage || before.default !== state.default)
      changes.push({ version, stage: state.stage, default: state.default });
  }
  return { changes, last: last === states.at(-1)?.version ? null : last };
}

/** From 1.32 on a release lists the gates of all its components in one file; before, three components declare them in Go. */
function gatesOf(sources: string, release: Release): ReadonlyMap<string, GateState> {
  const gates = new Map<string, GateState>();
  for (const module of release.modules) {
    const folder = join(sources, module.replace("k8s.io/", ""));
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (/kube_features\.go$/u.test(path)) readGoGates(gates, release, readFileSync(join(folder, path), "utf8"));
    }
  }
  for (const list of featureLists) {
    const file = join(sources, `kubernetes@v${release.version}.0`, list);
    if (existsSync(file)) readList(gates, release, readFileSync(file, "utf8"));
  }
  if (gates.size === 0) throw new Error(`no gates in ${release.version}`);
  return gates;
}

const featureLists = [
  "test/featuregates_linter/test_data/versioned_feature_list.yaml",
  "test/compatibility_lifecycle/reference/versioned_feature_list.yaml",
];

const constant = /^\t(\w+)\s+(?:\w+\.)?Feature\s*=\s*"(\w+)"/gmu;
const plainSpec = /^\t(?:\w+\.)?(\w+):\s*\{Default: (true|false), PreRelease: \w+\.(\w+)/gmu;
const versionedSpecs = /^\t(?:\w+\.)?(\w+): \{\n((?:\t\t\{.*\n|\t\t\/\/.*\n|\n)+)\t\}/gmu;
const versionedSpec = /\{Version: version\.MustParse\("(1\.\d+)"\), Default: (true|false), PreRelease: \w+\.(\w+)/gu;

function readGoGates(gates: Map<string, GateState>, release: Release, text: string): void {
  // A gate's Go name is nearly always its name; the constants tell where it is not.
  const names = new Map([...text.matchAll(constant)].map(([, go = "", name = ""]) => [go, name]));
  for (const [, go = "", byDefault, stage = ""] of text.matchAll(plainSpec))
    gates.set(names.get(go) ?? go, { stage: stageOf(stage), default: byDefault === "true" });
  for (const [, go = "", specs = ""] of text.matchAll(versionedSpecs)) {
    const all = [...specs.matchAll(versionedSpec)].map(([, version = "", byDefault, stage = ""]) => ({
      version,
      stage,
      default: byDefault === "true",
    }));
    const state = inForce(all, release);
    if (state !== undefined) gates.set(names.get(go) ?? go, state);
  }
}

interface ListedGate {
  readonly name: string;
  readonly versionedSpecs: readonly { readonly default: boolean; readonly preRelease: string; readonly version: string }[];
}

function readList(gates: Map<string, GateState>, release: Release, text: string): void {
  // The shape is that of the file's own generator; unknown stage words stop in `stageOf`.
  for (const { name, versionedSpecs: specs } of parse(text) as readonly ListedGate[]) {
    const state = inForce(
      specs.map((spec) => ({ version: spec.version, stage: spec.preRelease, default: spec.default })),
      release,
    );
    if (state !== undefined) gates.set(name, state);
  }
}

/** The newest of the specs that a release has reached; of two with one version the later one. */
function inForce(
  specs: readonly { readonly version: string; readonly stage: string; readonly default: boolean }[],
  release: Release,
): GateState | undefined {
  const reached = specs.filter(({ version }) => minorOf(version) <= release.minor);
  const newest = Math.max(...reached.map(({ version }) => minorOf(version)));
  const spec = reached.findLast(({ version }) => minorOf(version) === newest);
  return spec === undefined ? undefined : { stage: stageOf(spec.stage), default: spec.default };
}

function stageOf(word: string): GateState["stage"] {
  const stage = stages[word.toLowerCase()];
  if (stage === undefined) throw new Error(`unsorted stage: ${word}`);
  return stage;
}

const stages: Readonly<Record<string, GateState["stage"]>> = { alpha: "alpha", beta: "beta", ga: "GA", deprecated: "deprecated" };
