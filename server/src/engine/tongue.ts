import { openPhrases, type Phrases, phrasesFile } from "../knowledge/phrases.js";
import type { DataFiles } from "./language.js";
import type { Settings } from "./settings.js";

/** How findings and fixes are worded for a user. */
export interface Tongue {
  message(english: string): string;
  title(english: string): string;
}

/** As the rules put it. */
export const english: Tongue = { message: (text) => text, title: (text) => text };

/** Data files to have at hand before `tongueOf` is asked for a wording. */
export function tongueData({ language }: Settings): readonly string[] {
  return language === "zh-CN" ? [phrasesFile] : [];
}

const tongues = new WeakMap<DataFiles, Tongue>();

/** The tongue of the settings; what has no translation stays in English. */
export function tongueOf(data: DataFiles, { language }: Settings): Tongue {
  if (language !== "zh-CN") return english;
  const known = tongues.get(data) ?? chinese(openPhrases(data));
  tongues.set(data, known);
  return known;
}

function chinese(phrases: Phrases): Tongue {
  return { message: (text) => phrases.message(text) ?? text, title: (text) => phrases.title(text) ?? text };
}
