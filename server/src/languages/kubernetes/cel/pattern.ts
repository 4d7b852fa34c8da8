import { RE2JS } from "re2js";
import { Failure } from "./values.js";

/** A regular expression in the syntax of Go (RE2): it runs in linear time. */
export interface Pattern {
  /** Whether it matches anywhere in a text. */
  matches(text: string): boolean;
  /** The first `limit` matches, all where it is negative. */
  findAll(text: string, limit: number): readonly string[];
}

/** Reads a regular expression. A failure where Go's regexp package refuses it, in its words where they are known. */
export function readPattern(source: string): Pattern | Failure {
  if (source.length > longest) return new Failure("regular expression too long", true);
  try {
    // The library has no other way than an exception to say that a pattern is none.
    return patternOf(RE2JS.compile(source));
  } catch (error) {
    return new Failure(error instanceof Error ? error.message : "error parsing regexp");
  }
}

/** Longer ones cost more memory to read than a file of any use needs. */
const longest = 20_000;

function patternOf(expression: RE2JS): Pattern {
  return {
    matches: (text) => expression.matcher(text).find(),
    findAll: (text, limit) => {
      const found: string[] = [];
      const matcher = expression.matcher(text);
      let end = -1;
      while (found.length !== limit && matcher.find()) {
        // Go takes no empty match right behind another one.
        if (matcher.end() > matcher.start() || matcher.start() !== end) found.push(matcher.group() ?? "");
        end = matcher.end();
      }
      return found;
    },
  };
}
