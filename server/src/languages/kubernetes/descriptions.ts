import type { DataFiles } from "../../engine/language.js";
import { type FieldKey, splitFieldKey } from "../../knowledge/fieldKey.js";
import { once } from "./catalogue.js";

/** What is said of a field. */
export interface Description {
  readonly text: string;
  /** Whether the sentence is ours; otherwise it is the Kubernetes API's own. */
  readonly ours: boolean;
}

/** Opens the descriptions; the file is read when the first one is asked for. The empty name in a key asks for the type's own text, `name=value` for a value's. */
export function openDescriptions(data: DataFiles): (key: FieldKey) => Description | undefined {
  // The build writes this shape (schemas/generate/descriptions.ts).
  const read = once(
    () => JSON.parse(data.text("kubernetes/descriptions.json")) as Readonly<Record<string, Readonly<Record<string, string>>>>,
  );
  return (key) => {
    const { type, name } = splitFieldKey(key);
    const text = member(member(read(), type), name);
    return text === undefined ? undefined : { text, ours: member(member(read(), "$ours"), key) !== undefined };
  };
}

function member<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
