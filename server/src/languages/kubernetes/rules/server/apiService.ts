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
      yield* name(typed);
      yield* trust(typed);
    },
  );
}

function* name(typed: TypedNode): Generator<Problem> {
  const spec = present(typed.node, "spec");
  const node = present(present(typed.node, "metadata"), "name");
  const group = stringOf(present(spec, "group")) ?? "";
  const version = stringOf(present(spec, "version")) ?? "";
  const text = stringOf(node);
  if (node !== undefined && text !== undefined && text !== "" && version !== "" && text !== `${version}.${group}`)
    yield at(
      typed,
      ["metadata", "name"],
      node,
      `name \`${text}\`, expected \`${version}.${group}\` from \`version\` and \`group\``,
      "FieldValueInvalid",
    );
  if (group === "" && version !== "v1")
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
