/**
 * Data file of what findings and fixes say in Chinese: messages phrase by phrase, titles as a whole, with names and numbers as
 * `{0}`, `{1}` …
 */
export const phrasesFile = "phrases.json";

/** What findings and fixes say, in Chinese; undefined where a part of it has no translation. */
export interface Phrases {
  /** Of a message, put together from its phrases. */
  message(english: string): string | undefined;
  /** Of a title: `Replace with` and whatever stands behind it. */
  title(english: string): string | undefined;
}

/** The data file's shape. */
interface PhrasesData {
  readonly phrases: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

/** What stands between two phrases, and what stands there in Chinese. What follows the last one begins with its word. */
const separators: readonly { readonly english: string; readonly chinese: string; readonly word: string }[] = [
  { english: "; ", chinese: "；", word: "" },
  { english: ", expected ", chinese: "，", word: "expected " },
  { english: ": ", chinese: "：", word: "" },
];

/** A name, a number, or a piece of the file: it is the same in each language. */
const name =
  /\(empty\)|`[^`]*`|"[^"]*"|'[^']*'|-?(?<![\w.])\d+(?:[.,]\d+)*(?![\w.])|[\w$./*^-]*[A-Z0-9_$/*^][\w$./*^-]*(?:\[\])?|[a-z]+\.[a-z][\w./-]*/u;
const names = new RegExp(`(?:${name.source})(?:(?:,| or| and|, or|, and) (?:${name.source}))*`, "gu");

/** A phrase without its names and numbers, and those. */
export interface Phrase {
  readonly key: string;
  readonly names: readonly string[];
}

/** Opens the phrases; `data` gives the text of a data file. Read when they are first asked for. */
export function openPhrases(data: { text(name: string): string }): Phrases {
  let opened: { readonly phrases: ReadonlyMap<string, string>; readonly titles: readonly Title[] } | undefined;
  const open = (): NonNullable<typeof opened> => {
    // A file of ours in this shape; its test proves it.
    const { phrases, titles } = JSON.parse(data.text(phrasesFile)) as PhrasesData;
    return { phrases: new Map(Object.entries(phrases)), titles: Object.entries(titles).map(titleOf) };
  };
  const known = new Map<string, string | undefined>();
  return {
    message(english) {
      opened ??= open();
      if (known.size > 5000) known.clear();
      if (!known.has(english)) known.set(english, translate(english, opened.phrases));
      return known.get(english);
    },
    title(english) {
      opened ??= open();
      for (const { form, chinese } of opened.titles) {
        const found = form.exec(english);
        if (found !== null) return chinese.replace(/\{(\d+)\}/gu, (_all, index: string) => found[Number(index) + 1] ?? "");
      }
      return undefined;
    },
  };
}

/** A title with room for names, and what it is in Chinese. */
interface Title {
  readonly form: RegExp;
  readonly chinese: string;
}

function titleOf([english, chinese]: readonly [string, string]): Title {
  const literal = english.replace(/[.*+?^$()|[\]\\]/gu, "\\$&");
  return { form: new RegExp(`^${literal.replace(/\{\d+\}/gu, "(.*)")}$`, "su"), chinese };
}

/** The phrases of a message as they are looked up: each by the first key that is known counts. */
export function phrasesOf(english: string): readonly { readonly separator: string; readonly readings: readonly Phrase[] }[] {
  return piecesOf(english).map(({ separator, text }) => ({ separator, readings: readingsOf(text) }));
}

function translate(english: string, table: ReadonlyMap<string, string>): string | undefined {
  let text = "";
  for (const { separator, readings } of phrasesOf(english)) {
    const phrase = readings.map((reading) => rendered(reading, table)).find((found) => found !== undefined);
    if (phrase === undefined) return undefined;
    text += separator + phrase;
  }
  return text;
}

function rendered({ key, names: given }: Phrase, table: ReadonlyMap<string, string>): string | undefined {
  const chinese = table.get(key) ?? (/^(?:\{\d+\} ?)+$/u.test(key) ? key : undefined);
  return chinese?.replace(/\{(\d+)\}/gu, (_all, index: string) => listed(given[Number(index)] ?? ""));
}

/** Several names with Chinese between them; none where the file has none. */
function listed(text: string): string {
  if (text === "(empty)") return "（空）";
  if (!/[,`"\w\])] ?(?:or|and)? ?/u.test(text)) return text;
  return text
    .split(/(`[^`]*`|"[^"]*")/u)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/,? or /gu, " 或 ")
            .replace(/,? and /gu, " 和 ")
            .replace(/, /gu, "、"),
    )
    .join("");
}

/** A phrase as it is, and with its first word taken for the name of a field: `items has 3 entries`. */
function readingsOf(text: string): readonly Phrase[] {
  const plain = phraseOf(text, names);
  const [first = ""] = /^[a-z]+(?= |$)/u.exec(text) ?? [];
  if (first === "" || /^(?:an?|the|no|without) [^a-z]/u.test(text)) return [plain];
  const rest = phraseOf(text.slice(first.length), names);
  const key = rest.key.replace(/\{(\d+)\}/gu, (_all, index: string) => `{${Number(index) + 1}}`);
  return [plain, { key: `{0}${key}`, names: [first, ...rest.names] }];
}

function phraseOf(text: string, pattern: RegExp): Phrase {
  const found: string[] = [];
  const key = text.replace(pattern, (match) => `{${found.push(match) - 1}}`);
  return { key, names: found };
}

/** Cuts a message where one phrase ends, never inside of a quotation. */
function piecesOf(english: string): readonly { readonly separator: string; readonly text: string }[] {
  const pieces: { separator: string; text: string }[] = [{ separator: "", text: "" }];
  for (const part of english.split(/(`[^`]*`|"[^"]*")/u)) {
    if (/^[`"]/u.test(part)) add(pieces, part);
    else cut(pieces, part);
  }
  return pieces;
}

function cut(pieces: { separator: string; text: string }[], part: string): void {
  let rest = part;
  for (;;) {
    const next = separators
      .map((separator) => ({ separator, at: rest.indexOf(separator.english) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    add(pieces, rest.slice(0, next?.at));
    if (next === undefined) return;
    pieces.push({ separator: next.separator.chinese, text: next.separator.word });
    rest = rest.slice(next.at + next.separator.english.length);
  }
}

function add(pieces: { separator: string; text: string }[], text: string): void {
  const last = pieces.at(-1);
  if (last !== undefined) last.text += text;
}
