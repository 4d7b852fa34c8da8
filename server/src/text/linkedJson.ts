import type { Range } from "./range.js";

/** A value of JSON of which parts may come from places in a text. */
export type Value = string | number | boolean | readonly Value[] | Fields | Linked;

/** Names and values of a JSON object, in their order; those without value are left out. */
export interface Fields {
  readonly fields: readonly (readonly [name: string, value: Value | undefined])[];
}

/** A value that comes from a place in the text. */
export interface Linked {
  readonly linked: Value;
  readonly source: Range | undefined;
}

/** A part of what was written, and where it comes from. */
export interface LinkedRange {
  readonly range: Range;
  readonly source: Range;
}

/** Writes JSON and notes where values with a source stand. */
export class LinkedJsonWriter {
  text = "";
  readonly links: LinkedRange[] = [];
  private indent = "";

  comment(text: string): void {
    this.text += `// ${text}\n`;
  }

  object({ fields }: Fields): void {
    const present = fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    this.list("{}", present, ([name, value]) => {
      const start = this.text.length;
      this.text += `${JSON.stringify(name)}: `;
      this.value(value, start);
    });
  }

  private value(value: Value, start = this.text.length): void {
    if (typeof value !== "object") this.text += JSON.stringify(value);
    else if (Array.isArray(value)) this.list("[]", value, (item: Value) => this.value(item));
    else if ("linked" in value) {
      this.value(value.linked);
      if (value.source !== undefined) this.links.push({ range: { start, end: this.text.length }, source: value.source });
    } else if ("fields" in value) this.object(value);
  }

  private list<Item>(brackets: "{}" | "[]", items: readonly Item[], write: (item: Item) => void): void {
    const outer = this.indent;
    this.text += brackets[0];
    this.indent += "  ";
    items.forEach((item, index) => {
      this.text += `${index === 0 ? "" : ","}\n${this.indent}`;
      write(item);
    });
    this.indent = outer;
    this.text += items.length === 0 ? brackets[1] : `\n${outer}${brackets[1]}`;
  }
}
