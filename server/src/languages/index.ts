import type { DataFiles, Language } from "../engine/language.js";
import { dockerfile } from "./dockerfile/index.js";
import { kubernetes } from "./kubernetes/index.js";
import { oci } from "./oci/index.js";

/** The languages, in the order in which they are asked whether a source is theirs. */
export function createLanguages(data: DataFiles): readonly Language[] {
  return [dockerfile(data), oci(data), kubernetes(data)];
}
