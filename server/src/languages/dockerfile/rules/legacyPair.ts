import type { Fix } from "../../../engine/finding.js";
import { instructionCheck } from "../buildCheck.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import type { Pair } from "../syntax/tree.js";

/** Finds `ENV name value`. */
export const legacyPair = instructionCheck({
  name: "LegacyKeyValueFormat",
  id: "dockerfile/legacy-key-value",
  summary: "ENV and LABEL should be written with an equals sign.",
  page: "legacy-key-value-format",
  *judge({ instruction: { name, arguments: found }, inStage }) {
    if (!inStage || found.form !== "pairs" || !found.legacy) return;
    for (const pair of found.pairs) {
      if (pair.value === undefined) continue;
      const message = `${name} ${quote(pair.name.text)} in the old form without \`=\`; expected \`${name} name=value\``;
      yield { range: rangeOf(pair.name), message, fixes: fixOf(pair) };
    }
  },
});

/** Only where the value needs no thought about quotes. */
function fixOf({ span, name, value }: Pair): readonly Fix[] {
  const text = value?.text ?? "";
  const plain = /^[^\s"'\\`]+$/u.test(text);
  if (!plain && !/^[^"'\\`\r\n\t]+$/u.test(text)) return [];
  const newText = `${name.text}=${plain ? text : `"${text}"`}`;
  return [{ title: `Write ${name.text}=…`, edits: [{ range: rangeOf(span), newText }], preferred: true }];
}
