import { buildCheck, type CheckFinding } from "../buildCheck.js";
import { grammarOf } from "../grammar.js";
import { quote } from "../quote.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";

/** Finds stage names with upper-case letters. */
export const stageNameCasing = buildCheck({
  name: "StageNameCasing",
  id: "dockerfile/stage-name-casing",
  summary: "Stage names are lower-cased by BuildKit and should be written so.",
  page: "stage-name-casing",
  *find({ stages }) {
    for (const { from } of stages) {
      const words = from.arguments.form === "words" ? from.arguments.words : [];
      const name = words.length === 3 ? words[2] : undefined;
      if (name !== undefined && name.text !== name.text.toLowerCase())
        yield recased(
          from,
          name,
          `stage name ${quote(name.text)} with upper-case letters; expected \`${name.text.toLowerCase()}\``,
          name.text.toLowerCase(),
        );
    }
  },
});

/** Finds `FROM … as` and `from … AS`. */
export const fromAsCasing = buildCheck({
  name: "FromAsCasing",
  id: "dockerfile/from-as-casing",
  summary: "FROM and AS should be written in the same case.",
  page: "from-as-casing",
  *find({ stages }) {
    for (const { from, as } of stages) {
      const words = from.arguments.form === "words" ? from.arguments.words : [];
      const cased = caseOf(from.keyword.text);
      if (words.length < 3 || as === undefined || cased === undefined) continue;
      const expected = cased(as.text);
      if (as.text !== expected)
        yield recased(
          from,
          as,
          `\`${as.text}\` beside \`${from.keyword.text}\`; expected \`${expected}\``,
          expected,
          /^as$/iu.test(as.text),
        );
    }
  },
});

/** Finds keywords that are not in the case of most others. */
export const instructionCasing = buildCheck({
  name: "ConsistentInstructionCasing",
  id: "dockerfile/instruction-casing",
  summary: "Keywords should all be in upper case or all in lower case.",
  page: "consistent-instruction-casing",
  wholeFile: true,
  *find(tree) {
    const lower = majorityIsLower(tree);
    for (const instruction of tree.instructions) {
      const { name, stage, own } = instruction;
      const written = own.keyword.text;
      if (stage < 0 || (!lower && written === name)) continue;
      const expected = lower ? written.toLowerCase() : written.toUpperCase();
      const { keyword } = instruction;
      if (written !== expected)
        yield recased(
          instruction,
          keyword,
          `keyword \`${keyword.text}\`, while most in this file are in ${lower ? "lower" : "upper"} case; expected \`${expected}\``,
          expected,
          grammarOf(name) !== undefined,
        );
    }
  },
});

function majorityIsLower({ instructions }: DockerfileTree): boolean {
  let lower = 0;
  let upper = 0;
  for (const { own, name, stage } of instructions) {
    if (stage < 0) continue;
    const { text } = own.keyword;
    if (text === name && /[A-Z]/u.test(text)) upper++;
    else if (text === text.toLowerCase()) lower++;
    else if (text === name) upper++;
  }
  return lower > upper;
}

/** What is another word than it should be is not mended by its case: without a fix where `isWord` is false. */
function recased(instruction: Instruction, span: Span, message: string, newText: string, isWord = true): CheckFinding {
  const range = rangeOf(span);
  if (!isWord) return { instruction, range, message };
  return { instruction, range, message, fixes: [{ title: `Write ${newText}`, edits: [{ range, newText }], preferred: true }] };
}

function caseOf(text: string): ((text: string) => string) | undefined {
  if (text === text.toLowerCase()) return (word) => word.toLowerCase();
  return text === text.toUpperCase() ? (word) => word.toUpperCase() : undefined;
}
