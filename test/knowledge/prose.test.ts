import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  capitalized,
  clean,
  code,
  codeNames,
  cut,
  endSentence,
  isWebAddress,
  plain,
  whole,
  wrap,
} from "../../server/src/knowledge/prose.js";

describe("clean", () => {
  test.each([
    ["keeps code spans, emphasis and web links", "see `a<b>` and *this*, [x](https://a.b/c)", "see `a<b>` and *this*, [x](https://a.b/c)"],
    ["raw HTML shows as text", "<img src=x onerror=y>", "\\<img src=x onerror=y>"],
    ["links that run commands lose their address", "[run](command:workbench.action.quit)", "run"],
    ["links without scheme lose their address", "[run](//a.b)", "run"],
    ["images become their label", "![pic](https://a.b/c.png)", "pic"],
    ["headings become text", "# Title\nmore", "Title more"],
    ["lists and paragraphs flow", "one\n\n - two\n - three", "one - two - three"],
    ["a list mark at the start is harmless", "- one", "\\- one"],
    ["a number at the start begins no list", "1. one", "1\\. one"],
    ["stray marks show", "a * b _c [d] `e", "a \\* b \\_c \\[d\\] 'e"],
    ["names with underscores stay", "CAP_SYS_ADMIN", "CAP_SYS_ADMIN"],
    ["code fences flow", "```yaml\na: b\n```", "a: b"],
    ["control and direction characters go", "a\u202eb\u0007c", "a b c"],
  ])("%s", (_name, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test("never leaves raw HTML or foreign links, whatever comes in", () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const bare = clean(text).replace(/`[^`]{1,200}`/gu, "");
        expect(bare).not.toMatch(/(?<!\\)</u);
        expect(bare).not.toMatch(/(?<!\\)\]\((?!https?:\/\/)/u);
        expect(bare).not.toMatch(/\n/u);
      }),
    );
  });

  test("is linear: a hundred thousand open marks take no time", () => {
    for (const text of ["[", "`", "*", "[a](", "\\", "![", "_", "# "]) {
      const start = performance.now();
      cut(clean(text.repeat(100_000)), 500);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});

describe("cut", () => {
  test.each([
    ["keeps what fits", "One. Two.", 20, "One. Two."],
    ["ends at a sentence", "First sentence. Second sentence. Third.", 34, "First sentence. Second sentence."],
    ["does not end at an abbreviation", "Use it, e.g. Here and there is more text to come.", 30, "Use it, e.g. Here and there…"],
    ["ends at a word where the sentence is too long", "one two three four five", 12, "one two…"],
    ["never inside a code span", "see `a very long code span` now", 20, "see…"],
    ["never inside a link", "see [a label](https://example.org/path) now and then", 30, "see…"],
    ["ends at a Chinese sentence", "第一句话。第二句话。第三句话。", 12, "第一句话。第二句话。"],
  ])("%s", (_name, text, longest, expected) => {
    expect(cut(text, longest)).toBe(expected);
  });

  test("is never longer than asked for and never breaks Markdown", () => {
    fc.assert(
      fc.property(markdownish, fc.integer({ min: 2, max: 300 }), (text, longest) => {
        const short = cut(clean(text), longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        const bare = short.replace(/\\[!-/:-@[-`{-~]|`[^`]{1,200}`/gu, "");
        expect(bare).not.toContain("`");
        expect(bare).not.toMatch(/\](?!\()/u);
      }),
    );
  });
});

test("code spans hold any text", () => {
  expect(code("a`b\nc")).toBe("`a'b c`");
  expect(code("x".repeat(100), 10)).toBe("`xxxxxxxxx…`");
  expect(code("")).toBe('`""`');
});

test("web addresses", () => {
  expect(isWebAddress("https://kubernetes.io/docs/#x")).toBe(true);
  for (const bad of ["command:a.b", "javascript:alert(1)", "https://a.b/ c", "https://a.b/)", "ftp://a.b", "HTTPS"]) {
    expect(isWebAddress(bad)).toBe(false);
  }
});

test("plain text has no marks", () => {
  expect(plain("**a** `b` [c](https://d.e/f) \\<g *h*")).toBe("a `b` c <https://d.e/f> <g h");
});

test("lines are wrapped at blanks, and Chinese between characters", () => {
  expect(wrap("one two three four", 9, "  ")).toBe("one two\n  three\n  four");
  expect(wrap("一二三四五六七八", 8, "")).toBe("一二三四\n五六七八");
});

/** Text made of what Markdown reacts to. */
const markdownish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "`",
        "*",
        "**",
        "_",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "#",
        "\n",
        " ",
        ". ",
        "\\",
        "|",
        "~~~",
        "```",
        "![",
        "](",
        "](command:x)",
        "](https://a.b)",
        "1. ",
        "- ",
        "&lt;",
      ),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test.each([
  ["CRI namespace_options.pid = NODE", "CRI `namespace_options.pid = NODE`"],
  ["no `pid` entry in linux.namespaces", "no `pid` entry in `linux.namespaces`"],
  ["no CLONE_NEWPID", "no `CLONE_NEWPID`"],
  ["CLONE_NEW* flag of clone(2) or unshare(2)", "`CLONE_NEW*` flag of `clone(2)` or `unshare(2)`"],
  ["image config User", "image config `User`"],
  ["bind mount in mounts[]", "bind mount in `mounts[]`"],
  ["linux.seccomp.syscalls[].names", "`linux.seccomp.syscalls[].names`"],
  ["cgroup v2 hugetlb.<size>.max", "cgroup v2 `hugetlb.<size>.max`"],
  ["/proc/<pid>/uid_map", "`/proc/<pid>/uid_map`"],
  ["prctl(PR_CAPBSET_DROP)", "`prctl(PR_CAPBSET_DROP)`"],
  ["Kubernetes runAsUser overrides it. Then all ends.", "Kubernetes `runAsUser` overrides it. Then all ends."],
  ["an AppArmor profile", "an AppArmor profile"],
])("names in code font: %s", (text, expected) => {
  expect(codeNames(text)).toBe(expected);
});

test.each([
  ["One. Two three.", 8, "One."],
  ["One; two three", 8, "One."],
  ["一句话。还有一句。", 5, "一句话。"],
  ["word after word after word", 8, ""],
  ["See `a. B` and. More", 15, "See `a. B` and."],
])("whole sentences of %j in %i: %j", (text, longest, expected) => {
  expect(whole(text, longest)).toBe(expected);
});

test.each([
  ["per thread since 2.6.25", "Per thread since 2.6.25"],
  ["memory.max: above it", "memory.max: above it"],
  ["a directory", "A directory"],
  ["tmpfs may swap", "tmpfs may swap"],
  ["`x` first", "`x` first"],
  ["runAsUser wins", "runAsUser wins"],
])("a capital at the start: %s", (text, expected) => {
  expect(capitalized(text)).toBe(expected);
});

test("a Chinese sentence that ends in a name has a Chinese full stop", () => {
  expect(endSentence("只加 NET_BIND_SERVICE")).toBe("只加 NET_BIND_SERVICE。");
  expect(endSentence("only NET_BIND_SERVICE")).toBe("only NET_BIND_SERVICE.");
});

test("marking names and whole sentences take linear time", () => {
  for (const text of [
    "a_".repeat(50_000),
    "a.".repeat(50_000),
    "/a".repeat(50_000),
    "aA".repeat(50_000),
    "`".repeat(50_000),
    "a(".repeat(50_000),
  ]) {
    const start = performance.now();
    codeNames(text);
    whole(text, 1000);
    capitalized(text);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
