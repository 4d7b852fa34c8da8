import { expect, test } from "vitest";
import { parseDockerfile } from "../../../../server/src/languages/dockerfile/parse.js";
import { copyIgnoredFile } from "../../../../server/src/languages/dockerfile/rules/copyIgnoredFile.js";
import { readIgnorePatterns } from "../../../../server/src/languages/dockerfile/values/ignorePatterns.js";

/** What is said of a file beside a `.dockerignore`. */
function found(dockerfile: string, ignore: string | undefined): readonly string[] {
  const tree = parseDockerfile({ text: dockerfile, start: 0 });
  const companions = ignore === undefined ? undefined : { ".dockerignore": ignore };
  const problems = copyIgnoredFile.check(tree, { targets: { dockerfile: ["1.28"] }, companions });
  return [...problems].map(({ range }) => dockerfile.slice(range.start, range.end));
}

const sources = `FROM scratch AS base
ARG SRC=secret.txt
COPY $SRC ./docs/../keep.txt /d/
ADD https://example.com/secret.txt node_modules/p /d/
COPY --from=base secret.txt /d/
COPY <<EOF /d/
EOF
`;

test("sources that are left out of the build context", () => {
  expect(found(sources, "secret*\nnode_modules\n")).toEqual(["$SRC", "node_modules/p"]);
  expect(found(sources, "*\n")).toEqual(["$SRC", "./docs/../keep.txt", "node_modules/p"]);
  expect(found("FROM scratch\nCOPY . /secret.txt ../secret.txt /d/\n", "**\n")).toEqual([".", "../secret.txt"]);
  expect(found("FROM scratch\nCOPY ../secret.txt x/../keep.txt /d/\n", "*.txt\n")).toEqual(["x/../keep.txt"]);
});

test("nothing where the file takes something back in, as BuildKit's check has it", () => {
  expect(found(sources, "*\n!keep.txt\n")).toEqual([]);
});

test("nothing without a `.dockerignore`, and nothing where the file switches the check off", () => {
  expect(found(sources, undefined)).toEqual([]);
  expect(found(`# check=skip=CopyIgnoredFile\n${sources}`, "*\n")).toEqual([]);
});

test.each<[pattern: string, path: string, ignored: boolean]>([
  ["a?c", "abc", true],
  ["a?c", "a/c", false],
  ["*.log", "a/b.log", false],
  ["**/*.log", "a/b.log", true],
  ["**/*.log", "b.log", true],
  ["build/", "build/out/x", true],
  ["/build", "build", true],
  ["a/../b", "b", true],
  ["*", "a/b", true],
  ["**", "a/b", true],
  ["src/*.c", "src/m.c", true],
  ["src/*.c", "x/src/m.c", false],
  ["[a-c].txt", "b.txt", true],
  ["[a-c].txt", "d.txt", false],
  ["a.b", "axb", false],
  ["# a", "a", false],
  ["[", "a", false],
])("pattern %j and path %j", (pattern, path, ignored) => {
  expect(readIgnorePatterns(pattern)?.(path)).toBe(ignored);
});
