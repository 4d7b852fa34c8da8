import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import type { DataNode } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { entryIn, isNull, listIn, textIn, valueIn } from "./fields.js";
import { kustomizationRule, on, reference } from "./kustomizationRule.js";

/** Each patch is a file or a text, and a JSON patch has a target. */
export function kustomizationPatch(): Rule<KubernetesDocument> {
  return kustomizationRule(
    {
      id: "kubernetes/kustomization-patch",
      severity: "error",
      summary: "A patch that is neither a file nor a text, or both, or a JSON patch without a target.",
      source: `${reference}patches/`,
    },
    function* (root, { broken }) {
      if (broken === true) return;
      for (const [index, patch] of listIn(root, "patches").entries()) yield* judgePatch(patch, ["patches", index]);
      for (const [index, patch] of listIn(root, "patchesJson6902").entries()) {
        const path = ["patchesJson6902", index];
        yield* judgePatch(patch, path);
        if (patch.kind === "mapping") yield* judgeSingleTarget(patch, path);
      }
    },
  );
}

function* judgePatch(patch: DataNode, path: readonly (string | number)[]): Generator<Problem> {
  if (patch.kind !== "mapping" && !isNull(patch)) return;
  const text = textIn(patch, "patch")?.trim();
  const file = textIn(patch, "path");
  // What is no text is a fault of its own.
  if (text === undefined || file === undefined) return;
  if (text === "" && file === "") yield on(patch, path, "a patch with neither `path` nor `patch`; kustomize expects one of them");
  else if (text !== "" && file !== "") {
    const key = entryIn(patch, "patch")?.key ?? patch;
    yield on(key, [...path, "patch"], "a patch with both `path` and `patch`; kustomize expects one of them");
  } else if (path[0] === "patches" && isJsonPatch(text) && valueIn(patch, "target") === undefined)
    yield on(patch, path, "a JSON patch without `target`; only a strategic merge patch names its object itself");
}

/** A list of operations, perhaps behind comments. A strategic merge patch is a mapping, though it may begin with `---`. */
function isJsonPatch(text: string): boolean {
  return /^(?:-[ \n]|\[\s*\{)/u.test(text.replace(/^(?:#[^\n]*\n)+/u, ""));
}

/** JSON patches of the older field name one object. */
function* judgeSingleTarget(patch: DataNode, path: readonly (string | number)[]): Generator<Problem> {
  const target = valueIn(patch, "target");
  if (target === undefined) yield on(patch, path, "a JSON patch without `target`, which kustomize requires");
  else if (target.kind === "mapping" && textIn(target, "name") === "") {
    const key = entryIn(patch, "target")?.key ?? target;
    yield on(key, [...path, "target", "name"], "a target without `name`, which kustomize requires in `patchesJson6902`");
  }
}
