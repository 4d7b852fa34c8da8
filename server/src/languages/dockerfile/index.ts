import type { DataFiles, Language } from "../../engine/language.js";
import { readAddress } from "./address.js";
import { partsAround } from "./around.js";
import { commentAbove } from "./comments.js";
import { completionsIn } from "./completion/index.js";
import { folds } from "./folds.js";
import { format } from "./format.js";
import { previewAt } from "./image/preview.js";
import { imagesIn } from "./images.js";
import { Knowledge, knowledgeFiles } from "./knowledge.js";
import { lenses } from "./lenses.js";
import { links } from "./links.js";
import { marks } from "./marks.js";
import { names } from "./names/index.js";
import { outline } from "./outline.js";
import { parseDockerfile } from "./parse.js";
import { placeAt } from "./place.js";
import { kinds, recognizeDockerfile } from "./recognize.js";
import { isInFrontend } from "./rules/frontendVersion.js";
import { frontendVersion, rules } from "./rules/index.js";
import type { DockerfileTree } from "./syntax/tree.js";
import { syntaxRules } from "./syntaxRules.js";

/** Dockerfiles, as BuildKit's frontend reads them. */
export function dockerfile(data: DataFiles): Language<DockerfileTree> {
  const knowledge = new Knowledge(data);
  return {
    id: "dockerfile",
    data: { check: [knowledgeFiles.history], explain: Object.values(knowledgeFiles) },
    kinds,
    targets: { dockerfile: frontends },
    recognize: recognizeDockerfile,
    split: (source) => [{ text: source.text, start: 0 }],
    parse: (slice, _kind, previous) => parseDockerfile(slice, previous),
    rules: [...rules, frontendVersion((field) => knowledge.since(field))],
    syntaxRules,
    comments: { trailing: false, text: ({ text }) => text, above: commentAbove },
    preview: previewAt,
    lenses,
    marks,
    format,
    placeAt,
    outline,
    names,
    links,
    folds,
    partsAround,
    completionsAt: (tree, offset, context, others) =>
      completionsIn(
        {
          fields: [...knowledge.places()].map(({ field }) => field),
          spec: (field) => knowledge.spec({ field }),
          images: () => imagesIn([tree, ...others]),
          isThere: (field) => isInFrontend((key) => knowledge.since(key), tree, context, field),
        },
        tree.text,
        offset,
      ),
    spec: (place) => knowledge.spec(place),
    history: (place) => knowledge.history(place),
    valueNote: ({ note }) => note,
    isolation: (place) => knowledge.isolation(place),
    address: (words) => readAddress(words, (field) => knowledge.spec({ field }) !== undefined),
    fields: () => knowledge.places(),
  };
}

/** The stable versions of the frontend, 1.0 to 1.28. */
const frontends: readonly string[] = Array.from({ length: 29 }, (_, minor) => `1.${minor}`);
