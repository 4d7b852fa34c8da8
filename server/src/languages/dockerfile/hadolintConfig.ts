import type { Severity } from "../../engine/finding.js";
import type { RuleContext } from "../../engine/rule.js";
import { type DataNode, keyText, stringOf, valueAt } from "../../text/tree.js";
import { parseYaml } from "../../text/yaml.js";

/** What a project's `.hadolint.yaml` says. https://github.com/hadolint/hadolint#configure */
export interface HadolintConfig {
  readonly ignored: ReadonlySet<string>;
  /** By number: `DL3008`. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** Patterns of registries, with `*` at one end; empty where all are trusted. */
  readonly trustedRegistries: readonly string[];
  /** The form of each label's value, by name. */
  readonly labels: ReadonlyMap<string, string>;
  /** Labels outside the schema are faults. */
  readonly strictLabels: boolean;
  /** Comments in the Dockerfile switch nothing off. */
  readonly disableIgnorePragma: boolean;
}

/** The configuration around the source that is judged, or the default. */
export function configOf({ companions }: RuleContext): HadolintConfig {
  const text = companions?.[".hadolint.yaml"];
  if (companions === undefined || text === undefined) return defaults;
  let config = known.get(companions);
  if (config === undefined) {
    config = readHadolintConfig(text);
    known.set(companions, config);
  }
  return config;
}

/** Reads a configuration; what cannot be read counts as left out. */
export function readHadolintConfig(text: string): HadolintConfig {
  const root = parseYaml({ text, start: 0 }, (scalar) => scalar).root;
  const override = valueAt(root, "override");
  const severities = new Map<string, Severity>();
  for (const [name, severity] of levels) for (const code of strings(valueAt(override, name))) severities.set(code, severity);
  const schema = valueAt(root, "label-schema");
  const labels = schema?.kind === "mapping" ? schema.entries.map(({ key, value }) => [keyText(key), stringOf(value) ?? ""] as const) : [];
  return {
    ignored: new Set(strings(valueAt(root, "ignored"))),
    severities,
    trustedRegistries: strings(valueAt(root, "trustedRegistries")),
    labels: new Map(labels),
    strictLabels: isTrue(valueAt(root, "strict-labels")),
    disableIgnorePragma: isTrue(valueAt(root, "disable-ignore-pragma")),
  };
}

/** The lists under `override`, the strongest last: it wins. */
const levels: readonly (readonly [string, Severity])[] = [
  ["style", "hint"],
  ["info", "information"],
  ["warning", "warning"],
  ["error", "error"],
];

const defaults: HadolintConfig = readHadolintConfig("");
const known = new WeakMap<object, HadolintConfig>();

function strings(node: DataNode | undefined): readonly string[] {
  return node?.kind === "sequence" ? node.items.flatMap((item) => stringOf(item) ?? []) : [];
}

function isTrue(node: DataNode | undefined): boolean {
  return /^(?:true|True|TRUE)$/u.test(stringOf(node) ?? "");
}
