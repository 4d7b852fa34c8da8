import { commandOf } from "./command.js";
import type { ShellCommand, ShellScript, ShellWord } from "./script.js";
import { isName, WordReader } from "./word.js";

/**
 * Divides a shell text (POSIX, with bash's additions) into its simple commands, in one pass; a text that no shell would take has
 * a fault and no commands. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function readScript(text: string): ShellScript {
  const reader = new ScriptReader(text);
  reader.list(nothing);
  if (reader.at < reader.end) reader.fail();
  const { fault, pipes, commands } = reader;
  return { text, commands: fault === undefined ? commands : [], pipes: fault === undefined && pipes, fault };
}

const nothing: ReadonlySet<string> = new Set();

class ScriptReader extends WordReader {
  readonly commands: ShellCommand[] = [];
  pipes = false;

  /** Reads commands up to the end, a closing `)`, `;;`, or a word of `closers` where a command could begin. Returns how many there were. */
  override list(closers: ReadonlySet<string>): number {
    let count = 0;
    if (!this.enter()) return 0;
    for (;;) {
      this.skipLines();
      if (this.at >= this.end || this.text[this.at] === ")" || this.text.startsWith(";;", this.at)) break;
      if (closers.has(this.peekWord())) break;
      this.pipeline();
      count++;
      if (!this.separator(closers)) break;
    }
    this.leave();
    return count;
  }

  override substitution(closer: string): string {
    const before = this.commands.length;
    this.list(nothing);
    this.expect(closer);
    const only = this.commands.length === before + 1 ? this.commands[before] : undefined;
    return only === undefined ? "" : [only.first, ...only.words].map(({ text }) => text).join("");
  }

  /** What ends a command; false where the list ends. `&&` and `||` want another command behind them. */
  private separator(closers: ReadonlySet<string>): boolean {
    this.skipBlanks();
    const { text, at } = this;
    if (at >= this.end || text[at] === ")" || text.startsWith(";;", at) || text.startsWith(";&", at)) return false;
    if (text.startsWith("&&", at) || text.startsWith("||", at)) {
      this.at += 2;
      this.skipLines();
      if (!this.beginsCommand() || closers.has(this.peekWord())) this.fail();
      return this.at < this.end;
    }
    if (text[at] === ";" || text[at] === "&" || text[at] === "\n") {
      if (text[at] === "\n") this.newline();
      else this.at++;
      return true;
    }
    // A compound command may be followed by redirections only.
    this.fail();
    return false;
  }

  private pipeline(): void {
    for (;;) {
      this.skipBlanks();
      while (this.peekWord() === "!" || this.peekWord() === "time") {
        this.at += this.peekWord().length;
        this.skipBlanks();
      }
      this.command();
      this.skipBlanks();
      if (this.text[this.at] !== "|" || this.text[this.at + 1] === "|") return;
      this.pipes = true;
      this.at += this.text[this.at + 1] === "&" ? 2 : 1;
      this.skipLines();
      if (!this.beginsCommand()) this.fail();
      if (this.at >= this.end) return;
    }
  }

  private command(): void {
    if (!this.beginsCommand()) {
      this.fail();
      return;
    }
    if (this.text[this.at] === "(") this.parentheses();
    else if (!this.compound(this.peekWord())) {
      this.simple();
      return;
    }
    while (this.redirection());
  }

  /** Whether a command may stand here: no operator, and not the end. */
  private beginsCommand(): boolean {
    return !this.endsCommand() || (this.at < this.end && this.text[this.at] === "(");
  }

  private parentheses(): void {
    if (this.skipArithmetic("((")) return;
    this.at++;
    if (this.list(nothing) === 0) this.fail();
    this.expect(")");
  }

  /** Reads a compound command that begins with `word`; false where none does. */
  private compound(word: string): boolean {
    switch (word) {
      case "{":
        this.block(["{", "}"]);
        return true;
      case "if":
        this.conditional();
        return true;
      case "while":
      case "until":
        this.block([word, "do", "done"]);
        return true;
      case "for":
      case "select":
        this.loop(word);
        return true;
      case "case":
        this.cases();
        return true;
      case "function":
        this.at += word.length;
        this.skipBlanks();
        this.word();
        this.functionBody();
        return true;
      case "[":
      case "[[":
        this.condition(word);
        return true;
      default:
        if (reserved.has(word)) this.fail();
        return reserved.has(word);
    }
  }

  /** Reads words and the lists between them: `while`, list, `do`, list, `done`. */
  private block(words: readonly string[]): void {
    words.forEach((word, index) => {
      this.skipLines();
      if (this.peekWord() !== word) this.fail();
      else this.at += word.length;
      const next = words[index + 1];
      if (next !== undefined && this.list(new Set([next])) === 0) this.fail();
    });
  }

  private conditional(): void {
    this.block(["if", "then"]);
    for (;;) {
      if (this.list(afterThen) === 0) this.fail();
      const word = this.peekWord();
      this.at += word.length;
      if (word === "fi" || this.at >= this.end) {
        if (word !== "fi") this.fail();
        return;
      }
      if (word === "elif") {
        if (this.list(thenOnly) === 0) this.fail();
        this.block(["then"]);
      } else if (word !== "else") this.fail();
    }
  }

  private loop(keyword: string): void {
    this.at += keyword.length;
    this.skipBlanks();
    if (!this.skipArithmetic("((")) {
      this.word();
      this.skipLines();
      if (this.peekWord() === "in") {
        this.at += 2;
        this.skipBlanks();
        while (!this.endsCommand()) {
          this.word();
          this.skipBlanks();
        }
      }
    }
    this.skipBlanks();
    if (this.text[this.at] === ";") this.at++;
    this.skipLines();
    if (this.peekWord() === "{") this.block(["{", "}"]);
    else this.block(["do", "done"]);
  }

  private cases(): void {
    this.at += 4;
    this.skipBlanks();
    this.word();
    this.skipLines();
    if (this.peekWord() !== "in") this.fail();
    this.at += 2;
    for (;;) {
      this.skipLines();
      if (this.at >= this.end) {
        this.fail();
        return;
      }
      if (this.peekWord() === "esac") {
        this.at += 4;
        return;
      }
      this.patterns();
      this.list(esac);
      if (this.text.startsWith(";;", this.at)) this.at += this.text[this.at + 2] === "&" ? 3 : 2;
      else if (this.text.startsWith(";&", this.at)) this.at += 2;
    }
  }

  private patterns(): void {
    if (this.text[this.at] === "(") this.at++;
    for (;;) {
      this.skipBlanks();
      this.word();
      this.skipBlanks();
      if (this.text[this.at] !== "|") break;
      this.at++;
    }
    this.expect(")");
  }

  private condition(opening: string): void {
    const closing = opening === "[" ? "]" : "]]";
    this.at += opening.length;
    for (;;) {
      this.skipBlanks();
      if (opening === "[[" && this.text[this.at] === "\n") this.newline();
      else if (this.peekWord() === closing) {
        this.at += closing.length;
        return;
      } else if (this.at >= this.end || this.text[this.at] === "\n" || this.text[this.at] === ";") {
        this.fail();
        return;
      } else if (/[()<>&|]/u.test(this.text[this.at] ?? "")) this.at++;
      else this.word();
    }
  }

  private functionBody(): void {
    this.skipBlanks();
    if (this.text[this.at] === "(") {
      this.at++;
      this.skipBlanks();
      this.expect(")");
    }
    this.skipLines();
    if (!this.enter()) return;
    this.command();
    this.leave();
  }

  private simple(): void {
    const slot = this.commands.length;
    const words: ShellWord[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.redirection()) continue;
      if (this.text[this.at] === "(" && words.length === 1 && isName(words[0]?.text ?? "")) {
        this.functionBody();
        return;
      }
      if (this.endsCommand()) break;
      const assignment = words.length === 0 && this.isAssignment();
      const word = this.word();
      if (!assignment) words.push(word);
    }
    if (this.text[this.at] === "(") this.fail();
    const command = commandOf(words);
    if (command === undefined) return;
    // Commands inside this one's words stand behind it.
    if (slot === this.commands.length) this.commands.push(command);
    else this.commands.splice(slot, 0, command);
  }
}

const reserved: ReadonlySet<string> = new Set(["then", "elif", "else", "fi", "do", "done", "esac", "in", "}"]);
const afterThen: ReadonlySet<string> = new Set(["elif", "else", "fi"]);
const thenOnly: ReadonlySet<string> = new Set(["then"]);
const esac: ReadonlySet<string> = new Set(["esac"]);
