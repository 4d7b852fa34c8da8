import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import type { DataNode } from "../../../../text/tree.js";
import { quantityNanos } from "../../../../values/quantity.js";
import type { KubernetesDocument } from "../../document.js";
import { at, containerTypes, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Memory and storage are counted in whole bytes; `m` after a number means thousandths, not millions. */
export function fractionalBytes(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [...containerTypes, "core/v1.PodSpec"],
    {
      id: "kubernetes/fractional-bytes",
      severity: "warning",
      summary: "An amount of memory or storage that is a fraction of a byte, such as `100m`.",
      source: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory",
    },
    function* (owner) {
      if (owner.type === "core/v1.PodSpec") yield* fractions(owner, ["overhead"], present(owner.node, "overhead"));
      else
        for (const list of ["limits", "requests"])
          yield* fractions(owner, ["resources", list], present(present(owner.node, "resources"), list));
    },
  );
}

function* fractions(owner: TypedNode, path: readonly string[], amounts: DataNode | undefined): Generator<Problem> {
  for (const name of ["memory", "ephemeral-storage"]) {
    const node = present(amounts, name);
    if (node?.kind !== "scalar") continue;
    const nanos = quantityNanos(typeof node.value === "string" ? node.value : node.text);
    // The server rounds up to thousandths before it looks.
    if (nanos === undefined || nanos < 0n || ((nanos + 999_999n) / 1_000_000n) % 1000n === 0n) continue;
    const hint = /\dm$/u.test(node.text) ? "; `m` means thousandths, `M` or `Mi` millions" : "";
    yield at(owner, [...path, name], node, `${node.text} of ${name} is no whole number of bytes${hint}`);
  }
}
