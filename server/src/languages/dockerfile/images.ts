import type { Tree } from "../../text/tree.js";
import { conversionOf } from "./convert/conversion.js";
import { stageUsesOf } from "./stageUses.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** The images that Dockerfiles build on or copy from, each once; what is not whole without a variable is none. */
export function imagesIn(trees: Iterable<Tree>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tree of trees) {
    if (!isDockerfile(tree)) continue;
    for (const { stage, base } of conversionOf(tree).stages)
      if (base === undefined && stage.image !== undefined) found.add(stage.image.text);
    for (const { stage, index, span } of stageUsesOf(tree)) if (stage === undefined && index === undefined) found.add(span.text);
  }
  return new Set([...found].filter((name) => name !== "scratch" && /^[\w./:@-]*\w$/u.test(name)));
}

/** Trees of other languages have no stages. */
function isDockerfile(tree: Tree): tree is DockerfileTree {
  return "stages" in tree;
}
