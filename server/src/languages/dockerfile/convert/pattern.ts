/** A step of a shell pattern: any run of characters, any one character, or that character. */
type Step = { readonly any: "run" | "one" } | { readonly any: "none"; readonly unit: string };

/** A pattern of `${v#p}`, `${v%p}` and `${v/p/r}`: `*`, `?` and text; `\` before `*`, `?`, `\`, `}` and `/`. Undefined where another unit is escaped. */
export function readPattern(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? "";
    if (unit === "*") steps.push({ any: "run" });
    else if (unit === "?") steps.push({ any: "one" });
    else if (unit !== "\\") steps.push({ any: "none", unit });
    else {
      const next = text[at + 1];
      if (next === "}" || next === "/") continue;
      if (next !== "*" && next !== "?" && next !== "\\") return undefined;
      steps.push({ any: "none", unit: next });
      at++;
    }
  }
  return steps;
}

/** Ends of all matches of the whole pattern that begin at `start`, shortest and longest; undefined where there is none. */
export function matchAt(
  steps: readonly Step[],
  value: string,
  start: number,
): { readonly shortest: number; readonly longest: number } | undefined {
  let reached = new Set([start]);
  for (const step of steps) {
    if (reached.size === 0) return undefined;
    const next = new Set<number>();
    if (step.any === "run") for (let at = Math.min(...reached); at <= value.length; at++) next.add(at);
    else for (const at of reached) if (at < value.length && accepts(step, value[at])) next.add(at + 1);
    reached = next;
  }
  const ends = [...reached];
  return ends.length === 0 ? undefined : { shortest: Math.min(...ends), longest: Math.max(...ends) };
}

/** `value` without its shortest or longest beginning that matches. */
export function withoutPrefix(steps: readonly Step[], value: string, longest: boolean): string {
  const match = matchAt(steps, value, 0);
  return match === undefined ? value : value.slice(longest ? match.longest : match.shortest);
}

/** `value` without its shortest or longest ending that matches. */
export function withoutSuffix(steps: readonly Step[], value: string, longest: boolean): string {
  const reversed = value.split("").reverse().join("");
  return withoutPrefix([...steps].reverse(), reversed, longest)
    .split("")
    .reverse()
    .join("");
}

/** `value` with its first match, or with every match, replaced; matches are as long as they can be. Empty matches replace nothing. */
export function replaced(steps: readonly Step[], value: string, replacement: string, all: boolean): string {
  let out = "";
  let at = 0;
  while (at < value.length) {
    const end = matchAt(steps, value, at)?.longest;
    if (end === undefined || end === at) out += value[at++] ?? "";
    else {
      out += replacement;
      at = end;
      if (!all) break;
    }
  }
  return out + value.slice(at);
}

function accepts(step: Step, unit: string | undefined): boolean {
  return step.any === "none" ? step.unit === unit : true;
}
