import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Descriptions, readDescriptions } from "./descriptions.js";

/** Chinese by English text, or by field key where the English is not ours. */
export type Translations = Readonly<Record<string, string>>;

/** Writes `outFile` (dist/data/chinese.json) at build time: the Chinese of all our texts, and of every field that Kubernetes describes. */
export function buildChinese(repositoryRoot: string, outFile: string): void {
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, JSON.stringify(readChinese(repositoryRoot)));
}

/**
 * schemas/chinese.json, and schemas/kubernetes/chinese.json spread over the versions of an API: what is said of a field there
 * (`core/v1.PodSpec#hostUsers`) holds for every field of the same name that Kubernetes describes in the same words.
 */
export function readChinese(repositoryRoot: string): Translations {
  const read = (name: string): Translations => JSON.parse(readFileSync(join(repositoryRoot, "schemas", name), "utf8"));
  const fields = read("kubernetes/chinese.json");
  return { ...read("chinese.json"), ...spread(fields, readDescriptions(repositoryRoot).descriptions), ...fields };
}

function spread(fields: Translations, descriptions: Descriptions): Translations {
  const byWords = new Map<string, string>();
  for (const [key, chinese] of Object.entries(fields)) {
    const [type = "", field = ""] = key.split("#");
    const words = descriptions[type]?.[field];
    if (words !== undefined) byWords.set(`${field}: ${words}`, chinese);
  }
  const spread: Record<string, string> = {};
  for (const [type, texts] of Object.entries(descriptions)) {
    for (const [field, words] of Object.entries(texts)) {
      const chinese = byWords.get(`${field}: ${words}`);
      if (chinese !== undefined) spread[`${type}#${field}`] = chinese;
    }
  }
  return spread;
}
