/** The parts of FROM's image as written: `ghcr.io/owner/name:tag@digest`. A `:` or `@` inside `${…}` divides nothing. */
export interface WrittenImage {
  /** Without a registry whose name holds a dot. */
  readonly name: string;
  readonly registry: string | undefined;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Divides an image as written, before variables are replaced. */
export function writtenImage(text: string): WrittenImage {
  const registry = /^[^./@]*\.[^/@]*(?=\/)/u.exec(text)?.[0];
  const rest = registry === undefined ? text : text.slice(registry.length + 1);
  const [at, colon] = dividers(rest);
  const digest = at < 0 ? undefined : rest.slice(at + 1);
  const named = at < 0 ? rest : rest.slice(0, at);
  return { name: colon < 0 ? named : named.slice(0, colon), registry, tag: colon < 0 ? undefined : named.slice(colon + 1), digest };
}

/** The name alone: what a stage above may be called. */
export function imageName(text: string): string {
  return writtenImage(text).name;
}

/** Where the first `@` stands, and the first `:` before it; -1 where there is none. */
function dividers(text: string): readonly [at: number, colon: number] {
  let depth = 0;
  let colon = -1;
  for (let index = 0; index < text.length; index++) {
    const unit = text[index];
    if (unit === "$" && text[index + 1] === "{") depth++;
    else if (unit === "}" && depth > 0) depth--;
    else if (depth === 0 && unit === "@") return [index, colon];
    else if (depth === 0 && unit === ":" && colon < 0) colon = index;
  }
  return [-1, colon];
}
