import type { DataFiles, Language } from "../../engine/language.js";
import { parseDockerfile } from "./parse.js";
import { kinds, recognizeDockerfile } from "./recognize.js";
import { rules } from "./rules/index.js";
import type { DockerfileTree } from "./syntax/tree.js";
import { syntaxRules } from "./syntaxRules.js";

/** Dockerfiles, as BuildKit's frontend reads them. */
export function dockerfile(_data: DataFiles): Language<DockerfileTree> {
  return {
    id: "dockerfile",
    data: { check: [], explain: [] },
    kinds,
    targets: { dockerfile: ["1.28"] },
    recognize: recognizeDockerfile,
    split: (source) => [{ text: source.text, start: 0 }],
    parse: (slice) => parseDockerfile(slice),
    rules,
    syntaxRules,
    placeAt: () => undefined,
    spec: () => undefined,
    history: () => undefined,
    isolation: () => undefined,
    address: () => undefined,
    fields: () => [],
  };
}
