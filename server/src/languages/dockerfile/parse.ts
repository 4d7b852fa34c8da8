import type { Range } from "../../text/range.js";
import type { Slice } from "../../text/source.js";
import type { SyntaxProblem } from "../../text/tree.js";
import { grammarOf } from "./grammar.js";
import { stagesOf } from "./stages.js";
import { isSpace } from "./syntax/characters.js";
import { DirectiveReader } from "./syntax/directives.js";
import { heredocMarkers, readBody } from "./syntax/heredoc.js";
import { type InstructionHead, readInstruction } from "./syntax/instruction.js";
import { contentStart, continuationAt, isTooLong, type Line, lineAt, longestLine } from "./syntax/lines.js";
import { rangeOf, type Span, SpanBuilder, spanOf, trimmed } from "./syntax/span.js";
import type { Comment, DockerfileTree, Heredoc, Instruction } from "./syntax/tree.js";

/**
 * Parses a Dockerfile as BuildKit's parser does, in one pass, but does not stop at a fault: each becomes a problem of the tree.
 * https://docs.docker.com/reference/dockerfile/
 */
export function parseDockerfile(slice: Slice): DockerfileTree {
  const parser = new Parser(slice.text);
  parser.run();
  const { instructions, problems } = parser;
  const { directives, escape: escaper } = parser.directives;
  return { text: slice.text, escape: escaper, directives, instructions, stages: stagesOf(instructions), problems, notChecked: [] };
}

class Parser {
  readonly directives = new DirectiveReader();
  readonly problems: SyntaxProblem[] = this.directives.problems;
  readonly instructions: Instruction[] = [];
  private comments: Comment[] = [];
  private at: number;
  private stage = -1;

  constructor(private readonly text: string) {
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  run(): void {
    for (let line = this.nextLine(); line !== undefined; line = this.nextLine()) {
      const start = contentStart(this.text, line);
      if (this.directives.read(this.text, line, start) || start === line.end) continue;
      if (this.text[start] === "#") this.addComment(line, start);
      else this.readInstruction(line, start);
    }
    if (this.instructions.length === 0) this.problems.push(noInstructions(this.text));
  }

  private nextLine(): Line | undefined {
    const line = lineAt(this.text, this.at);
    if (line === undefined) return undefined;
    this.at = line.next;
    if (isTooLong(this.text, line)) {
      const message = `line of more than ${longestLine} bytes; BuildKit reads no longer ones`;
      this.problems.push({ range: { start: line.start, end: line.end }, code: "line-too-long", message });
    }
    return line;
  }

  private addComment(line: Line, start: number): void {
    const atLineStart = start === line.start;
    // BuildKit cuts the line's first unit, whatever it is: an indented comment keeps its mark.
    const text = trimmed(spanOf(this.text, line.start + 1, line.end), isSpace);
    if (text.text === "") this.comments = [];
    else this.comments.push({ text, atLineStart });
  }

  private readInstruction(line: Line, start: number): void {
    const joined = this.joinLines(line, start);
    if (joined.line.text === "" && !joined.continued) return;
    const head = readInstruction(joined.line, { escape: this.directives.escape, problems: this.problems, stage: this.stage });
    const heredocs = this.readHeredocs(head, joined.line);
    if (head.name === "FROM") this.stage++;
    const last = heredocs.at(-1);
    const end = last === undefined ? joined.end : (last.end?.end ?? this.text.length);
    const range = { start: rangeOf(head.keyword).start, end };
    this.instructions.push({ ...head, range, heredocs, comments: this.comments, blankLines: joined.blankLines, stage: this.stage });
    this.comments = [];
  }

  private joinLines(first: Line, start: number): JoinedLine {
    if (continuationAt(this.text, start, first.end, this.directives.escape) === undefined)
      return { line: spanOf(this.text, start, first.end), end: first.end, blankLines: none, continued: false };
    const joined = new SpanBuilder();
    const blankLines: Range[] = [];
    const escaper = this.directives.escape;
    let line = first;
    let from = start;
    let stop = continuationAt(this.text, from, line.end, escaper);
    joined.add(this.text.slice(from, stop ?? line.end), from);
    while (stop !== undefined) {
      const next = this.nextLine();
      if (next === undefined) break;
      const content = contentStart(this.text, next);
      if (content < next.end && this.text[content] === "#") continue;
      if (content === next.end) {
        blankLines.push({ start: next.start, end: next.end });
        continue;
      }
      line = next;
      from = next.start;
      stop = continuationAt(this.text, from, next.end, escaper);
      joined.add(this.text.slice(from, stop ?? next.end), from);
    }
    return { line: joined.build(start), end: line.end, blankLines, continued: true };
  }

  private readHeredocs(head: InstructionHead, line: Span): readonly Heredoc[] {
    if (!line.text.includes("<<") || !takesHeredocs(head)) return none;
    return heredocMarkers(line).map((marker) => {
      const { next, ...heredoc } = readBody(this.text, this.at, marker);
      this.at = next;
      if (heredoc.end === undefined) {
        const message = `here-document without its end; expected a line \`${marker.name}\` below`;
        this.problems.push({ range: rangeOf(marker.marker), code: "unterminated-heredoc", message });
      }
      return heredoc;
    });
  }
}

const none: readonly never[] = [];

interface JoinedLine {
  readonly line: Span;
  /** Where the last line with a text of the instruction ends. */
  readonly end: number;
  readonly blankLines: readonly Range[];
  readonly continued: boolean;
}

function takesHeredocs(head: Pick<Instruction, "name" | "arguments">): boolean {
  const { arguments: found } = head;
  if (found.form === "trigger") return takesHeredocs(found.instruction);
  return grammarOf(head.name)?.heredocs === true && found.form !== "json";
}

function noInstructions(text: string): SyntaxProblem {
  const end = text.trimEnd().length;
  const start = text.lastIndexOf("\n", end - 1) + 1;
  const what = text === "" ? "empty file" : "no instructions";
  return { range: { start: Math.min(start, end), end }, code: "no-instructions", message: `${what}; a Dockerfile needs at least \`FROM\`` };
}
