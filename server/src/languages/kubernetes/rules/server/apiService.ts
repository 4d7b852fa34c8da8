import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** An APIService is named after its version and group; how its server is trusted is said only where there is one. */
export function apiService(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiregistration/v1.APIService"],
    {
      id: "kubernetes/api-service",
      severity: "error",
      summary: "An APIService whose name, group and version do not fit together, or that says of no server how it is trusted.",
      source: "https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/",
    },
    function* (typed, { partial }) {
      if (partial || present(typed.node, "spec") === undefined) return;
      for (const field of ["name", "generateName"]) yield* name(typed, field);
      yield* group(typed);
      yield* trust(typed);
    },
  );
}

/** The server judges the beginning of a name as if it were whole. */
function* name(typed: TypedNode, field: string): Generator<Problem> {
  const spec = present(typed.node, "spec");
  const node = present(present(typed.node, "metadata"), field);
  const group = stringOf(present(spec, "group")) ?? "";
  const version = stringOf(present(spec, "version")) ?? "";
  const text = stringOf(node);
  if (node !== undefined && text !== undefined && text !== "" && version !== "" && text !== `${version}.${group}`)
    yield at(
      typed,
      ["metadata", field],
      node,
      `${field} \`${text}\`, expected \`${version}.${group}\` from \`version\` and \`group\``,
      "FieldValueInvalid",
    );
}

function* group(typed: TypedNode): Generator<Problem> {
  const spec = present(typed.node, "spec");
  if ((stringOf(present(spec, "group")) ?? "") === "" && stringOf(present(spec, "version")) !== "v1")
    yield at(
      typed,
      ["spec", "group"],
      present(spec, "group") ?? entryOf(typed.node, "spec")?.key ?? typed.anchor,
      "an APIService needs `group`",
      "FieldValueRequired",
    );
}

function* trust(typed: TypedNode): Generator<Problem> {
  const spec = present(typed.node, "spec");
  const bundle = present(spec, "caBundle");
  const filled = bundle !== undefined && stringOf(bundle) !== "";
  const skip = present(spec, "insecureSkipTLSVerify");
  const skips = skip?.kind === "scalar" && skip.value === true;
  if (present(spec, "service") === undefined) {
    const message = "without `service` the API is the server's own, and nothing is said of trust";
    if (filled) yield at(typed, ["spec", "caBundle"], bundle, message, "FieldValueInvalid");
    if (skips) yield at(typed, ["spec", "insecureSkipTLSVerify"], skip, message, "FieldValueInvalid");
  } else if (filled && skips)
    yield at(typed, ["spec", "insecureSkipTLSVerify"], skip, "`true` beside `caBundle`, expected only one of them", "FieldValueInvalid");
}
