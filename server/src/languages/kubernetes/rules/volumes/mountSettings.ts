import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isTrue, present, type TypedNode } from "../../typedNodes.js";

/** The settings of a mount go together, and with its container. */
export function mountSettings(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.VolumeMount"],
    {
      id: "kubernetes/mount-settings",
      severity: "error",
      summary: "Settings of a mount that exclude each other, or that its container does not allow.",
      source: "https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation",
      equivalents: ["FieldValueForbidden"],
    },
    function* (mount, { partial }) {
      const expression = present(mount.node, "subPathExpr");
      if (expression !== undefined && textOf(mount, "subPathExpr") !== "" && textOf(mount, "subPath") !== "")
        yield at(mount, "subPathExpr", expression, "`subPathExpr` beside `subPath`, of which one is expected", "FieldValueInvalid");
      if (!partial) {
        yield* propagation(mount);
        yield* recursive(mount);
      }
    },
  );
}

function* propagation(mount: TypedNode): Generator<Problem> {
  const node = present(mount.node, "mountPropagation");
  if (node === undefined || stringOf(node) !== "Bidirectional") return;
  if (!isTrue(present(present(mount.parent?.node, "securityContext"), "privileged")))
    yield at(
      mount,
      "mountPropagation",
      node,
      "`Bidirectional` in a container that is not privileged; only privileged ones may hand mounts out",
    );
}

function* recursive(mount: TypedNode): Generator<Problem> {
  const node = present(mount.node, "recursiveReadOnly");
  const text = stringOf(node);
  if (node === undefined || (text !== "Enabled" && text !== "IfPossible")) return;
  if (!isTrue(present(mount.node, "readOnly")))
    yield at(mount, "recursiveReadOnly", node, `recursiveReadOnly \`${text}\` in a mount without \`readOnly: true\``);
  const sharing = textOf(mount, "mountPropagation");
  if (sharing !== "" && sharing !== "None")
    yield at(
      mount,
      "recursiveReadOnly",
      node,
      `recursiveReadOnly \`${text}\` beside mountPropagation \`${sharing}\`; only \`None\` goes with it`,
    );
}

function textOf(mount: TypedNode, field: string): string {
  return stringOf(present(mount.node, field)) ?? "";
}
