/** Whether release `a` comes before release `b`, by SemVer's three numbers; a pre-release counts as its release. False for what is no version. */
export function isBefore(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  if (left === undefined || right === undefined) return false;
  for (let index = 0; index < 3; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function numbers(version: string): readonly number[] | undefined {
  const match = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:[-+].*)?$/u.exec(version);
  return match === null ? undefined : match.slice(1, 4).map((part) => Number(part ?? 0));
}
