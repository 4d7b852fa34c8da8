import { fullImageName } from "../../values/imageName.js";
import { conversionOf } from "./convert/conversion.js";
import { rangeOf, type Span } from "./syntax/span.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** What the image of a FROM is called in full; undefined for stages, for `scratch`, and for names with variables. */
export function imageNote(tree: DockerfileTree, image: Span): string | undefined {
  const { start } = rangeOf(image);
  const found = conversionOf(tree).stages.find(({ stage }) => stage.image !== undefined && rangeOf(stage.image).start === start);
  return found === undefined || found.base !== undefined || image.text === "scratch" ? undefined : fullImageName(image.text);
}
