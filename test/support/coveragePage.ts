import type { CoverageTable } from "../languages/kubernetes/coverage/coverage.js";

/** The page that lists each check of the API server's validation and the rule that covers it, or why none does. */
export function coveragePage(tables: readonly CoverageTable[]): string {
  const rows = tables.flatMap((table) => table.rows);
  const covered = rows.filter(({ rule }) => rule !== undefined).length;
  return [
    "# What the API server checks, and which rule covers it",
    "",
    "Written by `npm run rules` from `test/languages/kubernetes/coverage/rows`, where each row holds its proof: an edit of a valid object that the rule must find. Release 1.36.3.",
    "",
    `${covered} of ${rows.length} checks are covered.`,
    ...tables.flatMap((table) => [
      "",
      `## ${table.area}`,
      "",
      "| check | field | rule, or why none |",
      "| --- | --- | --- |",
      ...linesOf(table),
    ]),
    "",
  ].join("\n");
}

function linesOf({ rows }: CoverageTable): readonly string[] {
  return rows.map(
    ({ row, field, rule, open }) => `| ${row} | \`${cell(field)}\` | ${rule === undefined ? cell(open ?? "") : `\`${rule}\``} |`,
  );
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
