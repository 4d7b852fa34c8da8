import type { Severity } from "../engine/finding.js";
import type { PodSecurity } from "../engine/rule.js";
import { defaultSettings, profiles, type Settings } from "../engine/settings.js";

/** Setting name of each target, below `bulkhead.target`. */
const targetNames: Readonly<Record<string, string>> = {
  kubernetes: "kubernetes",
  runtimeSpec: "runtime-spec",
  dockerfile: "dockerfile",
};

const severities: readonly string[] = ["off", "hint", "information", "warning", "error"];

/** Reads the section `bulkhead` as a client sends it. What has the wrong form counts as not set. */
export function fromConfiguration(section: unknown, locale: string | undefined): Settings {
  const root = record(section);
  const hover = record(root["hover"]);
  const targets: Record<string, readonly string[]> = {};
  for (const [setting, target] of Object.entries(targetNames)) {
    const versions = versionList(record(root["target"])[setting]);
    if (versions.length > 0) targets[target] = versions;
  }
  const rules: Record<string, Severity | "off"> = {};
  for (const [rule, severity] of Object.entries(record(root["rules"]))) {
    if (isSeverity(severity)) rules[rule] = severity;
  }
  return {
    targets,
    rules,
    podSecurity: podSecurityOf(root["podSecurity"]),
    hover: {
      history: hover["history"] !== false,
      isolation: hover["isolation"] !== false,
      links: hover["links"] !== false,
    },
    profile: profiles.find((profile) => profile === root["profile"]) ?? defaultSettings.profile,
    hints: hintKinds(root["inlayHints"]),
    lenses: root["codeLens"] !== false,
    language: locale?.toLowerCase().startsWith("zh") === true ? "zh-CN" : defaultSettings.language,
  };
}

function hintKinds(value: unknown): Settings["hints"] {
  if (!Array.isArray(value)) return defaultSettings.hints;
  return (["qos", "user", "bytes", "default"] as const).filter((kind) => value.includes(kind));
}

/** `restricted` or `baseline@1.33`; `privileged` forbids nothing. */
function podSecurityOf(value: unknown): PodSecurity | undefined {
  const [, level, minor] =
    (typeof value === "string" ? /^(baseline|restricted)(?:@(?:latest|v?1\.(\d+)))?$/u.exec(value.trim()) : null) ?? [];
  if (level !== "baseline" && level !== "restricted") return undefined;
  return { level, ...(minor !== undefined && { version: `1.${minor}` }) };
}

function isSeverity(value: unknown): value is Severity | "off" {
  return typeof value === "string" && severities.includes(value);
}

/** `"1.33"`, `"1.33, 1.37"` or a list of such. */
function versionList(value: unknown): readonly string[] {
  const words = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value.map(String) : [];
  return words.map((word) => word.trim()).filter((word) => /^\d+(\.\d+)*$/u.test(word));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
