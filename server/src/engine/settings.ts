import type { Severity } from "./finding.js";
import type { HintKind } from "./language.js";
import type { PodSecurity } from "./rule.js";

/** What the tool is used for: to write, to judge what others wrote, or to learn what fields mean. */
export const profiles = ["authoring", "review", "learn"] as const;
export type Profile = (typeof profiles)[number];

/** What a user can set, for one file. The only place that knows the settings' names is `fromConfiguration` in lsp/. */
export interface Settings {
  /** Target versions by name; names left out count as the newest known. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** Which sections a hover shows. */
  readonly hover: { readonly history: boolean; readonly isolation: boolean; readonly links: boolean };
  /** What the user is about: writing, reviewing what others wrote, or learning. */
  readonly profile: Profile;
  /** Which remarks are shown within the text. */
  readonly hints: readonly HintKind[];
  /** Whether remarks are shown above lines. */
  readonly lenses: boolean;
  readonly language: "en" | "zh-CN";
  /** The level of the Pod Security Standards whose prohibitions are reported; none where left out. */
  readonly podSecurity?: PodSecurity | undefined;
}

export const defaultSettings: Settings = {
  targets: {},
  rules: {},
  hover: { history: true, isolation: true, links: true },
  profile: "authoring",
  hints: ["qos", "user"],
  lenses: true,
  language: "en",
};
