import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import type { Range } from "../../../text/range.js";
import { type DataNode, entryOf, stringOf } from "../../../text/tree.js";
import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import type { Histories } from "../history.js";
import { type InlinePatch, targetKind } from "./inlinePatches.js";
import { judgeOperations } from "./jsonPatch.js";
import { on, reference } from "./kustomizationRule.js";

/** Texts that kustomize cannot read as a patch, and operations of JSON patches that fit no object of their target's kind. */
export function inlinePatch(tables: { readonly catalogue: Catalogue; readonly histories: Histories }): Rule<KubernetesDocument> {
  return {
    meta: {
      id: "kubernetes/kustomization-inline-patch",
      severity: "error",
      summary: "A text in a kustomization that is no patch, or a JSON patch with an operation that no object takes.",
      source: `${reference}patches/`,
    },
    *check({ patches = [] }) {
      for (const patch of patches) {
        for (const document of patch.documents) yield* judge(patch, document, tables);
      }
    },
  };
}

function* judge(
  { path, target }: InlinePatch,
  document: KubernetesDocument,
  { catalogue, histories }: { readonly catalogue: Catalogue; readonly histories: Histories },
): Generator<Problem> {
  const fault = document.problems.find(({ code }) => code === "syntax");
  if (fault !== undefined) {
    yield { range: within(document.text, fault.range), path, message: fault.message };
    return;
  }
  const { root } = document;
  if (root?.kind === "sequence") {
    const kind = target && targetKind(target, catalogue);
    yield* judgeOperations(root, path, kind, { catalogue, histories, target: undefined, whole: false });
  } else if (root?.kind === "mapping" && stringOf(entryOf(root, "kind")?.value)?.endsWith("List") !== true)
    yield* judgeMerge(root, path, target !== undefined);
  else if (root?.kind === "scalar" && root.value !== null)
    yield on(root, path, "a text that is no patch; expected an object or a list of operations");
}

/** What is missing at the end of a patch is shown at its last character, not in the line behind it. */
function within(text: string, range: Range): Range {
  const end = text.trimEnd().length;
  return range.start < end ? range : { start: end - 1, end };
}

/** Even where a target names the objects, kustomize reads a patch as an object of its own. */
function* judgeMerge(root: DataNode, path: Problem["path"] & object, hasTarget: boolean): Generator<Problem> {
  const metadata = entryOf(root, "metadata")?.value;
  const lacking = [
    hasTarget || isWritten(entryOf(root, "apiVersion")?.value) ? "" : "`apiVersion`",
    isWritten(entryOf(root, "kind")?.value) ? "" : "`kind`",
    isWritten(entryOf(metadata, "name")?.value) ? "" : "`metadata.name`",
  ].filter((word) => word !== "");
  if (lacking.length > 0) yield on(root, path, `a patch without ${lacking.join(" and ")}, by which kustomize knows an object`);
}

function isWritten(node: DataNode | undefined): boolean {
  return node !== undefined && !(node.kind === "scalar" && (node.value === null || node.value === ""));
}
