import { shift } from "../../../text/range.js";
import { buildCheck } from "../buildCheck.js";
import { conversionOf } from "../convert/conversion.js";
import { quote } from "../quote.js";
import { readShellWord, references } from "../syntax/shellWord.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { imageReferenceFault } from "../values/imageReference.js";

/** Finds variables in FROM that no ARG before the first FROM declares. */
export const undefinedArgument = buildCheck({
  name: "UndefinedArgInFrom",
  id: "dockerfile/undefined-argument-in-from",
  summary: "FROM knows the ARGs before the first FROM and the builder's platform arguments only.",
  page: "undefined-arg-in-from",
  *find(tree) {
    for (const { instruction, span, names } of conversionOf(tree).undeclared) {
      if (instruction.name !== "FROM") continue;
      for (const [name, meant] of names) {
        const hint = meant === undefined ? "; expected an ARG above the first FROM" : `; did you mean \`${meant}\`?`;
        yield {
          instruction,
          range: shift(referenceRange(tree, span, name), instruction.at),
          message: `undefined variable \`$${name}\` in FROM${hint}`,
        };
      }
    }
  },
});

/** Finds images that are none unless the build sets arguments. */
export const defaultArgument = buildCheck({
  name: "InvalidDefaultArgInFrom",
  id: "dockerfile/default-argument-in-from",
  summary: "The ARGs in FROM should have defaults with which the file builds.",
  page: "invalid-default-arg-in-from",
  wholeFile: true,
  *find(tree) {
    for (const { stage, image } of conversionOf(tree).stages) {
      if (image?.fault !== undefined) return;
      if (stage.image === undefined || image === undefined || imageReferenceFault(image.text) === undefined) continue;
      const message = `base image ${quote(stage.image.text)} is ${image.text === "" ? "empty" : quote(image.text)} without build arguments; expected defaults that give an image`;
      yield { instruction: stage.from, range: rangeOf(stage.image), message };
    }
  },
});

function referenceRange(tree: DockerfileTree, span: Span, name: string): ReturnType<typeof rangeOf> {
  for (const reference of references(readShellWord(span.text, { escape: tree.escape }).parts)) {
    if (reference.name === name) return rangeOf(span, reference.start, reference.end);
  }
  return rangeOf(span);
}
