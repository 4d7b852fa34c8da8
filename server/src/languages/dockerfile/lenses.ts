import type { Lens } from "../../engine/language.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** Above the last stage, which is built where no other is asked for: a way to the image config that it becomes. */
export function lenses({ stages }: DockerfileTree): readonly Lens[] {
  const last = stages.at(-1);
  if (last === undefined) return [];
  const { start } = last.from.range;
  return [{ at: start, within: start, text: "show the image config", action: "preview" }];
}
