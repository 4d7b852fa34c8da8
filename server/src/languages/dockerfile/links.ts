import type { Link } from "../../text/link.js";
import { imagePage } from "../../values/imagePage.js";
import { conversionOf } from "./convert/conversion.js";
import { stageUsesOf } from "./stageUses.js";
import { rangeOf, type Span } from "./syntax/span.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** Images that a Dockerfile names, each with the page on which to read about it; stages are no images. */
export function links(tree: DockerfileTree): readonly Link[] {
  const bases = conversionOf(tree).stages.flatMap(({ stage, base }) =>
    base === undefined && stage.image !== undefined ? [stage.image] : [],
  );
  const sources = stageUsesOf(tree).flatMap(({ stage, index, span }) => (stage === undefined && index === undefined ? [span] : []));
  return [...bases, ...sources].flatMap(linkOf);
}

function linkOf(span: Span): readonly Link[] {
  const page = span.text === "scratch" || span.text.includes("$") ? undefined : imagePage(span.text);
  return page === undefined ? [] : [{ range: rangeOf(span), target: { page } }];
}
