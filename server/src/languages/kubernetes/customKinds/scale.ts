import { entryOf, type MappingNode } from "../../../text/tree.js";
import type { Scale } from "./definitions.js";
import { below, type Found, firstKey, problemAt, type Spot } from "./found.js";

/** The counts at the paths of the subresource `scale` are whole numbers from 0 to 2^31 - 1. */
export function judgeScale(node: MappingNode, scale: Scale, root: Spot, out: Found[]): void {
  judgeCount(node, scale.specReplicasPath, root, out);
  if (scale.statusReplicasPath !== undefined) judgeCount(node, scale.statusReplicasPath, root, out);
}

function judgeCount(node: MappingNode, path: string, root: Spot, out: Found[]): void {
  let value: MappingNode["entries"][number]["value"] = node;
  let spot: Spot = { ...root, anchor: firstKey(node) };
  for (const step of path.replace(/^\./u, "").split(".")) {
    const entry = entryOf(value, step);
    if (entry === undefined) return;
    spot = below(spot, step, entry.key);
    value = entry.value;
  }
  const number = value.kind === "scalar" ? value.value : undefined;
  const fits =
    (typeof number === "number" || typeof number === "bigint") && number >= 0 && number < 2 ** 31 && Number.isInteger(Number(number));
  if (fits) return;
  const shown = value.kind === "scalar" ? `\`${value.text}\`` : `a ${value.kind === "mapping" ? "mapping" : "list"}`;
  const message = `${shown}, expected a whole number from 0 to 2147483647 (\`scale\`)`;
  out.push(problemAt("kubernetes/custom-resource-value", value, spot, message, "FieldValueInvalid"));
}
