import type { Completion, Completions, Place } from "../../engine/language.js";
import type { RuleContext } from "../../engine/rule.js";
import type { EnumValue } from "../../knowledge/facts.js";
import { branches, itemSchema, type LocatedSchema, type MemberSchema, namedMembers, schemasAlong } from "../../schema/jsonSchema.js";
import { type Filled, type Filling, fillings, findFilled, replaced } from "../../text/cursor.js";
import { lineStart } from "../../text/lines.js";
import { escaped, plainText } from "../../text/snippet.js";
import { keyText, stringOf, valueAt } from "../../text/tree.js";
import { isBefore } from "../../values/release.js";
import { type OciDocument, parseDocument } from "./document.js";
import type { Histories } from "./history.js";
import { follow } from "./place.js";
import { keyOf, type Schemas } from "./schemas.js";
import { specOf, typeName } from "./spec.js";

interface Setting {
  readonly schemas: Schemas;
  readonly histories: Histories;
  readonly syscalls: () => Iterable<string>;
  /** The document with the filler in it. */
  readonly document: OciDocument;
  readonly filled: Filled;
  readonly filling: Filling;
  /** The version of the runtime-spec that everything offered must keep to; undefined for other documents. */
  readonly version: string | undefined;
  readonly writer: Writer;
}

/** What may be written at an offset of a document. */
export function completionsIn(
  { schemas, histories, syscalls }: Pick<Setting, "schemas" | "histories" | "syscalls">,
  { text, kind, problems, root }: OciDocument,
  offset: number,
  context: RuleContext,
): Completions | undefined {
  const named = stringOf(valueAt(root, "ociVersion"));
  const version = kind === "oci-runtime-config" ? (named ?? context.targets["runtime-spec"]?.at(-1)) : undefined;
  for (const filling of fillings(text, offset)) {
    const document = parseDocument({ text: filling.text, start: 0 }, kind);
    const filled = findFilled(document);
    if (filled === undefined) continue;
    const writer = new Writer(schemas, indentationAt(text, filling.range.start));
    const items = itemsAt({ schemas, histories, syscalls, document, filled, filling, version, writer });
    const [first] = items;
    if (first === undefined) continue;
    const tail = filling.tail ?? "";
    const taken = replaced(text, filling.range, plainText(first.snippet + tail, "0"));
    // Where one of them leaves the document unreadable, all would.
    if (parseDocument({ text: taken, start: 0 }, kind).problems.length <= problems.length)
      return { range: filling.range, items: items.map((item) => ({ ...item, snippet: item.snippet + tail })) };
  }
  return undefined;
}

function itemsAt(setting: Setting): readonly Completion[] {
  const { schemas, document, filled } = setting;
  const start = schemas.root(document.kind);
  const along = start && schemasAlong(schemas.read, start, filled.path, document.root);
  const last = along?.at(-1);
  if (last === undefined) return [];
  const located = "value" in last ? last.value : last;
  return filled.mapping === undefined ? values(setting, located) : members(setting, located);
}

/** The members that an object does not have yet and that its version knows. */
function members(setting: Setting, located: LocatedSchema): readonly Completion[] {
  const { schemas, histories, filled, filling, version, writer } = setting;
  const taken = new Set(filled.mapping?.entries.map(({ key }) => keyText(key)));
  const required = new Set(branches(schemas.read, located, filled.mapping).flatMap(({ schema }) => schema.required ?? []));
  const offered = new Map<string, Completion>();
  for (const member of namedMembers(schemas.read, located, filled.mapping)) {
    const history = histories.field(keyOf(member));
    const isNewer = version !== undefined && history?.of === "runtime-spec" && isBefore(version, history.since);
    if (taken.has(member.name) || offered.has(member.name) || isNewer) continue;
    const deprecated = history !== undefined && history.deprecated !== null;
    const isRequired = required.has(member.name);
    offered.set(member.name, {
      label: member.name,
      role: "field",
      detail: [typeName(schemas.read, member.value, 0), ...(isRequired ? ["required"] : [])].join(" · "),
      snippet: filling.named === true ? escaped(JSON.stringify(member.name)) : writer.entry(member),
      order: isRequired ? "required" : deprecated ? "late" : "usual",
      ...(deprecated && { deprecated }),
      place: placeAt(setting, [...filled.path, member.name]),
    });
  }
  return [...offered.values()];
}

function placeAt({ schemas, document }: Setting, path: readonly (string | number)[]): Place | undefined {
  const reached = follow(schemas, document.kind, path, document.root);
  return reached && { ...reached, range: { start: 0, end: 0 }, path: path.join("."), onValue: false };
}

/** The values of a closed set, the well-known ones of an open one, booleans, the default. */
function values(setting: Setting, located: LocatedSchema): readonly Completion[] {
  const { schemas, histories, document, filled } = setting;
  const place = placeAt(setting, filled.path);
  const spec = place && specOf(schemas, histories, place);
  if (spec === undefined || place === undefined) return [];
  const inList = typeof filled.path.at(-1) === "number";
  const types = branches(schemas.read, located).flatMap(({ schema }) => schema.type ?? []);
  const isCall = /\.(?:Linux)?Syscall#names?$/u.test(place.field);
  const listed = isCall ? [...setting.syscalls()].map((value) => ({ value })) : (spec.values ?? []);
  const known: readonly EnumValue[] = inList || !types.includes("array") ? listed : [];
  const all: readonly EnumValue[] = types.includes("boolean") ? [{ value: "true" }, { value: "false" }] : known;
  const holder = inList ? valueIn(document, filled.path.slice(0, -1)) : undefined;
  const taken = new Set(holder?.kind === "sequence" ? holder.items.map((item) => stringOf(item)) : []);
  const isText = !types.includes("boolean") && !types.includes("integer") && !types.includes("number");
  return all
    .filter(
      ({ value, since }) =>
        !taken.has(value) && (setting.version === undefined || since === undefined || !isBefore(setting.version, since)),
    )
    .map(({ value }) => ({
      label: value,
      role: "value",
      ...(value === spec.default && { detail: "default" }),
      snippet: escaped(isText ? JSON.stringify(value) : value),
      order: value === spec.default ? "required" : "usual",
      place: { ...place, value, onValue: true },
    }));
}

function valueIn({ root }: OciDocument, path: readonly (string | number)[]) {
  let node = root;
  for (const step of path) node = typeof step === "string" ? valueAt(node, step) : node?.kind === "sequence" ? node.items[step] : undefined;
  return node;
}

/** Leading spaces of the line at an offset, and the step by which the document indents. */
interface Indentation {
  readonly line: string;
  readonly step: string;
}

function indentationAt(text: string, offset: number): Indentation {
  const start = lineStart(text, offset);
  const line = /^[ \t]*/u.exec(text.slice(start))?.[0] ?? "";
  return { line, step: /\n([ \t]+)"/u.exec(text)?.[1] ?? "  " };
}

/** Writes members with all that must stand in them, and numbered places to fill in. */
class Writer {
  private stops = 0;

  constructor(
    private readonly schemas: Schemas,
    private readonly indentation: Indentation,
  ) {}

  /** A member by itself: its places are counted anew. */
  entry(member: MemberSchema): string {
    this.stops = 0;
    return this.member(member, this.indentation.line, 0);
  }

  private member({ name, value }: MemberSchema, indent: string, depth: number): string {
    return `${escaped(JSON.stringify(name))}: ${this.value(value, indent, depth)}`;
  }

  private value(located: LocatedSchema, indent: string, depth: number): string {
    const all = branches(this.schemas.read, located);
    const types = new Set(all.flatMap(({ schema }) => schema.type ?? []));
    const closed = all.find(({ schema }) => schema.enum !== undefined)?.schema.enum;
    if (types.has("boolean")) return this.choice(["true", "false"]);
    if (closed !== undefined && closed.length < 30) return this.choice(closed.map((value) => JSON.stringify(value)));
    if (types.has("array")) return this.list(located, indent, depth);
    if (types.has("object") || all.some(({ schema }) => schema.properties !== undefined)) return this.object(located, indent, depth);
    return types.has("string") ? `"$${++this.stops}"` : `$${++this.stops}`;
  }

  private list(located: LocatedSchema, indent: string, depth: number): string {
    const item = itemSchema(this.schemas.read, located);
    const isObject = item !== undefined && branches(this.schemas.read, item).some(({ schema }) => schema.required !== undefined);
    return isObject && depth < deepest ? `[${this.object(item, indent, depth + 1)}]` : `[$${++this.stops}]`;
  }

  private object(located: LocatedSchema, indent: string, depth: number): string {
    const required = new Set(branches(this.schemas.read, located).flatMap(({ schema }) => schema.required ?? []));
    const inner = `${indent}${this.indentation.step}`;
    const members = depth > deepest ? [] : [...namedMembers(this.schemas.read, located)].filter(({ name }) => required.delete(name));
    if (members.length === 0) return `{$${++this.stops}}`;
    return `{\n${members.map((member) => inner + this.member(member, inner, depth + 1)).join(",\n")}\n${indent}\\}`;
  }

  private choice(values: readonly string[]): string {
    return `\${${++this.stops}|${values.map((value) => value.replace(/[\\,|$}]/gu, "\\$&")).join(",")}|}`;
  }
}

/** Required parts within required parts are written down to here. */
const deepest = 3;
