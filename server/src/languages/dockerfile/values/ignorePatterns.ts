import { cleanPath } from "./cleanPath.js";

/** Tells whether a path of the build context is left out. */
export type Ignores = (path: string) => boolean;

/**
 * Reads a `.dockerignore` (github.com/moby/patternmatcher): what a pattern names, and what lies in it, is left out. Undefined where
 * the file takes something back in with `!`: BuildKit's check does not look at such files.
 */
export function readIgnorePatterns(text: string): Ignores | undefined {
  const lines = text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .filter((line) => !line.startsWith("#"));
  const written = lines.map((line) => line.trim());
  if (written.some((line) => line.startsWith("!"))) return undefined;
  const patterns = written.map((line) => cleanPath(line).slice(1)).filter((pattern) => pattern !== "");
  const all = patterns.some((pattern) => pattern === "*" || pattern === "**" || pattern === "**/*");
  const forms = patterns.flatMap(formOf);
  return (path) => {
    if (path === ".") return all;
    const names = path.split("/");
    const prefixes = names.map((_name, index) => names.slice(0, index + 1).join("/"));
    return forms.some((form) => prefixes.some((prefix) => form.test(prefix)));
  };
}

function formOf(pattern: string): readonly RegExp[] {
  try {
    return [new RegExp(`^${expression(pattern)}$`, "su")];
  } catch {
    // A class of characters that is none: BuildKit refuses such a file, and nothing can be said.
    return [];
  }
}

function expression(pattern: string): string {
  // Runs of stars beyond two say no more than two, and would only cost time.
  const parts = pattern.replaceAll(/\*{3,}/gu, "**").matchAll(/\*\*\/?|\*|\?|\\.|\[[^\]]*\]|./gsu);
  return [...parts]
    .map(([part]) => {
      if (part === "**") return ".*";
      if (part === "**/") return "(?:.*/)?";
      if (part === "*") return "[^/]*";
      if (part === "?") return "[^/]";
      if (part.startsWith("[") && part.length > 2) return part.replaceAll(/(?<=.)\[/gu, "\\[");
      const literal = part.startsWith("\\") && part.length > 1 ? part.slice(1) : part;
      return literal.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, (mark) => (mark === "-" ? "\\x2d" : `\\${mark}`));
    })
    .join("");
}
