import type { SyntaxProblem } from "../../../text/tree.js";
import { type Grammar, grammarOf } from "../grammar.js";
import { quote } from "../quote.js";
import { isBlank, isSpace } from "./characters.js";
import { splitFlags } from "./flags.js";
import { jsonForm } from "./json.js";
import { type InstructionHead, OwnInstruction } from "./own.js";
import { part, rangeOf, type Span, trimmed } from "./span.js";
import type { Arguments, EscapeCharacter, Pair } from "./tree.js";
import { plainWords, quotedWords } from "./words.js";

export interface LineReading {
  readonly escape: EscapeCharacter;
  readonly problems: SyntaxProblem[];
  /** The whole text of the instruction. */
  readonly source: string;
}

/** Reads an instruction from its joined line: keyword, flags, then the arguments in the form that the keyword asks for. */
export function readInstruction(line: Span, reading: LineReading): InstructionHead {
  const { keyword, behind } = splitKeyword(trimmed(line, isSpace));
  const name = keyword.text.toUpperCase();
  const { flags, rest } = splitFlags(behind, reading.escape);
  const head = { keyword, name, flags, rest: trimmed(rest, isSpace) };
  return { ...head, arguments: readArguments(head, grammarOf(name), reading) };
}

function splitKeyword(line: Span): { readonly keyword: Span; readonly behind: Span } {
  let end = 0;
  while (end < line.text.length && !isBlank(line.text.charCodeAt(end))) end++;
  let start = end;
  while (start < line.text.length && isBlank(line.text.charCodeAt(start))) start++;
  return { keyword: part(line, 0, end), behind: part(line, start) };
}

type Head = Omit<InstructionHead, "arguments">;

function readArguments(head: Head, grammar: Grammar | undefined, reading: LineReading): Arguments {
  const { rest } = head;
  if (grammar === undefined || rest.text === "") return { form: "none" };
  switch (grammar.form) {
    case "single":
      return { form: "single", word: rest };
    case "words":
      return { form: "words", words: plainWords(rest) };
    case "pairs":
      return readPairs(head, reading);
    case "trigger":
      return {
        form: "trigger",
        instruction: new OwnInstruction(readInstruction(rest, reading), { range: rangeOf(rest), source: reading.source }),
      };
    case "check":
      return readCheck(rest, reading);
    case "list":
      return json(rest, reading) ?? { form: "words", words: plainWords(rest) };
    default:
      return json(rest, reading) ?? { form: "shell", command: rest };
  }
}

/** The JSON form; `broken` where the array holds other things than strings, which is a problem of its own. */
function json(rest: Span, { problems }: LineReading): Arguments | undefined {
  const words = jsonForm(rest);
  if (words !== "mixed") return words && { form: "json", words };
  problems.push({
    range: rangeOf(rest),
    code: "json-not-strings",
    message: "JSON array with elements that are no strings; expected strings only",
  });
  return { form: "broken" };
}

function readCheck(rest: Span, reading: LineReading): Arguments {
  let end = 0;
  while (end < rest.text.length && !isSpace(rest.text.charCodeAt(end))) end++;
  const type = part(rest, 0, end);
  const command = trimmed(part(rest, end), isSpace);
  if (command.text === "") return { form: "type", type };
  const found = json(command, reading) ?? { form: "shell", command };
  return found.form === "json" || found.form === "shell" ? { ...found, type } : found;
}

function readPairs(head: Head, reading: LineReading): Arguments {
  const words = quotedWords(head.rest, reading.escape);
  const first = words[0];
  if (first === undefined) return { form: "none" };
  if (head.name === "ARG") return { form: "pairs", pairs: words.map(pairOf), legacy: false };
  if (!first.text.includes("=")) return readLegacyPair(head, reading);
  for (const word of words) {
    if (word.text.includes("=")) continue;
    const message = `${quote(word.text)} without \`=\`; expected \`name=value\` for every word of ${head.name}`;
    reading.problems.push({ range: rangeOf(word), code: "key-value-without-equals", message });
  }
  return { form: "pairs", pairs: words.map(pairOf), legacy: false };
}

/** `ENV name value with spaces`. */
function readLegacyPair({ name, rest }: Head, { problems }: LineReading): Arguments {
  const { keyword: key, behind } = splitKeyword(rest);
  if (key.text.length < rest.text.length) return { form: "pairs", pairs: [{ span: rest, name: key, value: behind }], legacy: true };
  const message = `${quote(key.text)} without a value; expected \`${name} name=value\``;
  problems.push({ range: rangeOf(key), code: "key-without-value", message });
  return { form: "pairs", pairs: [{ span: rest, name: key, value: undefined }], legacy: true };
}

function pairOf(word: Span): Pair {
  const equals = word.text.indexOf("=");
  return equals < 0
    ? { span: word, name: word, value: undefined }
    : { span: word, name: part(word, 0, equals), value: part(word, equals + 1) };
}
