import type { Fix } from "../../../engine/finding.js";
import type { DataNode } from "../../../text/tree.js";
import { digestBehind } from "../../../values/imageName.js";
import { fix } from "../fixes/fault.js";
import { innerRange } from "../names/place.js";

/** The fix that names an image by a digest, which only the registry knows. */
export function pinned(node: DataNode, image: string): readonly Fix[] {
  const end = node.kind === "scalar" && node.alias === undefined ? innerRange(node, image)?.end : undefined;
  const newText = digestBehind(image);
  if (end === undefined || newText === undefined) return [];
  return fix(`Pin ${image} by digest; put the registry's for the zeros`, [{ range: { start: end, end }, newText }]);
}
