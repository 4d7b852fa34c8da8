import type { DataFiles, Language } from "../../engine/language.js";
import type { Isolation } from "../../knowledge/facts.js";
import type { FieldKey } from "../../knowledge/fieldKey.js";
import { nodesAround } from "../../text/around.js";
import { dataFolds } from "../../text/folds.js";
import { layOutJson } from "../../text/jsonLayout.js";
import { type ItemNames, outlineOf } from "../../text/outline.js";
import { locate } from "../../text/path.js";
import { completionsIn } from "./completion.js";
import { type OciDocument, parseDocument } from "./document.js";
import { allFields } from "./fields.js";
import { openHistories } from "./history.js";
import { isOciKind, labels, targetsOf } from "./kinds.js";
import { marks } from "./marks.js";
import { placeIn, placeOf } from "./place.js";
import { recognizeOci } from "./recognize.js";
import { rules, syntaxRules } from "./rules/index.js";
import { openSchemas, schemaFiles } from "./schemas.js";
import { specOf } from "./spec.js";
import { syscallsOf } from "./syscalls.js";

/** The OCI's documents, seccomp profiles and CNI configurations, all in JSON. */
export function oci(data: DataFiles): Language<OciDocument> {
  const schemas = openSchemas(data);
  const histories = openHistories(data);
  const syscalls = syscallsOf(data);
  let isolation: Readonly<Record<FieldKey, Isolation>> | undefined;
  return {
    id: "oci",
    data: { check: [...schemaFiles, "oci/history.json", "oci/syscalls.json"], explain: ["oci/isolation.json"] },
    kinds: labels,
    targets: {
      "runtime-spec": ["1.0.0", "1.0.1", "1.0.2", "1.1.0", "1.2.0", "1.2.1", "1.3.0"],
      "image-spec": ["1.0.0", "1.0.1", "1.0.2", "1.1.0", "1.1.1"],
      cni: ["0.1.0", "0.2.0", "0.3.0", "0.3.1", "0.4.0", "1.0.0", "1.1.0"],
    },
    targetsOf,
    recognize: recognizeOci,
    split: ({ text }) => [{ text, start: 0 }],
    parse: parseDocument,
    rules: rules({ schemas, histories, data }),
    marks,
    format: ({ text }, indent) => layOutJson(text, indent),
    syntaxRules,
    placeAt: (document, offset) => placeIn(document, offset, schemas),
    pathAt: (document, offset) => locate(document, offset)?.path,
    partsAround: ({ root }, offset) => nodesAround(root, offset),
    folds: ({ root, text }) => dataFolds(root, text),
    outline: ({ root }) => (root === undefined ? [] : outlineOf(root, itemNames)),
    completionsAt: (document, offset, context) => completionsIn({ schemas, histories, syscalls }, document, offset, context),
    spec: (place) => specOf(schemas, histories, place),
    history: (place) => histories.along(place.trail),
    isolation(place) {
      // A file of ours in this shape; test/schemas proves it.
      isolation ??= JSON.parse(data.text("oci/isolation.json")) as Readonly<Record<FieldKey, Isolation>>;
      return isolation[place.field];
    },
    address: (words, kind) => addressed(words, kind),
    fields: () => allFields(schemas),
  };

  /** `linux.namespaces[].type` with the kind apart, or before it as a word of its own. */
  function addressed(words: readonly string[], kind: string | undefined) {
    const [first = "", ...rest] = words;
    if (kind === undefined && isOciKind(first)) return placeOf(schemas, first, rest.join("."));
    return kind !== undefined && isOciKind(kind) ? placeOf(schemas, kind, words.join(".")) : undefined;
  }
}

/** By what people tell items of lists apart: namespaces by type, mounts by destination, devices by path, layers by digest. */
const itemNames: ItemNames = (list) =>
  list === "namespaces" ? ["type"] : ["name", "destination", "path", "type", "digest", "action", "cni"];
