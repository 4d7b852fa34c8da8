/** A type declaration of a Go file, as far as API types need it. */
export interface GoType {
  readonly name: string;
  /** The comment above it, without slashes, blank-line separated blocks included. */
  readonly comment: string;
  /** What a named type stands for (`string`, `[]Foo`, `core.Bar`); undefined for a struct. */
  readonly of?: string | undefined;
  /** Members of a struct in order. */
  readonly fields: readonly GoField[];
}

export interface GoField {
  /** Name in JSON; empty for an embedded struct that is inlined. */
  readonly json: string;
  /** Go type as written, without a leading `*`. */
  readonly type: string;
  /** Whether it had one: then absent is something else than the type's zero value. */
  readonly pointer: boolean;
  readonly comment: string;
}

export interface GoConstant {
  readonly name: string;
  /** Go type as written; undefined where the declaration has none. */
  readonly type: string | undefined;
  /** Undefined where the constant takes its value from another, `same`. */
  readonly value: string | undefined;
  /** `v1.IPv4Protocol`: the constant it is equal to. */
  readonly same?: string | undefined;
}

export interface GoFile {
  /** Import paths by the name that the file uses. */
  readonly imports: ReadonlyMap<string, string>;
  readonly types: readonly GoType[];
  /** Constants with a string value, or with the value of another constant. */
  readonly constants: readonly GoConstant[];
}

/**
 * Reads type and constant declarations of a gofmt-formatted file: one declaration or member a line, ends of blocks in column 0.
 * Functions and everything else is passed over.
 */
export function goDeclarations(text: string): GoFile {
  const reader: Reader = { imports: new Map(), types: [], constants: [], comment: [], block: undefined };
  for (const line of withoutBlockComments(text).split("\n")) readLine(reader, line.trimEnd());
  return { imports: reader.imports, types: reader.types, constants: reader.constants };
}

/** Some fields of old releases were commented out as blocks, with their declarations looking like live ones. */
function withoutBlockComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\/$/gmu, "");
}

interface Reader {
  readonly imports: Map<string, string>;
  readonly types: GoType[];
  readonly constants: GoConstant[];
  /** Comment lines since the last declaration. */
  comment: string[];
  block:
    | StructBlock
    | { readonly kind: "const" }
    | { readonly kind: "import" }
    | { readonly kind: "skip"; readonly end: string }
    | undefined;
}

interface StructBlock {
  readonly kind: "struct";
  readonly name: string;
  readonly comment: string;
  readonly fields: GoField[];
}

const commentLine = /^\s*\/\/ ?(.*)$/u;

function readLine(reader: Reader, line: string): void {
  const comment = commentLine.exec(line);
  if (comment !== null) {
    reader.comment.push(comment[1] ?? "");
    return;
  }
  if (reader.block?.kind === "skip") {
    if (line === reader.block.end) reader.block = undefined;
    reader.comment = [];
  } else if (reader.block?.kind === "struct") readMember(reader, reader.block, line);
  else if (reader.block?.kind === "const") readConstantLine(reader, line);
  else if (reader.block?.kind === "import") readImport(reader, line);
  else readTopLevel(reader, line);
}

const structStart = /^type (\w+)(?:\[.*\])? struct \{(\})?$/u;
const namedType = /^type (\w+) (?:= )?([^ ]+|func.*|map.*)$/u;
const blockStart = /^(?:func|var|import|type|\w+ :?=).*[({]$/u;

function readTopLevel(reader: Reader, line: string): void {
  const comment = reader.comment.join("\n");
  const struct = structStart.exec(line);
  const named = namedType.exec(line);
  if (struct !== null) {
    const [, name = "", closed] = struct;
    if (closed === undefined) reader.block = { kind: "struct", name, comment, fields: [] };
    else reader.types.push({ name, comment, fields: [] });
  } else if (line === "import (") reader.block = { kind: "import" };
  else if (line === "const (") reader.block = { kind: "const" };
  else if (line.startsWith("const ")) readConstant(reader, line.slice("const ".length));
  else if (blockStart.test(line)) reader.block = { kind: "skip", end: line.endsWith("(") ? ")" : "}" };
  else if (named !== null) reader.types.push({ name: named[1] ?? "", comment, of: named[2] ?? "", fields: [] });
  else if (line === "") {
    // A blank line between a comment and its declaration keeps markers (`// +enum` and a free text block).
    reader.comment.push("");
    return;
  }
  reader.comment = [];
}

const member = /^\t(?:(\w+)\s+)?(\*?[\w.[\]*{}]+(?:\[[\w.]+\])?[\w.[\]*{}]*)(?:\s+`(.*)`)?(?:\s*\/\/.*)?$/u;

function readMember(reader: Reader, block: StructBlock, line: string): void {
  if (line === "}") {
    reader.types.push({ name: block.name, comment: block.comment, fields: block.fields });
    reader.block = undefined;
    reader.comment = [];
    return;
  }
  if (line === "") {
    reader.comment.push("");
    return;
  }
  const match = member.exec(line);
  if (match !== null) {
    const [, , type = "", tags = ""] = match;
    const tag = /json:"([^"]*)"/u.exec(tags)?.[1];
    const name = tag?.split(",")[0] ?? "";
    const inlined = name === "" && (tag === undefined ? match[1] === undefined : tag.includes("inline"));
    if ((name !== "" && name !== "-") || inlined) {
      block.fields.push({
        json: name,
        type: type.replace(/^\*/u, ""),
        pointer: type.startsWith("*"),
        comment: reader.comment.join("\n").trim(),
      });
    }
  }
  reader.comment = [];
}

function readImport(reader: Reader, line: string): void {
  if (line === ")") reader.block = undefined;
  const match = /^\t(?:(\w+) )?"([^"]+)"$/u.exec(line);
  const path = match?.[2];
  if (path !== undefined) reader.imports.set(match?.[1] ?? path.replace(/^.*\//u, ""), path);
  reader.comment = [];
}

function readConstantLine(reader: Reader, line: string): void {
  if (line === ")") reader.block = undefined;
  else readConstant(reader, line.trim());
  reader.comment = [];
}

const constant = /^(\w+)(?:\s+([\w.]+))?\s*=\s*(?:([\w.]+)\()?(?:"((?:[^"\\]|\\.)*)"|(\w+\.\w+))\)?(?:\s*\/\/.*)?$/u;

function readConstant(reader: Reader, line: string): void {
  const match = constant.exec(line);
  if (match === null) return;
  const [, name = "", type, conversion, value, same] = match;
  reader.constants.push({ name, type: type ?? conversion, value, same });
}
