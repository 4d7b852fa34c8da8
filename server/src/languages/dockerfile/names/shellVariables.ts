/** A variable that a shell script reads or sets. */
export interface ShellVariable {
  readonly name: string;
  /** Where the name begins in the script. */
  readonly start: number;
  /** Whether the script sets it here. */
  readonly sets: boolean;
}

/**
 * The variables of a shell script (POSIX, with bash's additions), in text order: where it reads them (`$name`, `${#name}`, `$((name))`)
 * and where it sets them for itself (`name=…`, `for name in`, `read name`, `export name`). One name is one variable in one script, so
 * that all of them can be renamed together. Left out is what is meant for others: `name=… command` is in that command's environment.
 * Linear but for scripts in scripts (`sh -c '…'`).
 */
export function shellVariables(script: string): readonly ShellVariable[] {
  return new Scanner(script, 0, 0).read();
}

/** The variables of a text that a shell fills in before it hands it on: quotes mean nothing there, but `$(…)` is a script. */
export function dataVariables(text: string): readonly ShellVariable[] {
  return new Scanner(text, 0, 0).readData();
}

/** The variables of the environment that a script of PowerShell or of cmd reads. */
export function windowsVariables(script: string): readonly ShellVariable[] {
  const uses = /\$(?:\{env:|env:)([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/giu;
  return [...script.matchAll(uses)].map(({ 0: text, 1: named, 2: between, index }) => {
    const name = named ?? between ?? "";
    return { name, start: index + text.lastIndexOf(name), sets: false };
  });
}

/** What is open at a place, from the outside in. */
type Opening = "substitution" | "parenthesis" | "backtick" | "double" | "brace" | "arithmetic" | "inner" | "data";

/** A simple command as far as it has been read. */
interface Command {
  /** Words before its end, as they are written; without the assignments in front. */
  words: string[];
  /** `name=…` in front of the first word. */
  assigned: ShellVariable[];
}

interface Frame {
  readonly opening: Opening;
  /** The command in which it was opened. */
  readonly outer: Command;
}

interface Heredoc {
  readonly end: string;
  readonly tabs: boolean;
  readonly expands: boolean;
}

const deepest = 8;

class Scanner {
  private readonly found: ShellVariable[] = [];
  private readonly open: Frame[] = [];
  private readonly heredocs: Heredoc[] = [];
  /** Ends of here-documents that do not come any more. */
  private readonly endless = new Set<string>();
  private command: Command = { words: [], assigned: [] };
  private at = 0;
  /** Whether a word could begin here. */
  private isStart = true;

  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly depth: number,
  ) {}

  read(): readonly ShellVariable[] {
    while (this.at < this.text.length) this.step();
    this.endCommand();
    return this.found.sort((a, b) => a.start - b.start);
  }

  readData(): readonly ShellVariable[] {
    this.push("data");
    return this.read();
  }

  private step(): void {
    const top = this.open.at(-1)?.opening;
    if (this.match(/\\\n/uy) !== undefined) return;
    if (/[$`\\]/u.test(this.text[this.at] ?? "")) this.noteWord("");
    if (this.match(/\\[\s\S]/uy) !== undefined) return;
    if (this.text[this.at] === "$") this.dollar();
    else if (this.text[this.at] === "`") this.backtick(top);
    else if (top === "double" || top === "data") this.quoted(top);
    else if (top === "brace") this.brace();
    else if (top === "arithmetic" || top === "inner") this.arithmetic(top);
    else this.code();
  }

  private dollar(): void {
    if (this.match(/\$\(\(/uy) !== undefined) this.push("arithmetic");
    else if (this.match(/\$\(/uy) !== undefined) this.push("substitution");
    else if (this.match(/\$\{/uy) !== undefined) {
      this.match(/[#!](?=[A-Za-z_])/uy);
      this.name(/[A-Za-z_]\w*/uy);
      this.push("brace");
    } else if (isCode(this.open.at(-1)?.opening) && this.match(/\$'(?:\\[\s\S]|[^'\\])*'/uy) !== undefined) return;
    else if (this.match(/\$(?=[A-Za-z_])/uy) !== undefined) this.name(/[A-Za-z_]\w*/uy);
    else if (this.match(/\$\$/uy) === undefined) this.at++;
  }

  private backtick(top: Opening | undefined): void {
    this.at++;
    if (top === "backtick") this.pop();
    else this.push("backtick");
  }

  private quoted(top: Opening): void {
    if (top === "double" && this.text[this.at] === '"') this.pop();
    this.at++;
  }

  private brace(): void {
    if (this.singleQuoted() !== undefined) return;
    if (this.text[this.at] === '"') this.push("double");
    else if (this.text[this.at] === "}") this.pop();
    this.at++;
  }

  private arithmetic(top: Opening): void {
    if (this.match(/\d\w*/uy) !== undefined || this.name(/[A-Za-z_]\w*/uy)) return;
    if (this.text[this.at] === "(") this.push("inner");
    else if (this.text[this.at] === ")") {
      this.pop();
      if (top === "arithmetic" && this.text[this.at + 1] === ")") this.at++;
    }
    this.at++;
  }

  /** Commands, words and what stands between them. */
  private code(): void {
    const char = this.text[this.at] ?? "";
    if (char === "#" && this.isStart) this.match(/[^\n]*/uy);
    else if (char === "'") this.script();
    else if (char === '"') {
      this.declared(/^"([A-Za-z_]\w*)=/u.exec(this.text.slice(this.at, this.at + 80))?.[1] ?? "", this.at + 1);
      this.noteWord("");
      this.push("double");
      this.at++;
    } else if (/\s/u.test(char) && char !== "\n") this.blank();
    else if (/[\n;&|()<>]/u.test(char)) this.operator(char);
    else this.word();
  }

  private blank(): void {
    this.at++;
    this.isStart = true;
  }

  /** A text that the shell takes to the letter; where another shell reads it, its variables count. */
  private script(): void {
    const { words } = this.command;
    const isScript = /^-\w*c$/u.test(words.at(-1) ?? "") && words.some((word) => shells.test(word));
    const start = this.at + 1;
    const inner = this.singleQuoted();
    if (inner === undefined) this.at = this.text.length;
    else if (isScript && this.depth < deepest) this.found.push(...new Scanner(inner, this.offset + start, this.depth + 1).read());
    this.noteWord("");
  }

  private singleQuoted(): string | undefined {
    return this.match(/'[^']*'/uy)?.slice(1, -1);
  }

  private operator(char: string): void {
    if (char === "<" || char === ">") this.redirection();
    else if (char === "(" && this.isStart && this.command.words.length === 0 && this.match(/\(\(/uy) !== undefined) this.push("arithmetic");
    else {
      this.endCommand();
      if (char === "(") this.push("parenthesis");
      // Else it ends a pattern of `case`, and a command may follow.
      if (char === ")" && !isCode(this.open.at(-1)?.opening, true)) this.pop();
      this.at++;
      if (char === "\n") this.bodies();
    }
  }

  private redirection(): void {
    const heredoc = this.match(/<<-?[ \t]*(?:\\?[\w.-]+|'[\w.-]+'|"[\w.-]+")/uy);
    if (heredoc === undefined) this.match(/<<<|[<>&]+/uy);
    else
      this.heredocs.push({
        end: heredoc.replace(/^<<-?[ \t]*/u, "").replace(/["'\\]/gu, ""),
        tabs: heredoc.startsWith("<<-"),
        expands: !/["'\\]/u.test(heredoc),
      });
    this.isStart = true;
    // What a redirection leads to is no word of the command.
    if (heredoc === undefined && this.match(/[ \t]*[^\s;&|()<>"'`$\\]+/uy) !== undefined) this.isStart = false;
  }

  /** The texts of the here-documents that were announced on the line that has ended. */
  private bodies(): void {
    for (const { end, tabs, expands } of this.heredocs.splice(0)) {
      if (this.endless.has(end)) return;
      const escaped = end.replace(/[.-]/gu, "\\$&");
      const last = new RegExp(`^${tabs ? "\\t*" : ""}${escaped}$`, "gmu");
      last.lastIndex = this.at;
      const found = last.exec(this.text);
      if (found === null) {
        this.endless.add(end);
        return;
      }
      const body = this.text.slice(this.at, found.index);
      if (expands && this.depth < deepest) this.found.push(...new Scanner(body, this.offset + this.at, this.depth + 1).readData());
      this.at = found.index + found[0].length;
    }
  }

  /** The beginning of a word as far as it is written without quotes and variables; or what follows of one. */
  private word(): void {
    const { words, assigned } = this.command;
    if (this.isStart && words.length === 0) {
      const found = this.match(/[A-Za-z_]\w*(?=(?:\[[^\]\s]*\])?\+?=)/uy);
      if (found !== undefined) {
        assigned.push({ name: found, start: this.offset + this.at - found.length, sets: true });
        this.match(/(?:\[[^\]\s]*\])?\+?=/uy);
        this.isStart = false;
        return;
      }
    }
    // The number of what is redirected.
    if (this.isStart && this.match(/\d+(?=[<>])/uy) !== undefined) return;
    const start = this.at;
    const word = this.match(/[^\s;&|()<>"'`$\\]+/uy) ?? this.text[this.at++] ?? "";
    if (!this.isStart) return;
    this.isStart = false;
    // Behind such a word another command begins.
    if (words.length === 0 && keywords.has(word)) return;
    this.declared(word, start);
    words.push(word);
  }

  /** Names that a command of the shell's own sets. */
  private declared(word: string, start: number): void {
    const { words } = this.command;
    const [name = ""] = words;
    const found = /^[A-Za-z_]\w*(?=$|\+?=|\[)/u.exec(word)?.[0];
    if (found === undefined || word.startsWith("-")) return;
    const isSet =
      declaring.has(name) ||
      ((name === "for" || name === "select") && words.length === 1) ||
      (name === "getopts" && words.length === 2) ||
      (words.at(-1) === "-v" && testing.has(name));
    if (isSet) this.found.push({ name: found, start: this.offset + start, sets: true });
  }

  /** A word may begin here; of one that is quoted or comes from a variable only that it is there is kept. */
  private noteWord(word: string): void {
    if (this.isStart) this.command.words.push(word);
    this.isStart = false;
  }

  /** Assignments without a command are the script's own; those in front of one are not. */
  private endCommand(): void {
    if (this.command.words.length === 0) this.found.push(...this.command.assigned);
    this.command = { words: [], assigned: [] };
    this.isStart = true;
  }

  private push(opening: Opening): void {
    this.open.push({ opening, outer: this.command });
    if (opening !== "substitution" && opening !== "backtick" && opening !== "parenthesis") return;
    this.command = { words: [], assigned: [] };
    this.isStart = true;
  }

  private pop(): void {
    const top = this.open.pop();
    if (top === undefined) return;
    if (top.opening === "backtick") this.endCommand();
    this.command = top.outer;
    this.isStart = false;
  }

  private name(form: RegExp): boolean {
    const name = this.match(form);
    if (name !== undefined) this.found.push({ name, start: this.offset + this.at - name.length, sets: false });
    return name !== undefined;
  }

  /** What a sticky form matches here, which is passed. */
  private match(form: RegExp): string | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}

/** Whether commands stand at a place; `plain` where no bracket has to be closed. */
function isCode(top: Opening | undefined, plain = false): boolean {
  if (top === undefined || top === "backtick") return true;
  return !plain && (top === "substitution" || top === "parenthesis");
}

const keywords: ReadonlySet<string> = new Set(["then", "do", "else", "elif", "if", "while", "until", "!", "time", "{"]);
const declaring: ReadonlySet<string> = new Set([
  "export",
  "local",
  "declare",
  "readonly",
  "typeset",
  "unset",
  "read",
  "mapfile",
  "readarray",
]);
const testing: ReadonlySet<string> = new Set(["[", "[[", "test", "printf"]);
const shells = /^(?:.*\/)?(?:sh|bash|ash|dash|zsh|ksh|su)$/u;
