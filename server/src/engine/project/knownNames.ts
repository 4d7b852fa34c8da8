import type { Language } from "../language.js";
import { metasOf } from "../rule.js";
import type { KnownNames } from "./readProject.js";

/** The targets and rules of all languages. */
export function knownNames(languages: readonly Language[]): KnownNames {
  return {
    targets: Object.assign({}, ...languages.map(({ targets }) => targets)) as KnownNames["targets"],
    rules: languages.flatMap((language) => metasOf(language).map(({ id }) => id)),
  };
}
