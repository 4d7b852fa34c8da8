import { quote } from "../quote.js";
import { forgetsWordBefore, type Reference, readShellWord, type WordFault, type WordOptions, type WordPart } from "../syntax/shellWord.js";
import { readPattern, replaced, withoutPrefix, withoutSuffix } from "./pattern.js";

/** What is known of a variable at a place. `certain` is false where the base image or a build argument may have another word. */
export type Variable =
  | { readonly set: true; readonly value: string; readonly certain: boolean }
  /** `foreign`: neither the file nor, as far as one can tell, a base image sets it. */
  | { readonly set: false; readonly certain: boolean; readonly foreign?: boolean };

export interface Variables {
  get(name: string): Variable;
}

/** What a word becomes. */
export interface Expansion {
  /** The word with everything replaced; what is not set counts as empty. */
  readonly text: string;
  /** `text` divided at white space outside quotes, as EXPOSE divides it. */
  readonly words: () => readonly string[];
  /** False where the text may be another in a real build: platform arguments, arguments without default, the base image's variables. */
  readonly certain: boolean;
  /** Certain, but for names that neither the file nor, as far as one can tell, a base image sets. */
  readonly likely: boolean;
  /** Names that were set. */
  readonly matched: ReadonlySet<string>;
  /** References to names that were not, as far as the file tells. */
  readonly unmatched: readonly Reference[];
  /** Why BuildKit refuses the word; offsets in its text. */
  readonly fault: (WordFault & { readonly kind: "syntax" | "required" }) | undefined;
}

/** Expands a word. Values longer than 8 Ki units are cut and no longer certain. */
export function expand(text: string, options: WordOptions, variables: Variables): Expansion {
  if (!special.test(text)) return plainExpansion(text);
  const { parts, fault } = readShellWord(text, options);
  const expander = new Expander(text, options, variables);
  const result = expander.print(parts, "plain");
  const syntax = fault === undefined || fault.ours === true ? undefined : ({ ...fault, kind: "syntax" } as const);
  const certain = expander.certain && fault === undefined && result.length <= longestValue;
  return {
    text: result.slice(0, longestValue),
    words: () => expander.words(parts),
    certain,
    likely: certain || (!expander.open && fault === undefined && result.length <= longestValue),
    matched: expander.matched,
    unmatched: expander.unmatched,
    fault: expander.fault ?? syntax,
  };
}

const special = /[$\\`'"]/u;

const longestValue = 8192;

/** Work on patterns beyond this many steps times units is not done. */
const longestMatch = 1_000_000;

const nothing: ReadonlySet<string> = new Set();
const none: readonly Reference[] = [];

function plainExpansion(text: string): Expansion {
  const words = (): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");
  return { text, words, certain: true, likely: true, matched: nothing, unmatched: none, fault: undefined };
}

/** `pattern` and `replacement` keep escapes; a pattern doubles those inside quotes, where they are literal. */
type Mode = "plain" | "pattern" | "replacement";

class Expander {
  certain = true;
  /** Something else than a foreign name makes it uncertain. */
  open = false;
  readonly matched = new Set<string>();
  readonly unmatched: Reference[] = [];
  fault: Expansion["fault"];
  private readonly values = new Map<Reference, string>();

  constructor(
    private readonly text: string,
    private readonly options: WordOptions,
    private readonly variables: Variables,
  ) {}

  print(parts: readonly WordPart[], mode: Mode): string {
    let out = "";
    for (const part of parts) {
      out += this.printPart(part, mode);
      if (out.length > longestValue) {
        this.doubt();
        return out.slice(0, longestValue);
      }
    }
    return out;
  }

  /** The words of a text whose parts are printed already. */
  words(parts: readonly WordPart[]): readonly string[] {
    const words: string[] = [];
    let word = "";
    for (const part of parts) {
      const divides = part.kind === "text" || part.kind === "reference";
      if (forgetsWordBefore(part)) word = "";
      const shown = part.kind === "reference" ? (this.values.get(part) ?? "") : this.printPart(part, "plain");
      const [first = "", ...rest] = divides ? shown.split(/\s/u) : [shown];
      word += first;
      for (const next of rest) {
        if (word !== "") words.push(word);
        word = next;
      }
    }
    return word === "" ? words : [...words, word];
  }

  private printPart(part: WordPart, mode: Mode): string {
    const { text } = this;
    switch (part.kind) {
      case "text":
      case "heredoc":
        return text.slice(part.start, part.end);
      case "escape":
        return text.slice(part.start + (mode === "plain" ? 1 : 0), part.end);
      case "single": {
        const inner = text.slice(part.start + 1, part.end - 1);
        return mode === "pattern" ? this.doubled(inner) : inner;
      }
      case "double":
        return this.printQuoted(part.parts, mode);
      case "reference": {
        const known = this.values.get(part) ?? this.reference(part);
        this.values.set(part, known);
        return known;
      }
    }
  }

  private printQuoted(parts: readonly WordPart[], mode: Mode): string {
    return parts
      .map((part) => (part.kind === "text" && mode !== "plain" ? this.doubled(this.printPart(part, mode)) : this.printPart(part, mode)))
      .join("");
  }

  private doubled(text: string): string {
    return text.replaceAll(this.options.escape, this.options.escape + this.options.escape);
  }

  private reference(reference: Reference): string {
    const { operator } = reference;
    const mode = operator === "" || /[-+?]/u.test(operator) ? "plain" : "pattern";
    const word = this.print(reference.word, mode);
    const replacement = this.print(reference.replacement, "replacement");
    const variable = this.variables.get(reference.name);
    if (!variable.certain) this.certain = false;
    if (!variable.certain && (variable.set || variable.foreign !== true)) this.open = true;
    if (variable.set) this.matched.add(reference.name);
    else this.unmatched.push(reference);
    const value = variable.set ? variable.value : "";
    const counts = variable.set && (value !== "" || !operator.startsWith(":"));
    switch (operator) {
      case "":
        return value;
      case ":-":
      case "-":
        return counts ? value : word;
      case ":+":
      case "+":
        return counts ? word : "";
      case ":?":
      case "?":
        if (!counts && (variable.certain || (!variable.set && variable.foreign === true))) this.require(reference, word);
        return value;
      default:
        return this.matchedValue(reference, { value, word, replacement });
    }
  }

  private doubt(): void {
    this.certain = false;
    this.open = true;
  }

  private require(reference: Reference, word: string): void {
    const reason = word === "" ? "" : `: ${quote(word)}`;
    this.fault ??= {
      start: reference.start,
      end: reference.end,
      message: `\`${reference.name}\` must ${reference.operator === ":?" ? "not be empty" : "be set"}${reason}`,
      kind: "required",
    };
  }

  private matchedValue(reference: Reference, { value, word, replacement }: { value: string; word: string; replacement: string }): string {
    const steps = readPattern(word);
    if (steps === undefined) {
      const { start, end } = reference;
      this.fault ??= { start, end, message: "pattern escapes a character other than `*`, `?` and `\\`", kind: "syntax" };
      return value;
    }
    if (steps.length * value.length * value.length > longestMatch || replacement.includes("$")) {
      this.doubt();
      return value;
    }
    switch (reference.operator) {
      case "#":
      case "##":
        return withoutPrefix(steps, value, reference.operator === "##");
      case "%":
      case "%%":
        return withoutSuffix(steps, value, reference.operator === "%%");
      default:
        return replaced(steps, value, replacement, reference.operator === "//");
    }
  }
}
