import type { ErrorCode, YAMLError } from "yaml";
import { lineStart } from "./lines.js";
import type { SyntaxProblem } from "./tree.js";

/** The message of a quoted scalar that is never closed; the parser tells it at the end of the text, where nobody looks. */
export const unclosedQuote = "quoted text that is never closed; a second quote is expected";

/** The parser's faults in our words, in text order: on each line only the first, for the others follow from it. */
export function problemsOf(errors: readonly YAMLError[], text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  let lineEnd = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(error.pos[0], text.length);
    if (start < lineEnd) continue;
    // YAML 1.1 has the escape `\'`, and the reader of the API server takes it.
    if (error.code === "BAD_DQ_ESCAPE" && text.startsWith("\\'", start)) continue;
    const wordEnd = start + (/^[^\s,:{}[\]]+/u.exec(text.slice(start, start + 200))?.[0].length ?? 0);
    const end = Math.min(Math.max(wordEnd, start + 1), text.length);
    problems.push({ range: { start, end }, message: messageOf(error, text, start), code: "syntax" });
    lineEnd = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
  }
  return problems;
}

function messageOf({ code, message }: YAMLError, text: string, start: number): string {
  const line = text.slice(lineStart(text, start)).slice(0, 8);
  if (/^(?:<{7}|={7}|>{7})(?:\s|$)/u.test(line)) return "conflict marker of a merge that was not finished";
  const closer = /with an? ([\]}])$/u.exec(message)?.[1];
  if (closer !== undefined) return `\`${closer}\` is missing before this; a collection in brackets ends with it`;
  if (message.startsWith("Missing closing")) return unclosedQuote;
  const known = details.find(([part]) => message.includes(part));
  return known?.[1] ?? messages[code];
}

/** What tells apart faults of one code, as the `yaml` package words it. */
const details: readonly (readonly [part: string, message: string])[] = [
  ["Missing , ", "`,` is missing between the items of a collection in brackets"],
  ["Missing space after :", "a blank is missing behind `:`"],
  ["followed by map values", "key without `:`; `key: value` is expected"],
  ["Sequence item without", "item without `-`"],
  ["Comments must be", "a blank is missing before `#`"],
  ["on same line with key", "`-` on the line of its key; a list begins on the next line"],
  ["Block scalar header", "text behind the mark of a block scalar; only an indentation and `+` or `-` can follow `|` and `>`"],
  ["at node end", "more text behind a complete value"],
  ["flow-map-end", "`}` without `{`"],
  ["flow-seq-end", "`]` without `[`"],
  ["Unexpected empty item", "nothing between two commas"],
];

const messages: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "an alias takes neither anchor nor tag",
  BAD_ALIAS: "anchor or alias without a name",
  BAD_COLLECTION_TYPE: "a tag that does not fit this collection",
  BAD_DIRECTIVE: "unknown directive; `%YAML` or `%TAG` is expected",
  BAD_DQ_ESCAPE: 'unknown escape sequence in double quotes; `\\\\`, `\\"`, `\\n`, `\\t`, `\\u0000` and the like are expected',
  BAD_INDENT: "indentation that fits nothing above; keys of one mapping and items of one list stand in one column",
  BAD_PROP_ORDER: "anchors and tags stand behind `-`, `?` and `:`",
  BAD_SCALAR_START: "a character that no plain value begins with; put the value in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a mapping begins inside a value; put it on a line of its own, or the value in quotes",
  BLOCK_IN_FLOW: "a block collection inside brackets; only `[…]` and `{…}` can stand there",
  DUPLICATE_KEY: "duplicate key; a mapping holds each key once",
  IMPOSSIBLE: "text that is no YAML",
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters",
  MISSING_CHAR: "a character is missing here; a blank or a document marker `---` is expected",
  MULTILINE_IMPLICIT_KEY: "line without `:`; `key: value` is expected",
  MULTIPLE_ANCHORS: "second anchor; a node has at most one",
  MULTIPLE_DOCS: "more than one document",
  MULTIPLE_TAGS: "second tag; a node has at most one",
  NON_STRING_KEY: "a key that is no text",
  RESOURCE_EXHAUSTION: "too deeply nested to be read",
  TAB_AS_INDENT: "tab as indentation; YAML takes only blanks",
  TAG_RESOLVE_FAILED: "a tag that cannot be resolved",
  UNEXPECTED_TOKEN: "text that fits nothing above it; check the indentation and the quotes before",
};
