/**
 * The name under which an expression reaches a field (apiserver, pkg/cel/escaping.go): `__dash__` for `-` and the like, and underscores around the
 * words of the language. Undefined for names that no expression can reach.
 */
export function escapeName(name: string): string | undefined {
  if (reserved.has(name)) return `__${name}__`;
  if (!/^[A-Za-z_./-][A-Za-z0-9_./-]*$/u.test(name)) return undefined;
  return name.replace(/__|[./-]/gu, (mark) => escapes.get(mark) ?? mark);
}

/** The name to look under where a field is written as a word of the language, unescaped, which the server takes too; undefined for other names. */
export function escapedWord(field: string): string | undefined {
  return reserved.has(field) ? `__${field}__` : undefined;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["__", "__underscores__"],
  [".", "__dot__"],
  ["-", "__dash__"],
  ["/", "__slash__"],
]);

const reserved: ReadonlySet<string> = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(" "),
);
