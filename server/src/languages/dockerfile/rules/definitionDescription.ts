import { buildCheck } from "../buildCheck.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";

/** Finds comments above a stage or an ARG that do not begin with its name. */
export const definitionDescription = buildCheck({
  name: "InvalidDefinitionDescription",
  id: "dockerfile/definition-description",
  summary: "A comment right above a stage or an ARG describes it where it begins with its name.",
  page: "invalid-definition-description",
  experimental: true,
  *find({ instructions }) {
    for (const instruction of instructions) {
      const comment = instruction.comments.at(-1);
      if (comment === undefined) continue;
      const names = namesOf(instruction);
      const [first = ""] = comment.text.text.split(" ");
      if (names.length === 0 || names.includes(first)) continue;
      yield {
        instruction,
        range: rangeOf(comment.text),
        message: `comment begins with ${quote(first)}; expected ${quote(names[0] ?? "")}, or an empty comment line in between`,
      };
    }
  },
});

function namesOf({ name, arguments: found }: Instruction): readonly string[] {
  if (name === "ARG" && found.form === "pairs") return found.pairs.map((pair) => pair.name.text);
  const stage = name === "FROM" && found.form === "words" && found.words.length === 3 ? found.words[2] : undefined;
  return stage === undefined ? [] : [stage.text.toLowerCase()];
}
