import { type Amount, add, endless, multiply } from "./amounts.js";

/** The size of a text in which one part was replaced by another (apiserver, pkg/cel/library/cost.go, `replace`). */
export function replacedSize(text: Amount, part: Amount, by: Amount): Amount {
  const longest = side(text.max, part.min, by.max <= part.min);
  const shortest = side(text.min, part.max, part.max <= by.min);
  return add(multiply({ min: shortest.times, max: longest.times }, by), { min: shortest.kept, max: longest.kept });
}

interface Side {
  /** How often the part is replaced. */
  readonly times: number;
  /** What remains of the text. */
  readonly kept: number;
}

/** An empty part stands between all characters; where replacing does not move the bound, the text itself is it. */
function side(text: number, part: number, same: boolean): Side {
  if (part === 0) return { times: text < endless ? text + 1 : text, kept: text };
  return same ? { times: 0, kept: text } : { times: Math.ceil(text / part), kept: 0 };
}
