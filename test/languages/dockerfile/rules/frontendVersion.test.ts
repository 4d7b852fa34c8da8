import { expect, test } from "vitest";
import { dockerfile } from "../../../../server/src/languages/dockerfile/index.js";
import { parseDockerfile } from "../../../../server/src/languages/dockerfile/parse.js";
import { frontendVersion } from "../../../../server/src/languages/dockerfile/rules/frontendVersion.js";
import { dataFiles } from "../../../support/data.js";
import { findingsOf, testRule } from "../ruleTest.js";

const rule = dockerfile(dataFiles).rules.find((candidate) => "meta" in candidate && candidate.meta.id === "dockerfile/not-in-frontend");
if (rule === undefined || !("meta" in rule)) throw new Error("the rule is not among the language's rules");

testRule(rule, [
  [
    "flags, mount options and here-documents that came later",
    `# syntax=docker/dockerfile:1.3
FROM alpine
COPY --parents a b /
#    ^^^^^^^^^ warning dockerfile/not-in-frontend
RUN --mount=type=secret,env=X true
#                       ^^^ warning dockerfile/not-in-frontend
RUN <<EOF
#   ^^^^^ warning dockerfile/not-in-frontend
true
EOF
ONBUILD COPY --link a b
#            ^^^^^^ warning dockerfile/not-in-frontend
`,
  ],
  ["a version that has them", "# syntax=docker/dockerfile:1.20\nFROM alpine\nCOPY --parents a b /\n"],
  ["a channel that has them earlier", "# syntax=docker/dockerfile:1.7-labs\nFROM alpine\nCOPY --parents --exclude=*.md a b /\n"],
  ["a name that follows the newest version", "# syntax=docker/dockerfile:1\nFROM alpine\nCOPY --parents a b /\n"],
  ["a frontend of somebody else", "# syntax=example.com/dockerfile:1.3\nFROM alpine\nCOPY --parents a b /\n"],
  ["no directive, with the newest target", "FROM alpine\nCOPY --parents a b /\n"],
]);

test("the target counts where the file names no version", () => {
  const tree = parseDockerfile({ text: "FROM alpine\nRUN --network=none true\n", start: 0 });
  const found = (version: string) => [...rule.check(tree, { targets: { dockerfile: [version] } })].map(({ message }) => message);
  expect(found("1.2")).toEqual(["`--network` came with frontend 1.3; the target names 1.2"]);
  expect(found("1.3")).toEqual([]);
});

test("the fix names the first version that has the piece", () => {
  const text = "# syntax=docker/dockerfile:1.7.1\nFROM alpine\nCOPY --parents a b /\n";
  const [edit] = findingsOf(rule, text)[0]?.fixes?.[0]?.edits ?? [];
  expect(edit).toBeDefined();
  const { range, newText } = edit ?? { range: { start: 0, end: 0 }, newText: "" };
  const fixed = text.slice(0, range.start) + newText + text.slice(range.end);
  expect(fixed).toContain("# syntax=docker/dockerfile:1.20\n");
  expect(findingsOf(rule, fixed)).toEqual([]);
});

test("every piece that the table dates is a piece that the rule can meet", () => {
  const asked: string[] = [];
  const probe = frontendVersion((field) => {
    asked.push(field);
    return undefined;
  });
  const text = "# syntax=docker/dockerfile:1.0\nFROM --platform=x a\nRUN --mount=type=bind,target=/x,from=y true\nADD --link <<E /\nE\n";
  findingsOf(probe, text);
  expect(asked).toEqual([
    "dockerfile.FROM#--platform",
    "dockerfile.RUN#--mount",
    "dockerfile.RUN.--mount#type",
    "dockerfile.RUN.--mount#target",
    "dockerfile.RUN.--mount#from",
    "dockerfile.ADD#--link",
    "dockerfile.ADD#heredoc",
  ]);
});
