import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openPhrases, phrasesFile, phrasesOf } from "../../server/src/knowledge/phrases.js";
import { repositoryRoot } from "../support/data.js";

const text = readFileSync(`${repositoryRoot}schemas/${phrasesFile}`, "utf8");
const data: Readonly<Record<"phrases" | "titles", Readonly<Record<string, string>>>> = JSON.parse(text);
const product = openPhrases({ text: () => text });
const with_ = (phrases: Readonly<Record<string, string>>, titles: Readonly<Record<string, string>> = {}) =>
  openPhrases({ text: () => JSON.stringify({ phrases, titles }) });

describe("a message is put together from its phrases", () => {
  test.each([
    ["a name and a number", "`a` has 3 bytes", { "{0} has {1} bytes": "{0} 有 {1} 字节" }, "`a` 有 3 字节"],
    ["in another order", "`a` in `b`", { "{0} in {1}": "{1} 中的 {0}" }, "`b` 中的 `a`"],
    [
      "several names are one, with Chinese between them",
      "one of `a`, `b` or `c, d`",
      { "one of {0}": "{0} 之一" },
      "`a`、`b` 或 `c, d` 之一",
    ],
    [
      "cut at punctuation",
      "no `a`: why; so, expected `b`",
      { "no {0}": "无 {0}", why: "缘由", so: "故", "expected {0}": "应为 {0}" },
      "无 `a`：缘由；故，应为 `b`",
    ],
    ["never inside of quotations", "no `a; b: c`", { "no {0}": "无 {0}" }, "无 `a; b: c`"],
    ["a field's name without quotation marks", "items is empty", { "{0} is empty": "{0} 为空" }, "items 为空"],
    ["words of an API are names", "a Pod needs it", { "a {0} needs it": "{0} 需要它" }, "Pod 需要它"],
    ["what has one phrase missing is missing", "known; unknown words here", { known: "已知" }, undefined],
  ])("%s", (_name, english, phrases, chinese) => {
    expect(with_(phrases).message(english)).toBe(chinese);
  });

  test("of a name in the text nothing is changed", () => {
    expect(with_({ "unknown {0}": "未知的 {0}" }).message("unknown `{0} $& or`")).toBe("未知的 `{0} $& or`");
  });
});

test("a title is one whole, whatever stands in it", () => {
  const titles = { "Replace with a label": "改用标签", "Replace with {0}": "替换为 {0}" };
  expect(with_({}, titles).title("Replace with a label")).toBe("改用标签");
  expect(with_({}, titles).title("Replace with a: b; c\nd")).toBe("替换为 a: b; c\nd");
  expect(with_({}, titles).title("Anything")).toBeUndefined();
});

describe("the product's table", () => {
  const places = (phrase: string): readonly string[] => [...new Set(phrase.match(/\{\d+\}/gu))].sort();

  test("each phrase says in Chinese what it is about, with the same names", () => {
    for (const [english, chinese] of [...Object.entries(data.phrases), ...Object.entries(data.titles)])
      expect([english, places(chinese)]).toEqual([english, places(english)]);
  });

  test("each phrase can be reached: it is one piece of a message", () => {
    const filled = (phrase: string): string => phrase.replace(/\{(\d+)\}/gu, "`x$1`");
    const reached = (phrase: string): boolean => {
      const [piece, ...more] = phrasesOf(filled(phrase));
      const behind = phrase.startsWith("expected ") ? phrasesOf(`x, ${filled(phrase)}`).at(-1) : piece;
      return more.length === 0 && [piece, behind].some((found) => found?.readings.some(({ key }) => names(key) === names(phrase)));
    };
    expect(Object.keys(data.phrases).filter((phrase) => !reached(phrase))).toEqual([]);
  });

  test("ends are left open, and there is Chinese where there are words", () => {
    for (const chinese of Object.values(data.phrases)) expect(chinese).not.toMatch(/[。；，：;,:]$|^\s|\s$/u);
    expect(product.message("unknown field `a` in PodSpec; did you mean `b`?")).toBe("PodSpec 中未知的字段 `a`；是否想写 `b`？");
  });
});

/** Neighbouring names are one when they are read. */
function names(key: string): string {
  return key.replace(/\{\d+\}/gu, "{}").replace(/\{\}(?:(?:,| or| and|, or|, and) \{\})+/gu, "{}");
}
