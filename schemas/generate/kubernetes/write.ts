import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What a generated file says of itself. */
export interface Generated {
  readonly by: string;
  readonly from: readonly string[];
  readonly on: string;
  readonly entries: number;
}

/** Writes a generated table: `$generated` first, one entry a line, so that differences can be read. */
export function writeTable(
  file: string,
  generated: Generated,
  name: string,
  table: Readonly<Record<string, unknown>> | readonly unknown[],
  rest: Readonly<Record<string, unknown>> = {},
): void {
  const list = Array.isArray(table);
  const lines = list
    ? table.map((item) => JSON.stringify(item))
    : Object.entries(table).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const others = Object.entries(rest).map(([key, value]) => `,\n"${key}": ${JSON.stringify(value)}`);
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `{\n"$generated": ${JSON.stringify(generated)},\n"${name}": ${open}\n${lines.join(",\n")}\n${close}${others.join("")}\n}\n`,
  );
}
