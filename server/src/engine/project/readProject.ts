import type { Range } from "../../text/range.js";
import { type DataNode, keyText, type ScalarNode } from "../../text/tree.js";
import { parseYaml } from "../../text/yaml.js";
import { nearest } from "../../values/suggestion.js";
import type { Severity } from "../finding.js";
import type { PodSecurity } from "../rule.js";
import { type Profile, profiles } from "../settings.js";
import type { Override, Part, Project } from "./project.js";

/** What exists, to refuse what does not. */
export interface KnownNames {
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly string[];
}

/** A fault in a project file: what cannot be read counts as not said. */
export interface ProjectProblem {
  readonly range: Range;
  readonly message: string;
}

/** Reads a project file. Never throws. */
export function readProject(text: string, known: KnownNames): { readonly project: Project; readonly problems: readonly ProjectProblem[] } {
  const { root, problems } = parseYaml({ text, start: 0 }, (word) => word);
  const reader = new Reader(known);
  for (const { range, message } of problems) reader.problems.push({ range, message });
  return { project: reader.project(root), problems: reader.problems };
}

/** The keys of a project file, and of its overrides. */
export const partKeys = ["target", "rules", "pod-security", "profile"] as const;
export const severities: readonly (Severity | "off")[] = ["off", "hint", "information", "warning", "error"];
export const levels = ["privileged", "baseline", "restricted"] as const;

class Reader {
  readonly problems: ProjectProblem[] = [];

  constructor(private readonly known: KnownNames) {}

  project(root: DataNode | undefined): Project {
    const keys = this.keys(root, [...partKeys, "overrides"]);
    const list = keys.get("overrides");
    if (list !== undefined && list.kind !== "sequence") this.fault(list, "`overrides` is no list; expected items with `files`");
    const overrides = list?.kind === "sequence" ? list.items.map((item) => this.override(item)) : [];
    return { ...this.part(keys), overrides };
  }

  private override(node: DataNode): Override {
    const keys = this.keys(node, ["files", ...partKeys]);
    const files = keys.get("files");
    if (files === undefined) this.fault(node, "no `files`; expected patterns of the files that the override is for");
    return { ...this.part(keys), files: this.texts(files).map(({ text }) => text) };
  }

  private part(keys: ReadonlyMap<string, DataNode>): Part {
    return {
      targets: this.targets(keys.get("target")),
      rules: this.rules(keys.get("rules")),
      podSecurity: this.podSecurity(keys.get("pod-security")),
      profile: this.profile(keys.get("profile")),
    };
  }

  private targets(node: DataNode | undefined): Part["targets"] {
    const targets: Record<string, readonly string[]> = {};
    for (const [name, value] of this.keys(node, Object.keys(this.known.targets))) {
      const versions = this.known.targets[name] ?? [];
      const found = this.texts(value).flatMap((scalar) => {
        const version = knownVersion(scalar.text, versions);
        if (version === undefined)
          this.fault(scalar, `${name} ${scalar.text} is not known; known are ${versions[0]} to ${versions.at(-1)}`);
        return version ?? [];
      });
      if (found.length > 0) targets[name] = found;
    }
    return targets;
  }

  private rules(node: DataNode | undefined): Part["rules"] {
    const rules: Record<string, Severity | "off"> = {};
    for (const [rule, value] of this.keys(node, this.known.rules)) {
      const severity = this.oneOf(value, severities);
      if (severity !== undefined) rules[rule] = severity;
    }
    return rules;
  }

  private podSecurity(node: DataNode | undefined): PodSecurity | null | undefined {
    const [scalar] = this.texts(node);
    if (scalar === undefined) return undefined;
    const [, name, minor] = /^(privileged|baseline|restricted)(?:@(?:latest|v?1\.(\d{1,3})))?$/u.exec(scalar.text) ?? [];
    const level = levels.find((candidate) => candidate === name);
    if (level === undefined)
      this.fault(scalar, `\`${scalar.text}\` is no level; expected \`privileged\`, \`baseline\` or \`restricted\`, or \`baseline@1.30\``);
    if (level === undefined) return undefined;
    return level === "privileged" ? null : { level, ...(minor !== undefined && { version: `1.${minor}` }) };
  }

  private profile(node: DataNode | undefined): Profile | undefined {
    return node === undefined ? undefined : this.oneOf(node, profiles);
  }

  /** The values of a mapping by key; a fault for each key that does not exist. */
  private keys(node: DataNode | undefined, names: readonly string[]): ReadonlyMap<string, DataNode> {
    const found = new Map<string, DataNode>();
    if (node === undefined || (node.kind === "scalar" && node.missing === true)) return found;
    if (node.kind !== "mapping") this.fault(node, "expected keys and values here");
    for (const { key, value } of node.kind === "mapping" ? node.entries : []) {
      const name = keyText(key);
      if (names.includes(name)) found.set(name, value);
      else this.fault(key, unknown(name, names));
    }
    return found;
  }

  private oneOf<Value extends string>(node: DataNode, allowed: readonly Value[]): Value | undefined {
    const text = node.kind === "scalar" ? node.text : undefined;
    const found = allowed.find((value) => value === text);
    if (found === undefined) this.fault(node, `${text === undefined ? "this" : `\`${text}\``} is none of ${allowed.join(", ")}`);
    return found;
  }

  /** One text, or a list of them. */
  private texts(node: DataNode | undefined): readonly ScalarNode[] {
    const items = node === undefined ? [] : node.kind === "sequence" ? node.items : [node];
    return items.flatMap((item) => {
      if (item.kind === "scalar" && item.text !== "") return [item];
      this.fault(item, "expected a text, or a list of texts");
      return [];
    });
  }

  private fault({ range }: DataNode, message: string): void {
    this.problems.push({ range, message });
  }
}

function unknown(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  if (meant !== undefined) return `unknown key \`${name}\`; did you mean \`${meant}\`?`;
  return names.length > 12 ? `unknown rule \`${name}\`` : `unknown key \`${name}\`; expected one of ${names.join(", ")}`;
}

/** `1.33`, or a patch release or `v1.33` of it. */
export function knownVersion(text: string, versions: readonly string[]): string | undefined {
  const plain = text.replace(/^v/u, "");
  return (
    versions.find((version) => version === plain) ??
    versions.findLast((version) => plain.startsWith(`${version}.`) || version.startsWith(`${plain}.`))
  );
}
