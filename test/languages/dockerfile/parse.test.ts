import { describe, expect, test } from "vitest";
import { parseDockerfile } from "../../../server/src/languages/dockerfile/parse.js";
import { rangeOf, type Span } from "../../../server/src/languages/dockerfile/syntax/span.js";
import type { Arguments } from "../../../server/src/languages/dockerfile/syntax/tree.js";

/** One line per instruction: name, flags, arguments, here-documents. */
function shown(text: string): readonly string[] {
  return parseDockerfile({ text, start: 0 }).instructions.map(({ name, flags, arguments: found, heredocs }) =>
    [
      name,
      ...flags.map((flag) => `${flag.name.text}${flag.value === undefined ? "" : `=${flag.value.text}`}`),
      shownArguments(found),
      ...heredocs.map((heredoc) => `<${heredoc.name}:${JSON.stringify(heredoc.body.text)}>`),
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

function shownArguments(found: Arguments): string {
  switch (found.form) {
    case "single":
      return `{${found.word.text}}`;
    case "shell":
      return `${found.type?.text ?? ""}(${found.command.text})`;
    case "json":
      return `${found.type?.text ?? ""}[${found.words.map((word) => word.text).join("|")}]`;
    case "words":
      return found.words.map((word) => word.text).join("|");
    case "pairs":
      return `${found.legacy ? "old " : ""}${found.pairs.map((pair) => `${pair.name.text}=${pair.value?.text ?? "?"}`).join("|")}`;
    case "type":
      return found.type.text;
    case "trigger":
      return `→ ${found.instruction.name} ${shownArguments(found.instruction.arguments)}`;
    default:
      return found.form === "none" ? "" : found.form;
  }
}

const problemsOf = (text: string) =>
  parseDockerfile({ text, start: 0 }).problems.map(({ code, range }) => `${code} ${JSON.stringify(text.slice(range.start, range.end))}`);

describe("lines", () => {
  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["a byte order mark is dropped once", "\ufeffFROM a", ["FROM a"]],
    ["carriage returns before line feeds are dropped", "FROM a\r\nRUN b \\\r\n c\r\n", ["FROM a", "RUN (b  c)"]],
    ["a lone carriage return ends no line", "FROM a\rRUN b", ["FROM a|RUN|b"]],
    ["leading white space goes, on the first line only", "  FROM a\n\tRUN b\\\n  c", ["FROM a", "RUN (b  c)"]],
    ["comments and blank lines between continued lines are skipped", "RUN a \\\n# x \\\n\n  # y\n  b", ["RUN (a   b)"]],
    ["two escape characters continue nothing", "RUN a \\\\\nRUN b", ["RUN (a \\\\)", "RUN (b)"]],
    ["three neither", "RUN a \\\\\\\nRUN b", ["RUN (a \\\\\\)", "RUN (b)"]],
    ["blanks may follow the escape character", "RUN a \\ \t\n b", ["RUN (a  b)"]],
    ["an escape character alone on a line continues", "RUN a \\\n\\\n b", ["RUN (a  b)"]],
    ["a continuation at the end of the file is fine", "RUN a \\", ["RUN (a)"]],
    ["a comment never continues", "# a \\\nRUN b", ["RUN (b)"]],
    ["there is no comment behind text", "RUN a # b", ["RUN (a # b)"]],
    ["keywords in any case", "from a\nRun b", ["FROM a", "RUN (b)"]],
    ["a keyword over two lines", "RU\\\nN a", ["RUN (a)"]],
    ["a no-break space belongs to the keyword", "RUN\u00a0a", ["RUN\u00a0A"]],
  ])("%s", (_name, text, expected) => expect(shown(text)).toEqual(expected));

  test("lines of more than 65,535 bytes are a problem, in bytes and not in units", () => {
    expect(problemsOf(`FROM a\nRUN ${"x".repeat(65_531)}\n`)).toEqual([]);
    expect(problemsOf(`FROM a\nRUN ${"x".repeat(65_532)}\n`)).toHaveLength(1);
    expect(problemsOf(`FROM a\nRUN ${"é".repeat(32_766)}\n`)).toHaveLength(1);
  });
});

describe("directives", () => {
  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["escape counts from the next line", "# escape=`\nRUN a `\n b \\\nRUN c", ["RUN (a  b \\)", "RUN (c)"]],
    ["in any case, with white space", "#  EsCaPe = `  \nRUN a `\n b", ["RUN (a  b)"]],
    ["behind syntax", "# syntax=x\n# escape=`\nRUN a `\n b", ["RUN (a  b)"]],
    ["not behind a blank line", "\n# escape=`\nRUN a `\nRUN b", ["RUN (a `)", "RUN (b)"]],
    ["not behind a comment", "# hello\n# escape=`\nRUN a `\nRUN b", ["RUN (a `)", "RUN (b)"]],
    ["not behind an unknown one", "# x=y\n# escape=`\nRUN a `\nRUN b", ["RUN (a `)", "RUN (b)"]],
  ])("%s", (_name, text, expected) => expect(shown(text)).toEqual(expected));

  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["an escape character that is none", "# escape=//\nFROM a", ['invalid-escape-directive "//"']],
    ["a second one", "# escape=`\n# ESCAPE=`\nFROM a", ['duplicate-directive "ESCAPE"']],
    ["an empty value makes a comment", "# escape=\n# escape=x\nFROM a", []],
  ])("%s", (_name, text, expected) => expect(problemsOf(text)).toEqual(expected));
});

describe("flags", () => {
  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["leading words with two dashes", "COPY --from=a --link b c --d", ["COPY --from=a --link b|c|--d"]],
    ["quotes are taken off", "RUN --mount=type=bind,\"source=a b\",'target=c' x", ["RUN --mount=type=bind,source=a b,target=c (x)"]],
    ["the escape character takes the next one literally", "COPY --chown=a\\ b c d", ["COPY --chown=a b c|d"]],
    ["a lone -- ends them", "RUN --network=none -- --x", ["RUN --network=none (--x)"]],
    ["an unclosed quote runs to the end", "RUN --mount='a b c", ["RUN --mount=a b c"]],
  ])("%s", (_name, text, expected) => expect(shown(text)).toEqual(expected));
});

describe("arguments", () => {
  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["JSON", 'CMD ["a", "b c"]', ["CMD [a|b c]"]],
    ["JSON with escapes", 'CMD ["a\\"b", "\\u0041\\n"]', ['CMD [a"b|A\n]']],
    ["text behind JSON makes it shell text", 'CMD ["a"] b', ['CMD (["a"] b)']],
    ["single quotes are no JSON", "CMD ['a']", ["CMD (['a'])"]],
    ["broken JSON makes words for COPY", 'COPY ["a", b', ['COPY ["a",|b']],
    ["an empty array", "CMD []", ["CMD []"]],
    ["one argument with spaces", "WORKDIR /a b", ["WORKDIR {/a b}"]],
    ["words of FROM", "FROM  a\tAS  b", ["FROM a|AS|b"]],
    ["pairs", "ENV a=b \"c d\"=e f='g h' i=j\\ k", ["ENV a=b|\"c d\"=e|f='g h'|i=j\\ k"]],
    ["the old form", "ENV a b = c", ["ENV old a=b = c"]],
    ["ARG with and without default", "ARG a b=c", ["ARG a=?|b=c"]],
    [
      "HEALTHCHECK",
      'HEALTHCHECK --interval=5s CMD ["a"]\nHEALTHCHECK CMD a b\nHEALTHCHECK NONE',
      ["HEALTHCHECK --interval=5s CMD[a]", "HEALTHCHECK CMD(a b)", "HEALTHCHECK NONE"],
    ],
    ["ONBUILD", "ONBUILD COPY a b", ["ONBUILD → COPY a|b"]],
  ])("%s", (_name, text, expected) => expect(shown(text)).toEqual(expected));

  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["JSON of other things than strings", "FROM a\nCMD [1]", ['json-not-strings "[1]"']],
    ["a word without =", "FROM a\nENV a=b c d=e", ['key-value-without-equals "c"']],
    ["a name without a value", "FROM a\nLABEL a", ['key-without-value "a"']],
    ["nothing at all", "", ['no-instructions ""']],
    ["comments alone", "# a\n# b\n", ['no-instructions "# b"']],
  ])("%s", (_name, text, expected) => expect(problemsOf(text)).toEqual(expected));
});

describe("here-documents", () => {
  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["a body", "RUN <<EOF\na\n# b\n\nEOF\nRUN c", ['RUN (<<EOF) <EOF:"a\\n# b\\n\\n">', "RUN (c)"]],
    ["several on a line", "COPY <<A <<B /x\na\nA\nb\nB\n", ['COPY <<A|<<B|/x <A:"a\\n"> <B:"b\\n">']],
    ["tabs before the end with <<-", "RUN <<-EOF\n\ta\n\t\tEOF\nRUN b", ['RUN (<<-EOF) <EOF:"\\ta\\n">', "RUN (b)"]],
    ["quotes of the name are taken off", "COPY <<\"E F\" <<'G' /x\nE F\nG\nRUN b", ['COPY <<"E|F"|<<\'G\'|/x <E F:""> <G:"">', "RUN (b)"]],
    ["with a file descriptor and a space", "RUN cat 3<< EOF\na\nEOF\nRUN b", ['RUN (cat 3<< EOF) <EOF:"a\\n">', "RUN (b)"]],
    ["carriage returns before the end's line feed", "RUN <<EOF\r\na\r\nEOF\r\nRUN b", ['RUN (<<EOF) <EOF:"a\\r\\n">', "RUN (b)"]],
    ["<<< is none", "RUN cat <<<a\nRUN b", ["RUN (cat <<<a)", "RUN (b)"]],
    [
      "none in quotes, in the middle of a word, in JSON",
      "RUN echo '<<EOF' $((1<<2))\nRUN [\"<<EOF\"]\nRUN b",
      ["RUN (echo '<<EOF' $((1<<2)))", "RUN [<<EOF]", "RUN (b)"],
    ],
    ["none beside an unbalanced quote", "RUN <<EOF echo '\nRUN b", ["RUN (<<EOF echo ')", "RUN (b)"]],
    ["none for other instructions", "CMD <<EOF\nRUN b", ["CMD (<<EOF)", "RUN (b)"]],
    ["behind ONBUILD", "ONBUILD RUN <<EOF\na\nEOF\nRUN b", ['ONBUILD → RUN (<<EOF) <EOF:"a\\n">', "RUN (b)"]],
    ["on a continued line", "RUN cat \\\n <<EOF\na\nEOF\nRUN b", ['RUN (cat  <<EOF) <EOF:"a\\n">', "RUN (b)"]],
  ])("%s", (_name, text, expected) => expect(shown(text)).toEqual(expected));

  test("the end that never comes is told on the marker", () => {
    expect(problemsOf("FROM a\nRUN cat <<EOF\nb\n EOF\n")).toEqual(['unterminated-heredoc "<<EOF"']);
  });
});

describe("ranges", () => {
  test("a word over several lines lies from its first to its last unit", () => {
    const text = "FROM a\nENV x=ab\\\n# note\ncd";
    const [, env] = parseDockerfile({ text, start: 0 }).instructions;
    const value: Span | undefined = env?.arguments.form === "pairs" ? env.arguments.pairs[0]?.value : undefined;
    expect(value?.text).toBe("abcd");
    expect(value && text.slice(rangeOf(value).start, rangeOf(value).end)).toBe("ab\\\n# note\ncd");
    expect(value && text.slice(rangeOf(value, 2).start, rangeOf(value, 2).end)).toBe("cd");
  });

  test("an instruction ends with its last here-document", () => {
    const text = "RUN <<EOF\na\nEOF\n\nRUN b\n";
    expect(parseDockerfile({ text, start: 0 }).instructions.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      "RUN <<EOF\na\nEOF",
      "RUN b",
    ]);
  });

  test("stages know their image, AS and name", () => {
    const [stage] = parseDockerfile({ text: "FROM a AS b\nRUN c\nFROM d", start: 0 }).stages;
    expect([stage?.image?.text, stage?.as?.text, stage?.name?.text, stage?.instructions.length]).toEqual(["a", "AS", "b", 1]);
  });
});
