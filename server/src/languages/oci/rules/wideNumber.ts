import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import type { PathStep } from "../../../text/path.js";
import type { DataNode } from "../../../text/tree.js";
import { ruleFor } from "../look.js";

const meta: RuleMeta = {
  id: "oci/wide-number",
  severity: "error",
  summary: "A whole number needs more than 64 bits; no reader can hold it.",
  source: "https://pkg.go.dev/encoding/json#Unmarshal",
};

/** Refuses whole numbers that no 64-bit type holds. The JSON Schema check reads numbers as doubles and cannot tell. */
export const wideNumber = ruleFor(
  ["oci-runtime-config", "seccomp", "oci-descriptor", "oci-image-manifest", "oci-image-index"],
  meta,
  (_document, { node }) => wide(node, []),
);

/** Bounds of what 64 bits hold, signed or not. */
const largest = 1n << 64n;
const smallest = -(1n << 63n);

function* wide(node: DataNode, path: readonly PathStep[]): Generator<Problem> {
  if (node.kind === "scalar") {
    if (typeof node.value === "bigint" && (node.value >= largest || node.value < smallest))
      yield { range: node.range, path, message: `\`${node.text.slice(0, 40)}\` does not fit in 64 bits` };
  } else if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) if (mayBeWide(item)) yield* wide(item, [...path, index]);
  } else for (const { key, value } of node.entries) if (mayBeWide(value)) yield* wide(value, [...path, key.text]);
}

function mayBeWide(node: DataNode): boolean {
  return node.kind !== "scalar" || typeof node.value === "bigint";
}
