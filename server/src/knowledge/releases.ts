/** Whether release `a` comes before release `b`; `<=1.1` counts as 1.1 and `1.14|1.15` as its first. Unreadable releases are before nothing. */
export function older(a: string, b: string): boolean {
  const left = numbers(a);
  const right = numbers(b);
  if (left === undefined || right === undefined) return false;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function numbers(version: string): readonly number[] | undefined {
  const found = /\d+(?:\.\d+)*/u.exec(version)?.[0];
  return found?.split(".").map(Number);
}

/** `<=1.1` → `≤ 1.1`, `1.14|1.15` → `1.14 / 1.15`. */
export function shown(release: string): string {
  return release.replace(/^<=\s*/u, "≤ ").replaceAll("|", " / ");
}

/** A release with the specification before it, unless the release names its owner itself (`Docker 0.1.0`). */
export function named(of: string, release: string): string {
  return /^\p{L}{2}/u.test(release) ? release : `${of} ${shown(release)}`;
}
