import type { Pattern } from "./pattern.js";
import { readPattern } from "./pattern.js";
import { Failure } from "./values.js";

/** Steps that an evaluation may take, some 0.1 s. The server's own limit is a million units of cost, which count coarser (apiserver, pkg/apis/cel/config.go). */
const limit = 250_000;

/** The work that one evaluation has left, counted in steps, never in time, so that the same input always ends the same way. */
export class Work {
  #left = limit;
  readonly #patterns = new Map<string, Pattern | Failure>();

  /** Takes steps off; false where there are none left. */
  spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }

  /** Whether all steps are used up. */
  get exhausted(): boolean {
    return this.#left < 0;
  }

  /** A regular expression, read once per evaluation. */
  pattern(source: string): Pattern | Failure {
    const known = this.#patterns.get(source);
    if (known !== undefined) return known;
    // A short pattern may stand for a large program: `(x|[a-z]{900})*`.
    if (!this.spend(1000 + 10 * source.length)) return outOfPatterns;
    const pattern = readPattern(source);
    this.#patterns.set(source, pattern);
    return pattern;
  }
}

const outOfPatterns = new Failure("too many regular expressions to read here", true);
