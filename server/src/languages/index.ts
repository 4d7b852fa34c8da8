import type { DataFiles, Language } from "../engine/language.js";
import { dockerfile } from "./dockerfile/index.js";
import { kubernetes } from "./kubernetes/index.js";
import { oci } from "./oci/index.js";
import { withSuppressionRule } from "./suppressionRule.js";

/** The languages, in the order in which they are asked whether a source is theirs. */
export function createLanguages(data: DataFiles): readonly Language[] {
  return [withSuppressionRule(dockerfile(data)), oci(data), withSuppressionRule(kubernetes(data))];
}
