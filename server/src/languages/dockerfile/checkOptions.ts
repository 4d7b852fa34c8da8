import { goBoolean, isGoBoolean } from "./values/scalars.js";

/** What `# check=skip=A,B;error=true` says. */
export interface CheckOptions {
  readonly skip: ReadonlySet<string> | "all";
  readonly experimental: ReadonlySet<string> | "all";
  readonly error: boolean;
  readonly faults: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
}

/**
 * Reads the value of a `check` directive: at most three options divided by semicolons; the value ends at its first space.
 * https://docs.docker.com/reference/dockerfile/#check
 */
export function readCheckOptions(text: string): CheckOptions {
  if (text === "") return { skip: new Set(), experimental: new Set(), error: false, faults: [] };
  const value = text.split(" ")[0] ?? "";
  const faults: { start: number; end: number; reason: string }[] = [];
  const lists = new Map<string, ReadonlySet<string> | "all">();
  let error = false;
  for (const { start, end, key, list } of optionsOf(value)) {
    const reason = faultOf(key, list);
    if (reason !== undefined) faults.push({ start, end, reason });
    else if (key === "error") error = goBoolean(list ?? "") === true;
    else if (lists.get(key) !== "all") lists.set(key, list === "all" ? "all" : new Set((list ?? "").split(",").map((name) => name.trim())));
  }
  return { skip: lists.get("skip") ?? new Set(), experimental: lists.get("experimental") ?? new Set(), error, faults };
}

function faultOf(key: string, value: string | undefined): string | undefined {
  if (value === undefined) return "expected `=` and a value";
  if (key === "error") return isGoBoolean(value) ? undefined : "expected `true` or `false`";
  return key === "skip" || key === "experimental" ? undefined : "expected `skip`, `experimental` or `error`";
}

interface Option {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly list: string | undefined;
}

function* optionsOf(value: string): Iterable<Option> {
  let start = 0;
  for (let count = 1; count <= 3 && start <= value.length; count++) {
    const semicolon = count === 3 ? -1 : value.indexOf(";", start);
    const end = semicolon < 0 ? value.length : semicolon;
    const text = value.slice(start, end);
    const equals = text.indexOf("=");
    const key = (equals < 0 ? text : text.slice(0, equals)).trim();
    yield { start, end, key, list: equals < 0 ? undefined : text.slice(equals + 1).trim() };
    if (semicolon < 0) return;
    start = end + 1;
  }
}
