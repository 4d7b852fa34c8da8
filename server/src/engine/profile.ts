import type { Language } from "./language.js";
import { metasOf } from "./rule.js";
import type { Settings } from "./settings.js";

/** While reviewing, advice is heard that disturbs while writing. */
const offWhileWriting = new WeakMap<readonly Language[], Settings["rules"]>();

/**
 * The settings with what the profile means: in `review` every rule that is off by itself gives hints, unless its severity is set. The
 * same object for the same settings.
 */
export function inProfile(languages: readonly Language[], settings: Settings): Settings {
  if (settings.profile !== "review") return settings;
  const known = reviewed.get(settings);
  if (known !== undefined) return known;
  let hints = offWhileWriting.get(languages);
  if (hints === undefined) {
    const off = languages.flatMap(metasOf).filter(({ severity }) => severity === "off");
    hints = Object.fromEntries(off.map(({ id }) => [id, "hint" as const]));
    offWhileWriting.set(languages, hints);
  }
  const result = { ...settings, rules: { ...hints, ...settings.rules } };
  reviewed.set(settings, result);
  return result;
}

const reviewed = new WeakMap<Settings, Settings>();
