import { describe, expect, test } from "vitest";
import type { Report } from "../../server/src/cli/check.js";
import { githubReport } from "../../server/src/cli/github.js";
import { jsonReport } from "../../server/src/cli/json.js";
import { junitReport } from "../../server/src/cli/junit.js";
import { sarifReport } from "../../server/src/cli/sarif.js";
import { textReport } from "../../server/src/cli/text.js";

const diagnostic = {
  file: "a b/pod.yaml",
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  severity: "error",
  code: "kubernetes/unknown-field",
  message: 'unknown field "a<b" & 100%\nsecond line',
  kind: "kubernetes",
  path: "spec.a",
  pointer: "/spec/a",
  equivalents: ["UnknownField"],
  source: "https://kubernetes.io/",
  fix: true,
} as const;

const report: Report = {
  version: "1.2.3",
  data: { kubernetes: "1.37" },
  files: [
    {
      file: "a b/pod.yaml",
      kind: "kubernetes",
      diagnostics: [diagnostic, { ...diagnostic, severity: "hint", line: 4, endLine: 5 }],
      notChecked: [],
    },
    { file: "t.yaml", kind: "helm-template", diagnostics: [], notChecked: [{ file: "t.yaml", line: 1, reason: "template" }] },
    { file: "broken.json", kind: undefined, diagnostics: [], notChecked: [], fault: "stack\noverflow" },
    { file: "other.json", kind: undefined, diagnostics: [], notChecked: [] },
  ],
};
const metas = [
  { id: "kubernetes/unknown-field", severity: "error", summary: "A field.", source: "https://kubernetes.io/" },
  { id: "kubernetes/other", severity: "off", summary: "Another.", source: "text" },
] as const;

describe("text", () => {
  test("findings by file, then a count", () => {
    expect(textReport(report, false)).toMatchInlineSnapshot(`
      "a b/pod.yaml
        3:5  error        unknown field "a<b" & 100%
      second line  kubernetes/unknown-field
        4:5  hint         unknown field "a<b" & 100%
      second line  kubernetes/unknown-field

      broken.json
        fault  stack
      overflow

      2 files checked; 1 error, 0 warnings; 1 remark; 1 file not judged or only in part; 2 files not ours
      "
    `);
  });
  test("colours are ANSI sequences around the same text", () => {
    const sequence = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "gu");
    expect(textReport(report, true)).not.toBe(textReport(report, false));
    expect(textReport(report, true).replace(sequence, "")).toBe(textReport(report, false));
  });
});

test("json: the contract's members", () => {
  expect(JSON.parse(jsonReport(report))).toEqual({
    version: 1,
    tool: { name: "bulkhead", version: "1.2.3", data: { kubernetes: "1.37" } },
    files: 4,
    diagnostics: report.files[0]?.diagnostics,
    notChecked: [{ file: "t.yaml", line: 1, reason: "template" }],
    faults: [{ file: "broken.json", message: "stack\noverflow" }],
  });
});

test("sarif: results refer to the listed rules, files are URI references", () => {
  const log = JSON.parse(sarifReport(report, metas));
  expect(log.version).toBe("2.1.0");
  const [run] = log.runs;
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(["kubernetes/unknown-field"]);
  expect(run.results[0]).toMatchObject({
    ruleId: "kubernetes/unknown-field",
    ruleIndex: 0,
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "a%20b/pod.yaml" },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
        },
      },
    ],
  });
  expect(run.results[1].level).toBe("note");
  expect(run.invocations[0].executionSuccessful).toBe(false);
});

test("github: one escaped command a line", () => {
  expect(githubReport(report)).toBe(
    [
      '::error file=a b/pod.yaml,line=3,endLine=3,col=5,endColumn=8,title=kubernetes/unknown-field::unknown field "a<b" & 100%25%0Asecond line',
      '::notice file=a b/pod.yaml,line=4,endLine=5,title=kubernetes/unknown-field::unknown field "a<b" & 100%25%0Asecond line',
      "::error file=broken.json::stack%0Aoverflow",
      "",
    ].join("\n"),
  );
});

test("junit: a case per file of ours, failures are errors, text is escaped", () => {
  const xml = junitReport(report);
  expect(xml).toContain('<testsuite name="bulkhead" tests="3" failures="1" errors="1">');
  expect(xml).toContain('message="unknown field &quot;a&lt;b&quot; &amp; 100%&#10;second line"');
  expect(xml).not.toContain("other.json");
});
