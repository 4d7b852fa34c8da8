import type { DataFiles, Language, Place } from "../../engine/language.js";
import { fieldKey } from "../../knowledge/fieldKey.js";
import { nodesAround } from "../../text/around.js";
import { dataFolds } from "../../text/folds.js";
import type { PathStep } from "../../text/path.js";
import { splitYaml } from "../../text/yamlStream.js";
import { type Catalogue, openCatalogue } from "./catalogue.js";
import { commentAbove } from "./comments.js";
import { completionsIn } from "./completion/index.js";
import { constrained, constraintsFile, openConstraints } from "./constraints.js";
import { openCustomKinds } from "./customKinds/customKinds.js";
import { declaresKinds } from "./customKinds/definitions.js";
import { openExpressions } from "./customKinds/expressions.js";
import { soundness } from "./customKinds/soundness.js";
import { openDescriptions } from "./descriptions.js";
import { type KubernetesDocument, parseDocument } from "./document.js";
import { celLoader, needsCel } from "./expressions/loader.js";
import { fixesFor } from "./fixes/index.js";
import { format, indentAt } from "./format.js";
import { hints } from "./hints.js";
import { newestRelease, openHistories } from "./history.js";
import { openIsolation } from "./isolation.js";
import { isolationMap } from "./isolationMap.js";
import { kustomizationKind, parseKustomization } from "./kustomize/document.js";
import { kustomizationFile, openKustomizationCatalogue } from "./kustomize/fields.js";
import { kustomizationRules, kustomizationSyntaxRules } from "./kustomize/index.js";
import { patchAt } from "./kustomize/inlinePatches.js";
import { kustomizationIsolation, placeInKustomization } from "./kustomize/place.js";
import { lenses } from "./lenses.js";
import { links } from "./links.js";
import { marks } from "./marks.js";
import { names } from "./names/index.js";
import { mayBeNamed } from "./names/references.js";
import { opinions } from "./opinions/index.js";
import { outline } from "./outline.js";
import { follow, pathIn, placeIn } from "./place.js";
import { patchKind, recognizeKubernetes } from "./recognize.js";
import { harden } from "./refactorings/harden.js";
import { rules, syntaxRules } from "./rules/index.js";
import { runtimeConfigAt } from "./runtimeConfig/preview.js";
import { specOf } from "./spec.js";
import { nodesByType } from "./typedNodes.js";
import { valueNoteOf } from "./valueNote.js";

/** The data files, by when they are needed. */
const dataNames = {
  check: ["types", "kinds", "history", "gates"].map((name) => `kubernetes/${name}.json`).concat(constraintsFile, kustomizationFile),
  explain: ["descriptions", "isolation", "isolationLike"].map((name) => `kubernetes/${name}.json`),
};

/** Kubernetes manifests in YAML and JSON. */
export function kubernetes(data: DataFiles): Language<KubernetesDocument> {
  const constraints = openConstraints(data);
  const catalogue = constrained(openCatalogue(data), constraints);
  const histories = openHistories(data, catalogue);
  const tables = { catalogue, histories, describe: openDescriptions(data) };
  const isolation = openIsolation(data, catalogue);
  const cel = celLoader();
  const isSound = soundness({
    parse: ({ slice }) => parseDocument(slice, catalogue, false),
    rules: () => allRules,
    context: { targets: { kubernetes: [newestRelease] } },
  });
  const customKinds = openCustomKinds({ catalogue, histories, isSound }, () => import("./cel/index.js").then(openExpressions));
  const kustomizations = openKustomizationCatalogue(data);
  const judged = { catalogue, histories, constraints, customKinds, cel };
  const allRules = [...rules(judged), ...kustomizationRules(kustomizations, histories, catalogue), ...opinions(judged)];
  return {
    id: "kubernetes",
    data: dataNames,
    kinds: { kubernetes: "Kubernetes", [patchKind]: "Kubernetes patch", [kustomizationKind]: "Kustomization" },
    targets: { kubernetes: histories.releases },
    recognize: recognizeKubernetes,
    split: splitYaml,
    parse: (slice, kind) =>
      kind === kustomizationKind ? parseKustomization(slice, catalogue) : parseDocument(slice, catalogue, kind === patchKind),
    rules: allRules,
    subjectsOf: (document) => nodesByType(document, catalogue).keys(),
    syntaxRules: { ...syntaxRules, ...kustomizationSyntaxRules },
    declares: ({ text }) => declaresKinds(text),
    offers: { word: "kind", isNamed: ({ text }) => mayBeNamed(text) },
    prepare: (source, declarations) => {
      const loads = [customKinds.prepare(source, declarations), needsCel(source.text) ? cel.load() : undefined].filter(
        (load) => load !== undefined,
      );
      return loads.length === 0 ? undefined : Promise.all(loads).then(() => undefined);
    },
    fixesFor: (document, rule, problem, context) => fixesFor(judged, document, rule, problem, context),
    leftAlone: customKinds.leftAlone,
    placeAt: (document, offset, context) => {
      const patch = patchAt(document, offset);
      if (patch !== undefined) return placeIn(patch, offset, { catalogue, customKinds }, context);
      return placeInKustomization(document, offset, kustomizations) ?? placeIn(document, offset, { catalogue, customKinds }, context);
    },
    pathAt: pathIn,
    ...parts(catalogue),
    completionsAt: (...asked) => completionsIn({ catalogue, histories, isolation, customKinds, kustomizations }, ...asked),
    spec: (place) => place.declared ?? specOf(tables, place),
    history: (place, context) =>
      place.declared === undefined ? histories.along(place.trail, context.targets["kubernetes"]?.at(-1) ?? newestRelease) : undefined,
    isolation: ({ field }) => kustomizationIsolation(field) ?? isolation(field),
    valueNote: valueNoteOf,
    address: (words) => addressed(words),
    fields,
  };

  function addressed([kindWord = "", ...rest]: readonly string[]): Place | undefined {
    const slash = kindWord.lastIndexOf("/");
    const kind = slash < 0 ? catalogue.versionsOf(kindWord)[0] : catalogue.kind(kindWord.slice(0, slash), kindWord.slice(slash + 1));
    const path = rest.join(".");
    const found = kind && follow(catalogue, kind.type, stepsOf(path));
    return found && { ...found, range: { start: 0, end: 0 }, path, onValue: false };
  }

  function* fields(): Generator<Place> {
    for (const type of catalogue.types()) {
      for (const name of catalogue.fields(type)?.keys() ?? []) {
        const field = fieldKey(type, name);
        yield { field, range: { start: 0, end: 0 }, trail: [field], path: name, title: name, onValue: false };
      }
    }
  }
}

/** What an editor finds its way by. */
function parts(
  catalogue: Catalogue,
): Pick<
  Language<KubernetesDocument>,
  | "outline"
  | "folds"
  | "partsAround"
  | "names"
  | "links"
  | "comments"
  | "hints"
  | "lenses"
  | "marks"
  | "format"
  | "indentAt"
  | "isolationMap"
  | "refactorings"
  | "preview"
> {
  return {
    hints: (document) => hints(document, catalogue),
    lenses: (document) => lenses(document, catalogue),
    marks: (document) => marks(document, catalogue),
    format,
    indentAt,
    isolationMap: (document) => isolationMap(document, catalogue),
    refactorings: (document, offset) => harden(document, offset, catalogue),
    preview: (document, offset) => runtimeConfigAt(document, offset, catalogue),
    outline,
    partsAround: ({ root }, offset) => nodesAround(root, offset),
    folds: ({ root, text }) => dataFolds(root, text),
    names: (document) => names(document, catalogue),
    links: (document) => links(document, catalogue),
    comments: { trailing: true, text: ({ text }) => text, above: commentAbove },
  };
}

/** `spec.containers[].resources.limits.memory` as steps; `[]` and `[0]` are the first item. */
function stepsOf(path: string): PathStep[] {
  const steps: PathStep[] = [];
  for (const match of path.matchAll(/\[(\d*|"[^"]*"|[^\]]*)\]|([^.[\]]+)/gu)) {
    const [, inBrackets, word] = match;
    if (word !== undefined) steps.push(word);
    else if (inBrackets === undefined || /^\d*$/u.test(inBrackets)) steps.push(Number(inBrackets ?? 0));
    else steps.push(inBrackets.replace(/^"|"$/gu, ""));
  }
  return steps;
}
