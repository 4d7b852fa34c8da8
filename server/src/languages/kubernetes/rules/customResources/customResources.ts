import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Names and versions of a CustomResourceDefinition. */
export function customResources(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceDefinition"],
    {
      id: "kubernetes/custom-resource-definition",
      severity: "error",
      summary: "A definition of a custom resource whose names or versions do not fit together.",
      source: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/",
    },
    function* (definition, { partial }) {
      if (partial) return;
      yield* names(definition);
      yield* listKind(definition);
      yield* approval(definition);
      yield* apart(definition);
      yield* versions(definition);
    },
  );
}

/** `metadata.name` is the plural, a dot and the group; the beginning of a name is judged as if it were whole. */
function* names(definition: TypedNode): Generator<Problem> {
  const spec = present(definition.node, "spec");
  const group = stringOf(present(spec, "group"));
  const plural = stringOf(present(present(spec, "names"), "plural"));
  if (group === undefined || plural === undefined) return;
  for (const field of ["name", "generateName"]) {
    const name = present(present(definition.node, "metadata"), field);
    const text = stringOf(name);
    if (name === undefined || text === undefined || text === `${plural}.${group}` || (text === "" && field !== "name")) continue;
    const message = `${field} \`${text}\`, expected \`${plural}.${group}\` from \`names.plural\` and \`group\``;
    yield at(definition, ["metadata", field], name, message, "FieldValueInvalid");
  }
}

/** Where lists have no kind of their own, theirs is that of the objects with an ending. */
function* listKind(definition: TypedNode): Generator<Problem> {
  const names = present(present(definition.node, "spec"), "names");
  const kind = present(names, "kind");
  const length = `${stringOf(kind) ?? ""}List`.length;
  if (kind === undefined || present(names, "listKind") !== undefined || length <= longestKind) return;
  const message = `a kind whose lists would have a kind of ${length} characters, expected at most ${longestKind}`;
  yield at(definition, ["spec", "names", "kind"], kind, message, "FieldValueInvalid");
}

const longestKind = 63;

/** Groups of the Kubernetes project itself want a word on their approval. */
function* approval(definition: TypedNode): Generator<Problem> {
  const group = stringOf(present(present(definition.node, "spec"), "group")) ?? "";
  if (!/(?:^|\.)(?:k8s|kubernetes)\.io$/u.test(group)) return;
  const annotation = "api-approved.kubernetes.io";
  const metadata = present(definition.node, "metadata");
  const said = present(present(metadata, "annotations"), annotation);
  const text = stringOf(said) ?? "";
  if (said !== undefined && text !== "") {
    if (!text.startsWith("unapproved") && !/^[a-z][-+.a-z0-9]*:\/\/[^/?#]/iu.test(text))
      yield at(
        definition,
        ["metadata", "annotations", annotation],
        said,
        `\`${text}\`, expected the URL of the approval, or a text that begins with \`unapproved\``,
        "FieldValueInvalid",
      );
    return;
  }
  const anchor = entryOf(metadata, "annotations")?.key ?? entryOf(definition.node, "metadata")?.key ?? definition.anchor;
  const message = `group \`${group}\` belongs to the Kubernetes project; the annotation \`${annotation}\` is expected`;
  yield at(definition, ["metadata", "annotations", annotation], anchor, message, "FieldValueRequired");
}

/** A list needs a kind of its own, and a warning needs something to warn of. */
function* apart(definition: TypedNode): Generator<Problem> {
  const spec = present(definition.node, "spec");
  const names = present(spec, "names");
  const listKind = present(names, "listKind");
  const kind = stringOf(present(names, "kind"));
  if (listKind !== undefined && kind !== undefined && kind !== "" && stringOf(listKind) === kind)
    yield at(
      definition,
      ["spec", "names", "listKind"],
      listKind,
      `listKind \`${kind}\` is the kind itself, expected another`,
      "FieldValueInvalid",
    );
  for (const [index, version] of itemsOf(spec, "versions").entries()) {
    const warning = present(version, "deprecationWarning");
    const deprecated = present(version, "deprecated");
    if (warning === undefined || (deprecated?.kind === "scalar" && deprecated.value === true)) continue;
    const message = "a deprecation warning of a version that is not `deprecated: true`";
    yield at(definition, ["spec", "versions", index, "deprecationWarning"], warning, message, "FieldValueInvalid");
  }
}

function* versions(definition: TypedNode): Generator<Problem> {
  const spec = present(definition.node, "spec");
  const list = itemsOf(spec, "versions");
  const stored = list.filter((version) => {
    const storage = present(version, "storage");
    return storage?.kind === "scalar" && storage.value === true;
  });
  if (list.length > 0 && stored.length !== 1) {
    const node = stored[1] === undefined ? undefined : entryOf(stored[1], "storage")?.key;
    const key = node ?? entryOf(spec, "versions")?.key ?? definition.anchor;
    const message = `${stored.length} versions with \`storage: true\`, expected exactly one`;
    yield at(definition, ["spec", "versions"], key, message, "FieldValueInvalid");
  }
  const preserved = present(spec, "preserveUnknownFields");
  if (preserved?.kind === "scalar" && preserved.value === true)
    yield at(
      definition,
      ["spec", "preserveUnknownFields"],
      preserved,
      "`preserveUnknownFields: true` is no longer taken, expected `false`",
      "FieldValueInvalid",
    );
  for (const [index, version] of list.entries()) {
    if (present(present(version, "schema"), "openAPIV3Schema") !== undefined || version.kind !== "mapping") continue;
    const anchor = entryOf(version, "schema")?.key ?? version;
    const path = ["spec", "versions", index, "schema", "openAPIV3Schema"];
    yield at(definition, path, anchor, "a version needs `schema.openAPIV3Schema`", "FieldValueRequired");
  }
  const names = list.map((version) => stringOf(present(version, "name")));
  for (const [index, version] of list.entries()) {
    const name = present(version, "name");
    if (name !== undefined && names[index] !== undefined && names.indexOf(names[index]) < index)
      yield at(definition, ["spec", "versions", index, "name"], name, `duplicate version \`${names[index]}\``, "FieldValueInvalid");
  }
  if (spec?.kind === "mapping" && present(spec, "versions")?.kind === "sequence" && list.length === 0)
    yield lacks(definition, "spec", "a definition needs at least one version");
}
