import type { TextEdit } from "../../text/edit.js";
import { lineStart } from "../../text/lines.js";
import { rangeOf } from "./syntax/span.js";
import type { Arguments, DockerfileTree, EscapeCharacter, Instruction } from "./syntax/tree.js";

/**
 * The edits that lay a Dockerfile out: instructions begin in the first column, continued lines are one `indent` further in, as deep
 * among each other as before, and nothing stands behind the character that continues a line. Lines are left as they are where their
 * blanks count: inside of quotes, in here-documents, and where a word goes on.
 */
export function format({ text, instructions, escape: escaper }: DockerfileTree, indent: string): readonly TextEdit[] {
  return instructions.flatMap((instruction) => [
    ...firstColumn(text, instruction),
    ...(blanksCount(instruction.arguments) ? [] : continued(linesOf(text, instruction), escaper, indent)),
  ]);
}

/** Whether the argument is one text with all its blanks. */
function blanksCount(given: Arguments): boolean {
  if (given.form === "trigger") return blanksCount(given.instruction.arguments);
  return given.form === "pairs" ? given.legacy : !["shell", "json", "words"].includes(given.form);
}

function firstColumn(text: string, { range }: Instruction): readonly TextEdit[] {
  const start = lineStart(text, range.start);
  const blank = /^[ \t]+$/u.test(text.slice(start, range.start));
  return blank ? [{ range: { start, end: range.start }, newText: "" }] : [];
}

/** A line of an instruction, without its end. */
interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines of an instruction down to its first here-document. */
function linesOf(text: string, { range, heredocs: [first] }: Instruction): readonly Line[] {
  const lines: Line[] = [];
  let { start } = range;
  for (const line of text.slice(start, first === undefined ? range.end : rangeOf(first.body).start).split("\n")) {
    lines.push({ start, text: line.replace(/\r$/u, "") });
    start += line.length + 1;
  }
  return lines;
}

function continued(lines: readonly Line[], escaper: EscapeCharacter, indent: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const free: Line[] = [];
  const quotes = new Quotes(escaper);
  let joined = "";
  for (const [index, line] of lines.entries()) {
    const content = line.text.trimStart();
    if (content === "") continue;
    const isComment = index > 0 && content.startsWith("#");
    const apart = /\s$/u.test(joined) || content.length < line.text.length;
    if (index > 0 && (isComment || (apart && !quotes.inside))) free.push(line);
    if (isComment) continue;
    const { body, blanks } = withoutEscape(line.text, escaper);
    if (blanks > 0)
      edits.push({ range: { start: line.start + line.text.length - blanks, end: line.start + line.text.length }, newText: "" });
    quotes.read(body);
    joined = body;
  }
  return [...shifted(free, indent), ...edits];
}

/** Gives lines the indentation in the place of what they all begin with. */
function shifted(lines: readonly Line[], indent: string): readonly TextEdit[] {
  const leads = lines.map(({ text }) => /^[ \t]*/u.exec(text)?.[0] ?? "");
  const [first = "", ...others] = leads;
  let common = first;
  for (const lead of others) while (!lead.startsWith(common)) common = common.slice(0, -1);
  if (common === indent) return [];
  return lines.map(({ start }) => ({ range: { start, end: start + common.length }, newText: indent }));
}

/** The part of a line before the character that continues it, and how many blanks stand behind that. */
function withoutEscape(line: string, escaper: EscapeCharacter): { readonly body: string; readonly blanks: number } {
  const text = line.trimEnd();
  const continues = text.endsWith(escaper) && !text.endsWith(escaper + escaper);
  return continues ? { body: text.slice(0, -1), blanks: line.length - text.length } : { body: line, blanks: 0 };
}

type Nesting = "'" | "$'" | '"' | "(" | "`";

/** Follows quotes and command substitutions over the lines of a command. */
class Quotes {
  private readonly stack: Nesting[] = [];

  constructor(private readonly escaper: EscapeCharacter) {}

  /** Whether what comes next is a part of a quoted word, be it of a command in one. */
  get inside(): boolean {
    return this.stack.some((nesting) => nesting === "'" || nesting === "$'" || nesting === '"');
  }

  read(text: string): void {
    for (let at = 0; at < text.length; at++) at += this.step(text, at);
  }

  /** Reads the character at `at`; gives how many behind it belong to it. */
  private step(text: string, at: number): number {
    const top = this.stack.at(-1);
    const character = text[at] ?? "";
    if (top === "'") return this.close(character === "'");
    if (character === this.escaper) return 1;
    if (top === "$'") return this.close(character === "'");
    if (character === "$" && text[at + 1] === "(") return this.open("(", 1);
    if (character === "`") return top === "`" ? this.close(true) : this.open("`");
    if (top === '"') return this.close(character === '"');
    if (character === "$" && text[at + 1] === "'") return this.open("$'", 1);
    if (character === "'" || character === '"' || character === "(") return this.open(character);
    return this.close(character === ")" && top === "(");
  }

  private open(nesting: Nesting, more = 0): number {
    this.stack.push(nesting);
    return more;
  }

  private close(ends: boolean): number {
    if (ends) this.stack.pop();
    return 0;
  }
}
