import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dockerfile } from "../../../server/src/languages/dockerfile/index.js";
import type { DockerfileTree, Instruction } from "../../../server/src/languages/dockerfile/syntax/tree.js";
import { applyEdits } from "../../../server/src/text/edit.js";
import { dataFiles, repositoryRoot } from "../../support/data.js";

const language = dockerfile(dataFiles);
const parse = (text: string): DockerfileTree => language.parse({ text, start: 0 }, "dockerfile");
const formatted = (text: string, indent = "    "): string => applyEdits(text, language.format?.(parse(text), indent, undefined) ?? []);

/** What BuildKit gets of an instruction; blanks in a row outside of quotes are one to every reader. */
function meaning({ name, flags, arguments: given, heredocs, comments }: Instruction): unknown {
  const parts =
    given.form === "shell"
      ? [...shell(given.command.text)]
      : given.form === "single"
        ? [given.word.text]
        : given.form === "json" || given.form === "words"
          ? given.words.map(({ text }) => text)
          : given.form === "pairs"
            ? given.pairs.map(({ span }) => span.text)
            : given.form === "trigger"
              ? [meaning(given.instruction)]
              : [];
  return {
    name,
    form: given.form,
    flags: flags.map(({ span }) => span.text),
    parts,
    heredocs: heredocs.map(({ body, name: word }) => [word, body.text]),
    comments: comments.map(({ text }) => text.text),
  };
}

/** Quoted words as they are, what is between them with single blanks. */
function shell(text: string): readonly string[] {
  return text.split(/("(?:[^"\\]|\\.)*"|'[^']*')/su).map((part, index) => (index % 2 === 1 ? part : part.replace(/[ \t]+/gu, " ")));
}

function expectSame(text: string): void {
  const result = formatted(text);
  const [before, after] = [parse(text), parse(result)];
  expect(after.instructions.map(meaning)).toEqual(before.instructions.map(meaning));
  expect(after.directives.map(({ name, value }) => [name, value.text])).toEqual(
    before.directives.map(({ name, value }) => [name, value.text]),
  );
  expect(after.problems.map(({ code, message }) => [code, message])).toEqual(before.problems.map(({ code, message }) => [code, message]));
  expect(formatted(result)).toBe(result);
}

describe("layout", () => {
  test.each([
    ["continued lines are one step in", "FROM a\nRUN a \\\n  && b \\\n&& c\n", "FROM a\nRUN a \\\n      && b \\\n    && c\n"],
    ["as deep among each other as before", "RUN if a; then \\\n    b; \\\n  fi\n", "RUN if a; then \\\n      b; \\\n    fi\n"],
    ["instructions begin in the first column", "  FROM a\n\tRUN b\n", "FROM a\nRUN b\n"],
    ["nothing stands behind what continues a line", "RUN a \\  \n    b\n", "RUN a \\\n    b\n"],
    ["comments go with the lines", "RUN a \\\n# why\n  b\n", "RUN a \\\n    # why\n      b\n"],
    ["a word that goes on stays together", "RUN ab\\\ncd \\\n  e\n", "RUN ab\\\ncd \\\n    e\n"],
    ["blanks within quotes stay", "RUN echo 'a \\\n b' \\\n  c\n", "RUN echo 'a \\\n b' \\\n    c\n"],
    ["and those of a command within quotes too", 'RUN a "$(b "c \\\n d" \\\n e)" \\\n f\n', 'RUN a "$(b "c \\\n d" \\\n e)" \\\n    f\n'],
    ["here-documents stay", "RUN <<EOF\n  a \\\n b\nEOF\n", "RUN <<EOF\n  a \\\n b\nEOF\n"],
    ["CRLF stays", "RUN a \\ \r\n b\r\n", "RUN a \\\r\n    b\r\n"],
    ["another escape character", "# escape=`\nRUN a ` \n b\\\n", "# escape=`\nRUN a `\n    b\\\n"],
  ])("%s", (_name, text, expected) => {
    expect(formatted(text)).toBe(expected);
    expectSame(text);
  });

  test("with tabs", () => {
    expect(formatted("RUN a \\\n  b\n", "\t")).toBe("RUN a \\\n\tb\n");
  });
});

describe("the meaning stays", () => {
  const inputs = resolve(repositoryRoot, "../shared/corpora/dockerfile/inputs");
  test.runIf(existsSync(inputs))("of real files", { timeout: 120_000 }, () => {
    const files = readdirSync(inputs, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(500);
    for (const { parentPath, name } of files) expectSame(readFileSync(resolve(parentPath, name), "utf8"));
  });

  const pieces = [
    "FROM a",
    "RUN ",
    "ENV a=",
    "COPY ",
    "\\\n",
    "\\ \n",
    "\n",
    " ",
    "\t",
    "'",
    '"',
    "$(",
    ")",
    "# c",
    "x",
    "<<E",
    "\nE\n",
    "[",
    "]",
    ",",
    "`",
  ];
  test("of anything", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const { instructions } = parse(text);
        expect(parse(formatted(text)).instructions.map(({ name }) => name)).toEqual(instructions.map(({ name }) => name));
      }),
      { numRuns: 2000 },
    );
  });
});
