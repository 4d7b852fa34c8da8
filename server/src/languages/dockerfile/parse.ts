import { lineStart } from "../../text/lines.js";
import { shift } from "../../text/range.js";
import type { Slice } from "../../text/source.js";
import type { SyntaxProblem } from "../../text/tree.js";
import { Earlier, placedAgain, problemsAgain } from "./earlier.js";
import { readLines, readWithBodies } from "./readOwn.js";
import { stagesOf } from "./stages.js";
import { isSpace } from "./syntax/characters.js";
import { DirectiveReader } from "./syntax/directives.js";
import { readBody } from "./syntax/heredoc.js";
import { contentStart, continuationAt, isTooLong, type Line, lineAt, longestLine } from "./syntax/lines.js";
import { PlacedInstruction } from "./syntax/placed.js";
import { spanOf, trimmed } from "./syntax/span.js";
import type { Comment, DockerfileTree, Instruction } from "./syntax/tree.js";

/**
 * Parses a Dockerfile as BuildKit's parser does, in one pass, but does not stop at a fault: each becomes a problem of the tree.
 * Of `previous`, a tree of an earlier version, everything that an edit left alone is taken over.
 * https://docs.docker.com/reference/dockerfile/
 */
export function parseDockerfile(slice: Slice, previous?: DockerfileTree): DockerfileTree {
  const parser = new Parser(slice.text, previous && new Earlier(previous, slice.text));
  parser.run();
  const { instructions, problems } = parser;
  const { directives, escape: escaper } = parser.directives;
  return { text: slice.text, escape: escaper, directives, instructions, stages: stagesOf(instructions), problems, notChecked: [] };
}

class Parser {
  readonly directives: DirectiveReader;
  readonly problems: SyntaxProblem[];
  readonly instructions: Instruction[];
  private comments: Comment[] = [];
  private at: number;
  private stage = -1;

  constructor(
    private readonly text: string,
    private readonly earlier: Earlier | undefined,
  ) {
    const tree = earlier?.tree;
    const resumed = tree?.instructions[earlier?.untouched ?? 0];
    if (tree === undefined || resumed === undefined || resumed.index === 0) {
      this.directives = new DirectiveReader();
      this.problems = this.directives.problems;
      this.instructions = [];
      this.at = text.startsWith("\ufeff") ? 1 : 0;
    } else {
      this.directives = DirectiveReader.behind(tree);
      this.instructions = tree.instructions.slice(0, resumed.index);
      this.at = lineStart(text, resumed.at);
      this.problems = [...problemsAgain(tree, 0, this.at, 0)];
      this.comments = [...resumed.comments];
      this.stage = this.instructions.at(-1)?.stage ?? -1;
    }
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

  private readInstruction(first: Line, start: number): void {
    const { escape: escaper } = this.directives;
    this.passLines(first, start);
    const lines = this.text.slice(start, this.at);
    let own = readLines(lines, escaper);
    if (own.announced.length > 0) {
      for (const marker of own.announced) this.at = readBody(this.text, this.at, marker).next;
      own = readWithBodies(this.text.slice(start, this.at), lines, escaper);
    }
    for (const problem of own.problems) this.problems.push({ ...problem, range: shift(problem.range, start) });
    if (own.instruction.name === "FROM") this.stage++;
    this.instructions.push(
      new PlacedInstruction(
        own.instruction,
        start,
        this.instructions.length,
        this.stage,
        this.comments.length === 0 ? none : this.comments,
      ),
    );
    if (this.comments.length > 0) this.comments = [];
    const same = this.earlier?.sameAt(start);
    if (this.earlier !== undefined && same !== undefined) this.takeOver(this.earlier, same);
  }

  /** Takes everything behind the instruction `same` of the earlier version, which is the last one read: from here on nothing differs. */
  private takeOver({ tree, distance }: Earlier, same: number): void {
    const stages = this.stage - (tree.instructions[same]?.stage ?? -1);
    this.problems.push(...problemsAgain(tree, this.at - distance, Number.POSITIVE_INFINITY, distance));
    for (const instruction of tree.instructions.slice(same + 1))
      this.instructions.push(placedAgain(instruction, distance, this.instructions.length, instruction.stage + stages));
    this.at = this.text.length;
  }

  /** Goes behind the lines that continue one another. */
  private passLines(first: Line, start: number): void {
    let stop = continuationAt(this.text, start, first.end, this.directives.escape);
    while (stop !== undefined) {
      const next = this.nextLine();
      if (next === undefined) return;
      const content = contentStart(this.text, next);
      if (content === next.end || this.text[content] === "#") continue;
      stop = continuationAt(this.text, next.start, next.end, this.directives.escape);
    }
  }
}

const none: readonly Comment[] = [];

function noInstructions(text: string): SyntaxProblem {
  const end = text.trimEnd().length;
  const start = lineStart(text, end);
  const what = text === "" ? "empty file" : "no instructions";
  return { range: { start: Math.min(start, end), end }, code: "no-instructions", message: `${what}; a Dockerfile needs at least \`FROM\`` };
}
