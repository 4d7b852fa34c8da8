import type { DataFiles, Place } from "../../engine/language.js";
import type { FieldSpec, History, Isolation, Stage } from "../../knowledge/facts.js";
import type { FieldKey } from "../../knowledge/fieldKey.js";
import { titleOf } from "./titles.js";

/** Names of the data files, in the product's data folder. */
export const knowledgeFiles = {
  fields: "dockerfile/fields.json",
  history: "dockerfile/history.json",
  isolation: "dockerfile/isolation.json",
} as const;

/** The three tables about Dockerfiles, each read when it is first asked for. */
export class Knowledge {
  private fieldTable: Readonly<Record<string, FieldSpec>> | undefined;
  private historyTable: HistoryFile | undefined;
  private isolationTable: Readonly<Record<string, Isolation>> | undefined;

  constructor(private readonly data: DataFiles) {}

  spec({ field }: Pick<Place, "field">): FieldSpec | undefined {
    return own(this.fields(), field);
  }

  /** A piece that is not listed is as old as what it belongs to. */
  history({ trail }: Pick<Place, "trail">): History | undefined {
    const { items, newest } = this.historyFile();
    const item = trail.toReversed().flatMap((field) => own(items, field) ?? [])[0];
    return item && historyOf(item, newest);
  }

  /** The frontend's first versions that have a piece, where it is listed by itself. */
  since(field: FieldKey): Pick<HistoryItem, "frontend" | "labs"> | undefined {
    return own(this.historyFile().items, field);
  }

  /** What an argument or a variable does to isolation is said of its instruction, unless it has words of its own. */
  isolation({ field, trail }: Pick<Place, "field" | "trail">): Isolation | undefined {
    const table = this.isolations();
    const found = own(table, field);
    const owner = trail[0];
    if (found !== undefined || owner === undefined) return found;
    return own(this.fields(), field)?.type === "argument" ? own(table, owner) : undefined;
  }

  /** Every field, once each, by key. */
  *places(): Iterable<Place> {
    for (const field of Object.keys(this.fields())) yield placeOfField(asFieldKey(field));
  }

  private fields(): Readonly<Record<string, FieldSpec>> {
    // The files are the product's own; test/languages/dockerfile/knowledge.test.ts checks their shape member by member.
    this.fieldTable ??= JSON.parse(this.data.text(knowledgeFiles.fields)) as Record<string, FieldSpec>;
    return this.fieldTable;
  }

  private historyFile(): HistoryFile {
    // As above.
    this.historyTable ??= JSON.parse(this.data.text(knowledgeFiles.history)) as HistoryFile;
    return this.historyTable;
  }

  private isolations(): Readonly<Record<string, Isolation>> {
    // As above; test/schemas checks this one.
    this.isolationTable ??= JSON.parse(this.data.text(knowledgeFiles.isolation)) as Record<string, Isolation>;
    return this.isolationTable;
  }
}

/** A field by itself, not at a place in a text. */
export function placeOfField(field: FieldKey): Place {
  const title = titleOf(field);
  return { field, range: { start: 0, end: 0 }, trail: trailOf(field), path: title, title, onValue: false };
}

/** The instruction, the flag and the option that a field belongs to, the field itself last. */
export function trailOf(field: FieldKey): readonly FieldKey[] {
  const match = /^dockerfile\.([A-Z]+)(?:\.(--[a-z-]+))?#(.*)$/u.exec(field);
  const [, instruction, flag, name] = match ?? [];
  if (instruction === undefined || name === "") return [field];
  const owner: FieldKey = `dockerfile.${instruction}#`;
  return flag === undefined ? [owner, field] : [owner, `dockerfile.${instruction}#${flag}`, field];
}

interface HistoryItem {
  /** First stable version of the frontend; absent where the piece is older than the frontend. */
  readonly frontend?: string;
  /** First version of the frontend's labs or experimental channel. */
  readonly labs?: string;
  /** First Docker Engine that has it without a `syntax` directive. */
  readonly engine?: string;
  readonly deprecated?: { readonly engine: string; readonly note: string };
}

interface HistoryFile {
  readonly newest: { readonly frontend: string; readonly engine: string };
  readonly items: Readonly<Record<string, HistoryItem>>;
}

function historyOf({ frontend, labs, engine, deprecated }: HistoryItem, newest: HistoryFile["newest"]): History {
  const stages: readonly Stage[] =
    frontend === undefined || labs === undefined
      ? []
      : [
          { version: labs, stage: "experimental" },
          { version: frontend, stage: "GA" },
        ];
  return {
    of: frontend === undefined ? "Docker Engine" : "Dockerfile",
    since: frontend ?? engine ?? "unknown",
    ...(frontend !== undefined && engine !== undefined && { product: `Docker Engine ${engine}` }),
    until: null,
    asOf: frontend === undefined ? newest.engine : newest.frontend,
    stages,
    earlier: [],
    deprecated: deprecated === undefined ? null : { since: deprecated.engine, note: deprecated.note },
  };
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function asFieldKey(key: string): FieldKey {
  const hash = key.indexOf("#");
  return `${key.slice(0, hash)}#${key.slice(hash + 1)}`;
}
