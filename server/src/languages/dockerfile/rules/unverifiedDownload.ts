import { words } from "../convert/reading.js";
import { instructionRule } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { readGitReference } from "../values/gitReference.js";

/** Finds ADD of remote files that nothing holds to a certain content. */
export const unverifiedDownload = instructionRule(
  {
    id: "dockerfile/unverified-download",
    severity: "hint",
    summary: "A remote file may be another one tomorrow; `--checksum` stops the build where it is.",
    source: `${reference}#add---checksum`,
    opinion: true,
  },
  {
    keywords: ["ADD"],
    *judge({ instruction, expansions }) {
      if (instruction.flags.some(({ name }) => name.text === "--checksum")) return;
      for (const span of words(instruction).slice(0, -1)) {
        const text = expansions.get(span)?.text ?? span.text;
        if (/^https?:\/\//iu.test(text) && readGitReference(text) === undefined)
          yield { range: rangeOf(span), message: `${quote(text)} is taken as it comes; expected \`--checksum=sha256:…\`` };
      }
    },
  },
);
