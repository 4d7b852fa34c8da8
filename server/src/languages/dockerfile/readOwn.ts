import type { Range } from "../../text/range.js";
import type { SyntaxProblem } from "../../text/tree.js";
import { grammarOf } from "./grammar.js";
import { Kept } from "./kept.js";
import { type HeredocMarker, heredocMarkers, readBody } from "./syntax/heredoc.js";
import { readInstruction } from "./syntax/instruction.js";
import { contentStart, continuationAt, lineAt } from "./syntax/lines.js";
import { type InstructionHead, OwnInstruction } from "./syntax/own.js";
import { rangeOf, type Span, SpanBuilder, spanOf } from "./syntax/span.js";
import type { EscapeCharacter, Heredoc, Instruction } from "./syntax/tree.js";

/** What the text of one instruction says by itself; ranges count from its beginning. */
export interface OwnText {
  readonly instruction: Instruction;
  readonly problems: readonly SyntaxProblem[];
  /** The here-documents that its line announces. Their bodies are no part of `lines`. */
  readonly announced: readonly (HeredocMarker & { readonly marker: Span })[];
}

/** An instruction from its own lines, continued ones included, without the bodies of here-documents. */
export function readLines(lines: string, escaper: EscapeCharacter): OwnText {
  return byLines[escaper].of(lines);
}

/** The same with the bodies of its here-documents, where its line announces any. */
export function readWithBodies(text: string, lines: string, escaper: EscapeCharacter): OwnText {
  return byText[escaper].of(`${lines.length}:${text}`);
}

const byLines = kept((text, escaper) => read(text, escaper));
const byText = kept((key, escaper) => {
  const colon = key.indexOf(":");
  const text = key.slice(colon + 1);
  return withBodies(read(text.slice(0, Number(key.slice(0, colon))), escaper), text);
});

function kept(make: (text: string, escaper: EscapeCharacter) => OwnText): Readonly<Record<EscapeCharacter, Kept<OwnText>>> {
  return { "\\": new Kept((text) => make(text, "\\")), "`": new Kept((text) => make(text, "`")) };
}

function read(source: string, escaper: EscapeCharacter): OwnText {
  const { line, end, blankLines } = joinLines(source, escaper);
  const problems: SyntaxProblem[] = [];
  const head = readInstruction(line, { escape: escaper, problems, source });
  const range = { start: rangeOf(head.keyword).start, end };
  const instruction = new OwnInstruction(head, { source, range, blankLines });
  return { instruction, problems, announced: line.text.includes("<<") && takesHeredocs(head) ? heredocMarkers(line) : none };
}

function withBodies({ instruction, problems, announced }: OwnText, source: string): OwnText {
  let at = instruction.source.length;
  const found = [...problems];
  const heredocs = announced.map((marker): Heredoc => {
    const { next, ...heredoc } = readBody(source, at, marker);
    at = next;
    if (heredoc.end === undefined) {
      const message = `here-document without its end; expected a line \`${marker.name}\` below`;
      found.push({ range: rangeOf(marker.marker), code: "unterminated-heredoc", message });
    }
    return heredoc;
  });
  const range = { start: instruction.range.start, end: heredocs.at(-1)?.end?.end ?? source.length };
  const { blankLines } = instruction;
  return { instruction: new OwnInstruction(instruction, { source, range, heredocs, blankLines }), problems: found, announced };
}

const none: readonly never[] = [];

interface JoinedLines {
  readonly line: Span;
  /** Where the last line with a text of the instruction ends. */
  readonly end: number;
  readonly blankLines: readonly Range[];
}

function joinLines(text: string, escaper: EscapeCharacter): JoinedLines {
  const joined = new SpanBuilder();
  const blankLines: Range[] = [];
  let end = 0;
  for (let line = lineAt(text, 0); line !== undefined; line = lineAt(text, line.next)) {
    const content = contentStart(text, line);
    if (content < line.end && text[content] === "#" && line.start > 0) continue;
    if (content === line.end) {
      blankLines.push({ start: line.start, end: line.end });
      continue;
    }
    end = line.end;
    const stop = continuationAt(text, line.start, line.end, escaper);
    if (stop === undefined && line.start === 0) return { line: spanOf(text, 0, end), end, blankLines: none };
    joined.add(text.slice(line.start, stop ?? line.end), line.start);
  }
  return { line: joined.build(0), end, blankLines };
}

function takesHeredocs(head: Pick<InstructionHead, "name" | "arguments">): boolean {
  const { arguments: found } = head;
  if (found.form === "trigger") return takesHeredocs(found.instruction);
  return grammarOf(head.name)?.heredocs === true && found.form !== "json";
}
