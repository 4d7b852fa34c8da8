/**
 * The candidate nearest to `word`: at most two changes of one character (or swaps of two neighbours) away, one for words of up to
 * three characters. Undefined where none is that near, or where one is equal.
 */
export function nearest(word: string, candidates: Iterable<string>, fold: (text: string) => string = (text) => text): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let least = folded.length <= 3 ? 2 : 3;
  for (const candidate of candidates) {
    const found = fold(candidate);
    if (found === folded) return undefined;
    if (Math.abs(found.length - folded.length) >= least || folded.length > longest) continue;
    const changes = distance(folded, found);
    if (changes < least) {
      least = changes;
      best = candidate;
    }
  }
  return best;
}

/** `; did you mean \`x\`?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>, fold?: (text: string) => string): string {
  const found = nearest(word, candidates, fold);
  return found === undefined ? "" : `; did you mean \`${found}\`?`;
}

const longest = 64;

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped ? (before[j - 2] ?? 0) + 1 : change));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
