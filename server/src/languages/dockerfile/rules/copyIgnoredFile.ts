import type { RuleContext } from "../../../engine/rule.js";
import { instructionCheck } from "../buildCheck.js";
import { words } from "../convert/reading.js";
import { quote } from "../quote.js";
import { heredocMarker } from "../syntax/heredoc.js";
import { rangeOf } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";
import { cleanPath, cleanRelativePath } from "../values/cleanPath.js";
import { readGitReference } from "../values/gitReference.js";
import { type Ignores, readIgnorePatterns } from "../values/ignorePatterns.js";

/** Finds files of the build context that are copied although `.dockerignore` leaves them out of it. */
export const copyIgnoredFile = instructionCheck({
  name: "CopyIgnoredFile",
  id: "dockerfile/ignored-source",
  summary: "A source that `.dockerignore` leaves out of the build context cannot be copied.",
  page: "copy-ignored-file",
  keywords: ["ADD", "COPY"],
  *judge({ instruction, expansions }, context) {
    const ignores = ignoresOf(context);
    if (ignores === undefined || !readsContext(instruction)) return;
    for (const span of words(instruction).slice(0, -1)) {
      const found = expansions.get(span);
      if (heredocMarker(span.text) !== undefined || found?.certain !== true || found.fault !== undefined || isRemote(found.text)) continue;
      // BuildKit keeps a slash in front, behind which no pattern holds; only the whole context goes by two names.
      const path = cleanRelativePath(found.text);
      if ((found.text.startsWith("/") && cleanPath(found.text) !== "/") || !ignores(path)) continue;
      yield { range: rangeOf(span), message: `${quote(path)} is left out of the build context by \`.dockerignore\`` };
    }
  },
});

function readsContext({ flags }: Instruction): boolean {
  return flags.every((flag) => flag.name.text !== "--from");
}

function isRemote(text: string): boolean {
  return /^(?:https?|git|ssh):\/\//iu.test(text) || readGitReference(text) !== undefined;
}

function ignoresOf({ companions }: RuleContext): Ignores | undefined {
  const text = companions?.[".dockerignore"];
  if (companions === undefined || text === undefined) return undefined;
  const before = known.get(companions);
  if (before !== undefined) return before.ignores;
  const ignores = readIgnorePatterns(text);
  known.set(companions, { ignores });
  return ignores;
}

const known = new WeakMap<object, { readonly ignores: Ignores | undefined }>();
