import { parseArgs } from "node:util";
import type { Severity } from "../engine/finding.js";
import { merged, type Part } from "../engine/project/project.js";
import { knownVersion } from "../engine/project/readProject.js";
import type { PodSecurity } from "../engine/rule.js";
import { defaultSettings, type Settings } from "../engine/settings.js";
import { UsageError } from "./usageError.js";

export type Format = "text" | "json" | "sarif" | "github" | "junit";

/** What `bulkhead check` was asked for. */
export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly kind: string | undefined;
  readonly settings: Settings;
  /** What of the settings was said at all: it wins over a project file. */
  readonly asked: Part;
  readonly failOn: Severity | "never";
  /** Worker threads; 1 = none besides the main one. */
  readonly jobs: number;
  readonly shard: { readonly index: number; readonly of: number } | undefined;
  /** Path of a list of paths, `-` = standard input. */
  readonly filesFrom: string | undefined;
  /** The name that stands for standard input. */
  readonly stdinName: string;
  /** A git revision: only what is worse than there is reported. */
  readonly since: string | undefined;
}

/** Known kinds and targets, to refuse what does not exist. */
export interface Known {
  readonly kinds: readonly string[];
  readonly targets: Readonly<Record<string, readonly string[]>>;
}

/** Reads the arguments. Throws `UsageError` that names what is wrong. */
export function readCheckArguments(argv: readonly string[], known: Known): CheckArguments {
  const { values, positionals } = parse(argv);
  const paths = positionals;
  if (paths.length === 0 && values["files-from"] === undefined) throw new UsageError("`check` needs at least one path");
  const asked: Part = {
    targets: readTargets(values.target ?? [], known),
    rules: readRules(values.rules ?? []),
    podSecurity: values["pod-security"] === undefined ? undefined : (readPodSecurity(values["pod-security"], known) ?? null),
  };
  return {
    paths,
    format: oneOf("--format", values.format ?? "text", ["text", "json", "sarif", "github", "junit"]),
    kind: values.kind === undefined ? undefined : oneOf("--kind", values.kind, known.kinds),
    settings: merged(defaultSettings, asked),
    asked,
    failOn: oneOf("--fail-on", values["fail-on"] ?? "error", ["error", "warning", "information", "never"]),
    jobs: positive("--jobs", values.jobs ?? "1"),
    shard: values.shard === undefined ? undefined : readShard(values.shard),
    filesFrom: values["files-from"],
    stdinName: values["stdin-name"] ?? "-",
    since: values.since,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        kind: { type: "string" },
        target: { type: "string", multiple: true },
        rules: { type: "string", multiple: true },
        "pod-security": { type: "string" },
        "fail-on": { type: "string" },
        jobs: { type: "string" },
        shard: { type: "string" },
        "files-from": { type: "string" },
        "stdin-name": { type: "string" },
        since: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option}: \`${value}\` is none of ${allowed.join(", ")}`, false);
  return found;
}

function positive(option: string, text: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(text)) throw new UsageError(`${option}: \`${text}\` is no number from 1 on`, false);
  return Number(text);
}

function readShard(text: string): { index: number; of: number } {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
  if (index < 1 || of < index) throw new UsageError(`--shard: \`${text}\` is not I/N with 1 ≤ I ≤ N`, false);
  return { index, of };
}

function readTargets(texts: readonly string[], known: Known): Record<string, readonly string[]> {
  const targets: Record<string, readonly string[]> = {};
  for (const text of texts) {
    const { name, value } = pair("--target", text);
    const versions = known.targets[name];
    if (versions === undefined) throw new UsageError(`--target: \`${name}\` is none of ${Object.keys(known.targets).join(", ")}`, false);
    targets[name] = value.split(",").map((version) => knownTarget(name, version.trim(), versions));
  }
  return targets;
}

function knownTarget(name: string, text: string, versions: readonly string[]): string {
  const found = knownVersion(text, versions);
  if (found === undefined)
    throw new UsageError(`--target: ${name} ${text} is not known; known are ${versions[0]} to ${versions.at(-1)}`, false);
  return found;
}

/** `baseline`, `restricted@1.25` or `restricted@latest`; the standards are versioned like Kubernetes, from 1.0 on. */
function readPodSecurity(text: string, known: Known): PodSecurity | undefined {
  const newest = known.targets["kubernetes"]?.at(-1) ?? "1.0";
  const [, name = "", version = newest] = /^([^@]*)(?:@(.*))?$/u.exec(text) ?? [];
  const level = oneOf("--pod-security", name, ["privileged", "baseline", "restricted"]);
  const minor = version === "latest" ? minorOf(newest) : minorOf(version);
  if (minor === undefined || minor > (minorOf(newest) ?? 0))
    throw new UsageError(`--pod-security: version \`${version}\` is not known; known are 1.0 to ${newest} and latest`, false);
  return level === "privileged" ? undefined : { level, version: `1.${minor}` };
}

function minorOf(version: string): number | undefined {
  const digits = /^v?1\.(0|[1-9]\d{0,3})$/u.exec(version)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function readRules(texts: readonly string[]): Record<string, Severity | "off"> {
  const rules: Record<string, Severity | "off"> = {};
  for (const text of texts) {
    const { name, value } = pair("--rules", text);
    rules[name] = oneOf("--rules", value, ["off", "hint", "information", "warning", "error"]);
  }
  return rules;
}

function pair(option: string, text: string): { name: string; value: string } {
  const equals = text.indexOf("=");
  if (equals < 1) throw new UsageError(`${option}: \`${text}\` is not NAME=VALUE`, false);
  return { name: text.slice(0, equals), value: text.slice(equals + 1) };
}
