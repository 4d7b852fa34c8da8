import type { Link } from "../../text/link.js";
import { imagePage } from "../../values/imagePage.js";
import { conversionOf } from "./convert/conversion.js";
import { stageUsesOf } from "./stageUses.js";
import { rangeOf, type Span } from "./syntax/span.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** How far above a Dockerfile its build context is looked for: `docker/web/Dockerfile` is built from the project's folder as a rule. */
const levels = 3;

/** Files that are copied or bound into the build, where they stand in the Dockerfile's folder or in one above it. */
function sourceLinks(tree: DockerfileTree): readonly Link[] {
  return tree.instructions.flatMap(({ name, flags, arguments: found }) => {
    if (name !== "COPY" && name !== "ADD") return [];
    if (flags.some((flag) => flag.name.text === "--from") || (found.form !== "words" && found.form !== "json")) return [];
    return found.words.slice(0, -1).flatMap((word) => (isPath(word.text) ? [pathLink(word)] : []));
  });
}

/** One file, by its name alone: no pattern, no variable, no address, no here-document, not the context itself. */
function isPath(text: string): boolean {
  return /[^./]/u.test(text) && !/[*?[\]$\\"'<]|:\/\/|^git@/u.test(text);
}

function pathLink(word: Span): Link {
  const path = word.text.replace(/^(?:\.?\/)+/u, "");
  const files = Array.from({ length: levels + 1 }, (_none, up) => "../".repeat(up) + path);
  return { range: rangeOf(word), target: { files, certain: false } };
}

/** Images that a Dockerfile names, each with the page on which to read about it (stages are no images), and the files of the context. */
export function links(tree: DockerfileTree): readonly Link[] {
  const bases = conversionOf(tree).stages.flatMap(({ stage, base }) =>
    base === undefined && stage.image !== undefined ? [stage.image] : [],
  );
  const sources = stageUsesOf(tree).flatMap(({ stage, index, span }) => (stage === undefined && index === undefined ? [span] : []));
  return [...[...bases, ...sources].flatMap(linkOf), ...sourceLinks(tree)];
}

function linkOf(span: Span): readonly Link[] {
  const page = span.text === "scratch" || span.text.includes("$") ? undefined : imagePage(span.text);
  return page === undefined ? [] : [{ range: rangeOf(span), target: { page } }];
}
