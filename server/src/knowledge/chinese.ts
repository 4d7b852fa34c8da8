import type { EnumValue, FieldFacts, FieldSpec, Isolation } from "./facts.js";

/**
 * Data file of our prose in Chinese, by the English sentences as the tables hold them: a text that changes needs a new translation.
 * What others say of a field is not in our tables: our own words on it in Chinese go by the field's key.
 */
export const chineseFile = "chinese.json";

/** The Chinese of an English text of ours; undefined where there is none yet. */
export type Chinese = (english: string) => string | undefined;

/** Opens the translations; `data` gives the text of a data file. Read when they are first asked for. */
export function openChinese(data: { text(name: string): string }): Chinese {
  let texts: ReadonlyMap<string, string> | undefined;
  return (english) => {
    // A file of ours in this shape; its test proves it.
    texts ??= new Map(Object.entries(JSON.parse(data.text(chineseFile)) as Record<string, string>));
    return texts.get(english);
  };
}

/** The facts with all their prose in Chinese, text by text; what has no translation stays in English. */
export function inChinese(facts: FieldFacts, chinese: Chinese): FieldFacts {
  const { spec, history, isolation, field } = facts;
  const deprecated = history?.deprecated;
  return {
    ...facts,
    spec: specInChinese(spec, field, chinese),
    ...(history &&
      deprecated && {
        history: { ...history, deprecated: { ...deprecated, note: chinese(deprecated.note) ?? deprecated.note } },
      }),
    isolation: isolation && isolationInChinese(isolation, chinese),
  };
}

function specInChinese(spec: FieldSpec, field: string, chinese: Chinese): FieldSpec {
  const meaning = spec.meaning === undefined ? undefined : (chinese(spec.meaning) ?? chinese(field) ?? everywhereInChinese(spec.meaning));
  const values = spec.values?.map((value): EnumValue => ({ ...value, meaning: either(value.meaning, chinese) }));
  // Whose words it was no longer matters: they are ours in Chinese.
  const standing = typeof spec.default === "string" ? { default: chinese(spec.default) ?? spec.default } : {};
  return { ...spec, ...standing, values, ...(meaning !== undefined && { meaning, meaningFrom: undefined }) };
}

function isolationInChinese(isolation: Isolation, chinese: Chinese): Isolation {
  const { values } = isolation;
  return {
    ...isolation,
    meaning: chinese(isolation.meaning) ?? isolation.meaning,
    weakens: either(isolation.weakens, chinese),
    strengthens: either(isolation.strengthens, chinese),
    podSecurity: either(isolation.podSecurity, chinese),
    story: either(isolation.story, chinese),
    becomes: isolation.becomes?.map((step) => chinese(step) ?? step),
    values: values && Object.fromEntries(Object.entries(values).map(([name, text]) => [name, chinese(text) ?? text])),
  };
}

function either(text: string | undefined, chinese: Chinese): string | undefined {
  return text === undefined ? undefined : (chinese(text) ?? text);
}

/** What is said of every object in the same words, and of fields whose description is lost. */
function everywhereInChinese(meaning: string): string | undefined {
  if (meaning.startsWith("APIVersion defines the versioned schema")) return "对象所针对的 API 组与版本。";
  if (meaning.startsWith("Kind is a string value representing the REST resource")) return "对象的种类。";
  const [, type] = /^A field of (\w+); no description of it was kept\.$/u.exec(meaning) ?? [];
  return type === undefined ? undefined : `${type} 的字段；没有留存说明。`;
}
