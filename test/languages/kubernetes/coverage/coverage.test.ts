import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { metasOf } from "../../../../server/src/engine/rule.js";
import { dottedPath } from "../../../../server/src/text/path.js";
import { coveragePage } from "../../../support/coveragePage.js";
import { repositoryRoot } from "../../../support/data.js";
import { findingsOf, language } from "../check.js";
import { type CoverageRow, type CoverageTable, coverageTables, edited, steps } from "./coverage.js";

const tables = coverageTables();
const ids = new Set(metasOf(language).map(({ id }) => id as string));

// Rows about expressions need the compiler.
beforeAll(() => language.prepare?.({ name: "a.json", text: "x-kubernetes-validations" }, []));

/** Errors and warnings; hints and information are opinions. */
function judged(text: string): readonly { rule: string; severity: string; path: string }[] {
  return findingsOf(text)
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, severity, path, message }) => ({ rule, severity, path: dottedPath(path ?? []), message }));
}

function baseOf(table: CoverageTable, row: CoverageRow): unknown {
  const base = table.bases[row.base ?? ""];
  expect(base, `base \`${row.base}\` of ${row.row}`).toBeDefined();
  return base;
}

describe.each(tables.map((table) => [table.area, table] as const))("%s", (_area, table) => {
  test("the objects that rows edit are valid", () => {
    for (const [name, base] of Object.entries(table.bases)) {
      expect({ name, errors: judged(edited(base, {})).filter(({ severity }) => severity === "error") }).toEqual({ name, errors: [] });
    }
  });

  test("every row has a rule with its proof, or the reason why it has none", () => {
    for (const row of table.rows) {
      const complete =
        row.rule === undefined ? (row.open ?? "").length > 0 : row.open === undefined && ids.has(row.rule) && row.set !== undefined;
      expect({ row: row.row, rule: row.rule, complete }).toEqual({ row: row.row, rule: row.rule, complete: true });
    }
  });

  const proven = table.rows.filter(({ rule }) => rule !== undefined);
  if (proven.length > 0) {
    test.each(proven.map((row) => [row.row, row] as const))("%s", (_row, row) => {
      const base = baseOf(table, row);
      const at = dottedPath(steps(row.at ?? Object.keys(row.set ?? {})[0] ?? ""));
      const found = judged(edited(base, row.set ?? {}));
      expect(found, `${row.rule} at ${at}`).toContainEqual(expect.objectContaining({ rule: row.rule, path: at }));
      if (row.taken !== undefined) expect(judged(edited(base, row.taken)).filter(({ severity }) => severity === "error")).toEqual([]);
    });
  }
});

test("no row stands twice", () => {
  const rows = tables.flatMap((table) => table.rows.map(({ row }) => row));
  expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
});

test("the page is up to date (npm run rules)", () => {
  expect(readFileSync(join(repositoryRoot, "server/src/languages/kubernetes/rules/COVERAGE.md"), "utf8")).toBe(coveragePage(tables));
});

const facts = resolve(repositoryRoot, "../shared/facts");
test.skipIf(!existsSync(facts))("every check that is recorded of the API server has a row", () => {
  const rows = new Set(tables.flatMap((table) => table.rows.map(({ row }) => row)));
  const recorded = ["k8s-rules-pod.json", "k8s-rules-kinds.json"].flatMap((name) => {
    const file = JSON.parse(readFileSync(join(facts, name), "utf8")) as { rules: { id: string }[]; warnings?: { id: string }[] };
    return [...file.rules, ...(file.warnings ?? [])].map(({ id }) => id);
  });
  expect(recorded.filter((id) => !rows.has(id))).toEqual([]);
});
