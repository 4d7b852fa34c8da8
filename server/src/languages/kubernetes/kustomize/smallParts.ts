import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import { nearest } from "../../../values/suggestion.js";
import type { KubernetesDocument } from "../document.js";
import { entryIn, isNull, type KustomizationCatalogue, listIn, rootType, textIn, valueIn } from "./fields.js";
import { kustomizationRule, on, reference } from "./kustomizationRule.js";

/** Small things that a part of a kustomization requires. */
export function kustomizationPart(): Rule<KubernetesDocument> {
  return kustomizationRule(
    {
      id: "kubernetes/kustomization-part",
      severity: "error",
      summary: "An entry of a kustomization that lacks what kustomize requires of it.",
      source: reference,
    },
    function* (root, { broken }) {
      if (broken === true) return;
      for (const list of ["resources", "bases", "components"]) yield* emptyPaths(root, list);
      for (const [index, replica] of listIn(root, "replicas").entries()) {
        if (replica.kind === "mapping" && textIn(replica, "name") === "")
          yield on(replica, ["replicas", index, "name"], "an entry of `replicas` without `name`, which kustomize requires");
      }
      yield* sortOptions(root);
    },
  );
}

function* emptyPaths(root: DataNode, list: string): Generator<Problem> {
  for (const [index, item] of listIn(root, list).entries()) {
    if (isNull(item) || stringOf(item) === "") yield on(item, [list, index], `an empty entry in \`${list}\`, where a path is expected`);
  }
}

/** `order` is required; only the legacy one has options. */
function* sortOptions(root: DataNode): Generator<Problem> {
  const entry = entryIn(root, "sortOptions");
  const order = textIn(entry?.value, "order");
  if (entry?.value.kind !== "mapping" || order === undefined) return;
  if (order === "") yield on(entry.key, ["sortOptions", "order"], "no `order`, where kustomize expects `fifo` or `legacy`");
  const options = entryIn(entry.value, "legacySortOptions");
  if (order === "fifo" && options !== undefined)
    yield on(options.key, ["sortOptions", "legacySortOptions"], "`legacySortOptions` beside `order: fifo`; they belong to `order: legacy`");
}

/** What is read and means nothing: kustomize builds on without a word. */
export function ignoredKustomizationValue(catalogue: KustomizationCatalogue): Rule<KubernetesDocument> {
  const values = (type: string, name: string): readonly string[] => catalogue.field(type, name)?.values ?? [];
  return kustomizationRule(
    {
      id: "kubernetes/kustomization-ignored-value",
      severity: "warning",
      summary: "A value in a kustomization that has no effect.",
      source: reference,
    },
    function* (root, { broken }) {
      for (const [list, type] of generators) {
        for (const [index, item] of listIn(root, list).entries())
          yield* unknownWord(valueIn(item, "behavior"), [list, index, "behavior"], values(type, "behavior"), ", and `create` holds");
      }
      for (const [index, item] of listIn(root, "buildMetadata").entries())
        yield* unknownWord(item, ["buildMetadata", index], values(rootType, "buildMetadata"), "");
      for (const [index, image] of listIn(root, "images").entries()) {
        if (broken !== true && image.kind === "mapping" && textIn(image, "name") === "")
          yield on(image, ["images", index, "name"], "an entry of `images` without `name` changes no image");
      }
    },
  );
}

function* unknownWord(
  node: DataNode | undefined,
  path: readonly (string | number)[],
  known: readonly string[],
  consequence: string,
): Generator<Problem> {
  const word = stringOf(node);
  if (node === undefined || word === undefined || word === "" || known.includes(word)) return;
  const near = nearest(word, known);
  const hint = near === undefined ? "" : `; did you mean \`${near}\`?`;
  yield on(node, path, `kustomize knows no \`${word}\` here, only ${known.map((value) => `\`${value}\``).join(", ")}${consequence}${hint}`);
}

const generators = [
  ["configMapGenerator", "kustomize/v1beta1.ConfigMapArgs"],
  ["secretGenerator", "kustomize/v1beta1.SecretArgs"],
] as const;
