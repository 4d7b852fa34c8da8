import type { Completion, Completions } from "../../../engine/language.js";
import type { FieldSpec } from "../../../knowledge/facts.js";
import { type FieldKey, splitFieldKey } from "../../../knowledge/fieldKey.js";
import { escaped } from "../../../text/snippet.js";
import { placeOfField } from "../knowledge.js";
import { type Before, readBefore, stageNames, variablesIn } from "./scope.js";
import { directiveWords, labelNames, optionsOfMount, platforms, signals, snippets } from "./wellKnown.js";

/** What completions look things up in. */
export interface CompletionTables {
  /** Keys of all fields. */
  readonly fields: Iterable<FieldKey>;
  readonly spec: (field: FieldKey) => FieldSpec | undefined;
  /** Whether the frontend that the file is for has a field. */
  readonly isThere: (field: FieldKey) => boolean;
  /** Images that this file and others use. */
  readonly images: () => Iterable<string>;
}

/** What may be written at an offset of a Dockerfile. */
export function completionsIn(tables: CompletionTables, text: string, offset: number): Completions | undefined {
  const before = readBefore(text, offset);
  const { current } = before;
  if (current === undefined) return undefined;
  const items = itemsFor({ tables, before, written: current.text.trimStart() });
  if (items === undefined || items.offered.length === 0) return undefined;
  const rest = items.isWhole === true ? 0 : (/^[\w./:@-]*/u.exec(text.slice(offset))?.[0].length ?? 0);
  return { range: { start: offset - items.word.length, end: offset + rest }, items: items.offered };
}

interface Asked {
  readonly tables: CompletionTables;
  readonly before: Before;
  /** The instruction up to the cursor. */
  readonly written: string;
}

interface Offer {
  /** The part before the cursor that is replaced. */
  readonly word: string;
  readonly offered: readonly Completion[];
  /** Whether what stands behind the cursor stays. */
  readonly isWhole?: boolean;
}

function itemsFor(asked: Asked): Offer | undefined {
  const { written } = asked;
  if (written.startsWith("#")) return directives(asked);
  const [, onbuild, keyword = "", rest] = /^(ONBUILD\s+)?([A-Za-z]*)(\s[\s\S]*)?$/iu.exec(written) ?? [];
  if (rest === undefined) return { word: keyword, offered: instructions(asked, onbuild !== undefined) };
  const instruction = keyword.toUpperCase();
  const variable = /\$\{?(\w*)$/u.exec(rest);
  if (variable !== null) return { word: variable[1] ?? "", offered: variables(asked, instruction) };
  const [flag = ""] = /(?<=\s)--\S*$/u.exec(rest) ?? [];
  if (flag !== "") return flags(asked, instruction, flag);
  return argumentsOf(asked, instruction, rest);
}

function directives({ tables, before, written }: Asked): Offer | undefined {
  const [, word] = /^#\s*([a-z]*)$/iu.exec(written) ?? [];
  if (!before.atTop) return undefined;
  if (word === undefined) return directiveValues(written);
  return { word, offered: fieldsOf(tables, "dockerfile.directive").map((field) => item(tables, field, { snippet: snippets[field] })) };
}

/** What is usually said in a directive. */
function directiveValues(written: string): Offer | undefined {
  const [, name = "", word] = /^#\s*([a-z]+)\s*=\s*(\S*)$/iu.exec(written) ?? [];
  const values = directiveWords[name.toLowerCase()];
  return word === undefined || values === undefined ? undefined : { word, offered: plain(values) };
}

function instructions({ tables, before }: Asked, onbuild: boolean): readonly Completion[] {
  const isFirst = !before.sentences.some(({ text }) => /^\s*FROM\s/iu.test(text));
  return [...tables.fields]
    .filter((field) => /^dockerfile\.[A-Z]+#$/u.test(field) && tables.isThere(field))
    .map((field) => splitFieldKey(field).type.slice("dockerfile.".length))
    .filter((name) => (onbuild ? !/^(?:FROM|ONBUILD|MAINTAINER)$/u.test(name) : !isFirst || name === "FROM" || name === "ARG"))
    .map((name) => {
      const deprecated = name === "MAINTAINER";
      const order = deprecated ? "late" : isFirst && name === "FROM" ? "required" : "usual";
      return item(tables, `dockerfile.${name}#`, { label: name, snippet: snippets[name] ?? `${name} $1`, order, deprecated });
    });
}

function variables({ tables, before }: Asked, instruction: string): readonly Completion[] {
  const inFrom = instruction === "FROM";
  const own = variablesIn(before.sentences, inFrom).map(
    ({ name, set }): Completion => ({ label: name, role: "reference", detail: set, snippet: name, order: "usual" }),
  );
  // Of the predefined arguments, the platform's are there in FROM by themselves.
  const platform = inFrom ? fieldsOf(tables, "dockerfile.arg").filter((field) => /#(?:BUILD|TARGET)[A-Z]+$/u.test(field)) : [];
  return [...own, ...platform.filter((field) => tables.isThere(field)).map((field) => item(tables, field, { order: "late" }))];
}

function flags(asked: Asked, instruction: string, flag: string): Offer | undefined {
  const { tables, written } = asked;
  const equals = flag.indexOf("=");
  if (equals < 0) {
    const repeatable = /^--(?:mount|exclude)$/u;
    const taken = new Set([...written.matchAll(/\s(--[a-z-]+)=/gu)].map(([, name = ""]) => name).filter((name) => !repeatable.test(name)));
    const names = fieldsOf(tables, `dockerfile.${instruction}`).filter((field) => field.includes("#--") && tables.isThere(field));
    const free = names.filter((field) => !taken.has(splitFieldKey(field).name));
    return {
      word: flag,
      offered: free.map((field) =>
        item(tables, field, { snippet: snippets[splitFieldKey(field).name] ?? `${splitFieldKey(field).name}=$1` }),
      ),
    };
  }
  const value = flag.slice(equals + 1);
  if (flag.startsWith("--mount=")) return mountOptions(asked, value);
  return { word: value, offered: flagValues(asked, `dockerfile.${instruction}#${flag.slice(0, equals)}`) };
}

function flagValues({ tables, before }: Asked, field: FieldKey): readonly Completion[] {
  const { name } = splitFieldKey(field);
  if (name === "--from") return [...stages(before), ...images(tables, "", true)];
  if (name === "--platform") return plain([...platforms, "\\$BUILDPLATFORM", "\\$TARGETPLATFORM"]);
  const spec = tables.spec(field);
  if (spec === undefined) return [];
  const values = spec.default === false ? ["true", "false"] : (spec.values ?? []).map(({ value }) => value);
  return values.map((value) => {
    const detail = value === String(spec.default) ? "default" : undefined;
    return item(tables, field, { label: value, role: "value", snippet: value, value, detail });
  });
}

/** `type=cache,target=…`: an option of the mount at the end, or its value. */
function mountOptions({ tables, before }: Asked, value: string): Offer {
  const parts = value.split(",");
  const last = parts.at(-1) ?? "";
  const [name = "", written] = last.split(/=(.*)/su);
  const option: FieldKey = `dockerfile.RUN.--mount#${name}`;
  if (written !== undefined)
    return {
      word: written,
      offered: name === "from" ? [...stages(before), ...images(tables, written, true)] : flagValues({ tables, before, written }, option),
    };
  const type = parts.find((part) => part.startsWith("type="))?.slice("type=".length) ?? "bind";
  const taken = new Set(parts.slice(0, -1).map((part) => part.split("=")[0]));
  const free = (optionsOfMount[type] ?? []).filter((candidate) => !taken.has(candidate) && (candidate !== "type" || taken.size === 0));
  const offered = free.map((candidate) =>
    item(tables, `dockerfile.RUN.--mount#${candidate}`, {
      snippet: /^(?:readonly|readwrite|required)$/u.test(candidate) ? candidate : `${candidate}=`,
      order: candidate === "type" || candidate === "target" ? "required" : "usual",
    }),
  );
  return { word: last, offered };
}

function argumentsOf({ tables, before }: Asked, instruction: string, rest: string): Offer | undefined {
  const word = /\S*$/u.exec(rest)?.[0] ?? "";
  const words = rest
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== "" && !part.startsWith("--"));
  const position = words.length - (word === "" ? 0 : 1);
  switch (instruction) {
    case "FROM":
      if (position === 0)
        return {
          word,
          offered: [...stages(before), ...images(tables, word, false), item(tables, "dockerfile.FROM#image", { label: "scratch" })],
        };
      return position === 1 ? { word, offered: [item(tables, "dockerfile.FROM#as", { label: "AS", snippet: "AS $1" })] } : undefined;
    case "STOPSIGNAL":
      return position === 0 ? { word, offered: plain(signals) } : undefined;
    case "HEALTHCHECK":
      return position === 0
        ? { word, offered: ["CMD", "NONE"].map((name) => item(tables, `dockerfile.HEALTHCHECK#${name}`, {})) }
        : undefined;
    case "EXPOSE":
      return /^\d+\/[a-z]*$/iu.test(word) ? { word: word.slice(word.indexOf("/") + 1), offered: plain(["tcp", "udp"]) } : undefined;
    case "LABEL":
      return word.includes("=") || word.startsWith('"') ? undefined : { word, offered: plain(labelNames.map((name) => `${name}="$1"`)) };
    case "ARG":
      return position === 0
        ? {
            word,
            offered: fieldsOf(tables, "dockerfile.arg")
              .filter(tables.isThere)
              .map((field) => item(tables, field, {})),
          }
        : undefined;
    default:
      return undefined;
  }
}

function stages(before: Before): readonly Completion[] {
  return stageNames(before.sentences).map((name) => ({
    label: name,
    role: "reference",
    detail: "stage",
    snippet: escaped(name),
    order: "usual",
  }));
}

/** Images that are used nearby, but for what is being written; where a name without a tag is taken for a stage, only those with one. */
function images(tables: CompletionTables, word: string, tagged: boolean): readonly Completion[] {
  return [...tables.images()]
    .filter((name) => name !== word && (!tagged || /[:@]/u.test(name)))
    .map((name) => ({ label: name, role: "reference", detail: "image", snippet: escaped(name), order: "usual" }));
}

function plain(texts: readonly string[]): readonly Completion[] {
  return texts.map((text) => ({ label: text.replace(/\\|="\$1"$/gu, ""), role: "value", snippet: text, order: "usual" }));
}

function fieldsOf(tables: CompletionTables, type: string): readonly FieldKey[] {
  return [...tables.fields].filter((field) => splitFieldKey(field).type === type && splitFieldKey(field).name !== "");
}

interface Written extends Omit<Partial<Completion>, "snippet"> {
  readonly snippet?: string | undefined;
  /** The value that the card tells of. */
  readonly value?: string;
}

/** A field by its own name, unless `more` says otherwise. */
function item(tables: CompletionTables, field: FieldKey, { value, ...more }: Written): Completion {
  const { name } = splitFieldKey(field);
  const spec = tables.spec(field);
  const detail = spec?.default === undefined || typeof spec.default === "object" ? undefined : `default ${String(spec.default)}`;
  const place = placeOfField(field);
  return {
    label: name,
    role: "keyword",
    detail,
    order: "usual",
    place: value === undefined ? place : { ...place, value, onValue: true },
    ...more,
    snippet: more.snippet ?? escaped(more.label ?? name),
  };
}
