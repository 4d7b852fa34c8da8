import type { DataNode } from "../../text/tree.js";

/** A value as messages show it: `"512M"`, `5`, `an object`; long texts are cut. */
export function shownValue(node: DataNode): string {
  if (node.kind === "mapping") return "an object";
  if (node.kind === "sequence") return "an array";
  if (typeof node.value === "string") return `\`${shorten(JSON.stringify(node.value))}\``;
  return `\`${shorten(node.text)}\``;
}

/** A text cut to a length that fits in a message. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** `a, b or c`, cut after twelve. */
export function alternatives(values: readonly unknown[]): string {
  const shown = values.filter((value) => value !== "").map((value) => `\`${String(value)}\``);
  if (shown.length > 12) return `${shown.slice(0, 12).join(", ")}, …`;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
}
