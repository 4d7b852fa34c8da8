import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { type DataNode, keyText } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { isNull, textIn, valueIn } from "./fields.js";
import { kustomizationRule, on, reference } from "./kustomizationRule.js";

const versions: ReadonlyMap<string, string> = new Map([
  ["Kustomization", "kustomize.config.k8s.io/v1beta1"],
  ["Component", "kustomize.config.k8s.io/v1alpha1"],
]);

/** Kind and version belong together; either may be left out. */
export function kustomizationVersion(): Rule<KubernetesDocument> {
  return kustomizationRule(
    {
      id: "kubernetes/kustomization-version",
      severity: "error",
      summary: "A kind or version that kustomize does not read.",
      source: reference,
    },
    function* (root) {
      const kind = textIn(root, "kind");
      const node = valueIn(root, "kind");
      const expected = versions.get(kind === "" ? "Kustomization" : (kind ?? ""));
      if (expected !== undefined) yield* judgeVersion(root, kind === "" ? "Kustomization" : (kind ?? ""), expected);
      else if (node !== undefined && kind !== undefined)
        yield on(node, ["kind"], `kind \`${kind}\` where kustomize expects \`Kustomization\` or \`Component\``);
    },
  );
}

function* judgeVersion(root: DataNode, kind: string, expected: string): Generator<Problem> {
  const node = valueIn(root, "apiVersion");
  const written = textIn(root, "apiVersion");
  if (node === undefined || written === undefined || written === "" || written === expected) return;
  yield {
    ...on(node, ["apiVersion"], `\`${written}\` where kustomize expects \`${expected}\` for a ${kind}`),
    fixes: node.alias === undefined ? [{ title: `Replace with ${expected}`, edits: [{ range: node.range, newText: expected }] }] : [],
  };
}

/** A kustomization in which nothing is said is refused; an empty list of resources says something. */
export function emptyKustomization(): Rule<KubernetesDocument> {
  return kustomizationRule(
    {
      id: "kubernetes/kustomization-empty",
      severity: "error",
      summary: "A kustomization that says nothing but what it is.",
      source: reference,
    },
    function* (root, { broken }) {
      if (
        broken === true ||
        root.kind !== "mapping" ||
        root.entries.some(({ key, value }) => !isHeader(keyText(key)) && !saysNothing(value))
      )
        return;
      const first = root.entries[0]?.key;
      if (first !== undefined) yield on(first, [], "an empty kustomization, which kustomize does not build");
    },
  );
}

function isHeader(name: string): boolean {
  return ["apiversion", "kind"].includes(name.toLowerCase());
}

function saysNothing(value: DataNode): boolean {
  return isNull(value) || (value.kind === "scalar" && value.value === "");
}
