import type { DataNode } from "../../text/tree.js";
import { quantityNanos } from "../../values/quantity.js";

/** An amount as it is written, and in billionths of one. */
export interface Amount {
  readonly text: string;
  readonly nanos: bigint;
}

/** The amount that a scalar holds, in billionths of one; undefined where it holds none. */
export function nanosOf(node: DataNode | undefined): bigint | undefined {
  return amountOf(node)?.nanos;
}

/** The amount that a scalar holds, whether written as a number or as a text; undefined where it holds none. */
export function amountOf(node: DataNode | undefined): Amount | undefined {
  if (node?.kind !== "scalar") return undefined;
  const text = typeof node.value === "string" ? node.value : node.text;
  const nanos = quantityNanos(text);
  return nanos === undefined ? undefined : { text, nanos };
}
