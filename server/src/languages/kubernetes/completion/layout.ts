import type { FieldKey } from "../../../knowledge/fieldKey.js";
import { lineStart } from "../../../text/lines.js";
import { escaped } from "../../../text/snippet.js";
import { inline, notationOf } from "../../../text/yamlWrite.js";
import type { Field, TypeShape } from "../catalogue.js";
import { usualFields } from "../usualFields.js";
import { isThere, type Setting } from "./setting.js";

/** How what is written fits in with what stands around it. */
export interface Layout {
  /** Spaces before the names of the mapping at the cursor. */
  readonly column: number;
  /** Spaces by which the dashes of a list stand behind the name that holds it. */
  readonly dash: number;
  readonly notation: "json" | "yaml";
  /** Whether the mapping stands in brackets, all on one line. */
  readonly flow: boolean;
}

/** How the document at the cursor is written. */
export function layoutOf({ text, filling, filled }: Pick<Setting, "text" | "filling" | "filled">, asItem: boolean): Layout {
  const start = lineStart(text, filling.range.start);
  const notation = notationOf(text);
  const flow = notation === "json" || filled.mapping?.style === "flow";
  return { column: filling.range.start - start + (asItem ? 2 : 0), dash: dashOf(text), notation, flow };
}

/** Most manifests write dashes below the name or two spaces behind it, and stay with one of them. */
function dashOf(text: string): number {
  const [, outer = "", inner = ""] = /^([ ]*)(?:- )?[\w-]+:[ \t]*\r?\n([ ]*)- /mu.exec(text) ?? [];
  return inner.length > outer.length || inner === "" ? 2 : 0;
}

/** Writes snippets with numbered places to fill in. */
export class SnippetWriter {
  private stops = 0;

  constructor(
    private readonly setting: Pick<Setting, "catalogue" | "histories" | "targets">,
    private readonly layout: Layout,
  ) {}

  /** `name: value` with all that must stand below it; lines after the first are indented below `column`. */
  entry(name: string, { shape, enum: values, key }: Pick<Field, "shape" | "enum" | "key">, column = this.layout.column, depth = 0): string {
    if (this.layout.flow) return `${this.key(name)}: ${this.flowValue(shape, values)}`;
    const inner = shape.kind === "list" ? shape.items : shape;
    const start = shape.kind === "list" ? `\n${" ".repeat(column + this.layout.dash)}- ` : undefined;
    const below = column + (shape.kind === "list" ? this.layout.dash : 0) + 2;
    if (inner.kind === "type")
      return `${escaped(name)}:${start ?? `\n${" ".repeat(below)}`}${this.required(inner.name, key, below, depth) ?? this.stop()}`;
    if (inner.kind === "map") return `${escaped(name)}:\n${" ".repeat(below)}${this.stop()}`;
    return `${escaped(name)}:${start ?? " "}${this.scalar(inner, values)}`;
  }

  /** The required fields of a type, one on a line; undefined where it has none. */
  private required(type: string, key: FieldKey, column: number, depth: number): string | undefined {
    const fields = depth > deepest ? [] : requiredFields(this.setting, type, key);
    if (fields.length === 0) return undefined;
    return fields.map(([name, field]) => this.entry(name, field, column, depth + 1)).join(`\n${" ".repeat(column)}`);
  }

  private flowValue(shape: TypeShape, values: readonly string[] | undefined): string {
    if (shape.kind === "list") return `[${this.stop()}]`;
    if (shape.kind === "map" || shape.kind === "type") return `{${this.stop()}}`;
    return this.scalar(shape, values);
  }

  private scalar(shape: TypeShape, values: readonly string[] | undefined): string {
    if (shape.kind === "scalar" && shape.name === "boolean") return this.choice(["true", "false"]);
    const isText = shape.kind === "scalar" && (shape.name === "string" || shape.name === "quantity" || shape.name === "time");
    if (values?.every((value) => /^[\w.-]+$/u.test(value))) return this.choice(values.map((value) => inline(value, this.layout.notation)));
    return isText && this.layout.notation === "json" ? `"${this.stop()}"` : this.stop();
  }

  private choice(values: readonly string[]): string {
    return `\${${++this.stops}|${values.map((value) => value.replace(/[\\,|$}]/gu, "\\$&")).join(",")}|}`;
  }

  private stop(): string {
    return `$${++this.stops}`;
  }

  private key(name: string): string {
    return escaped(inline(name, this.layout.notation));
  }
}

/** Required parts within required parts are written down to here. */
const deepest = 4;

/** Whether a field is one that nobody leaves out; an object's metadata comes first as well. */
export function isUsual({ steps }: Pick<Setting, "steps">, type: string, name: string): boolean {
  return usualFields[type]?.includes(name) === true || (steps.length === 0 && name === "metadata");
}

function requiredFields(setting: Pick<Setting, "catalogue" | "histories" | "targets">, type: string, key: FieldKey): readonly Named[] {
  const wanted = usualFields[key] ?? usualFields[type] ?? [];
  const isWanted = ([name, field]: Named): boolean => (field.required || wanted.includes(name)) && isThere(setting, field.key);
  // A name is what one begins with.
  return [...(setting.catalogue.fields(type) ?? [])].filter(isWanted).sort(([a], [b]) => Number(b === "name") - Number(a === "name"));
}

type Named = readonly [name: string, field: Field];
