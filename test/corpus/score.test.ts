import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

/** The scorer compares the command line with recorded verdicts of the reference programs. It lies beside the repository, or is absent. */
const scorer = resolve(repositoryRoot, "../shared/tools/score.py");
const present = existsSync(scorer) && spawnSync("python3", ["--version"]).status === 0;
if (!present) console.log("skipped: the corpora with the reference programs' verdicts are not here");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-score-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function score<Result>(family: string): { result: Result; out: string } {
  const file = join(folder, `${family}.json`);
  const { stdout } = spawnSync("python3", [scorer, family, "--cli", `${process.execPath} dist/cli.js`, "--json", file], {
    cwd: repositoryRoot,
    encoding: "utf8",
    maxBuffer: 1 << 27,
  });
  expect(stdout).not.toContain("fault:");
  return { result: JSON.parse(readFileSync(file, "utf8")) as Result, out: stdout };
}

interface KubernetesScore {
  readonly caught: Readonly<Record<string, { of: number; caught: number; rightLine: number }>>;
  readonly falselyFlagged: Readonly<Record<string, { of: number; flagged: number }>>;
  /** File, line and message of each error on a document that counts as accepted. */
  readonly false: readonly (readonly [string, number, string])[];
}

/**
 * Some documents count as accepted because the server refused them for their surroundings alone, and the record still holds the
 * fault that was planted: an error on that very line is right.
 */
function isNamedByServer(file: string, line: number): boolean {
  const record = join(dirname(file), "../expected.json");
  const { files } = JSON.parse(readFileSync(record, "utf8")) as {
    files: Record<string, { docs: { verdict: string; errors?: { line?: number }[] }[] }>;
  };
  const docs = files[`files/${basename(file)}`]?.docs ?? [];
  return docs.some((document) => document.verdict === "context" && document.errors?.some((error) => error.line === line) === true);
}

describe.skipIf(!present)("against the reference programs' recorded verdicts", () => {
  test("Kubernetes: nothing accepted is refused, structural faults are found on their line", () => {
    const { result } = score<KubernetesScore>("kubernetes");
    expect(result.false.filter(([file, line]) => !isNamedByServer(file, line))).toEqual([]);
    const mutated = result.caught["ALL broken"];
    expect(mutated?.caught).toBeGreaterThanOrEqual(0.99);
    expect((mutated?.rightLine ?? 0) / (mutated?.caught ?? 1)).toBeGreaterThanOrEqual(0.98);
    const real = result.caught["ALL plain"];
    expect(real?.caught).toBeGreaterThanOrEqual(0.97);
  }, 240_000);

  test("Dockerfile: BuildKit's errors are found, no accepted file is refused", () => {
    const { result } = score<{ errors: Record<string, number>; falseAlarms: Record<string, number> }>("dockerfile");
    expect((result.errors["caught"] ?? 0) / (result.errors["files"] ?? 1)).toBeGreaterThanOrEqual(0.97);
    expect(result.falseAlarms["accepted-with-error"] ?? 0).toBe(0);
  }, 240_000);

  test("Pod Security: every verdict agrees", () => {
    const { stdout } = spawnSync("python3", [scorer, "pod-security", "--cli", `${process.execPath} dist/cli.js`], {
      cwd: repositoryRoot,
      encoding: "utf8",
    });
    const [, good, of] = /(\d+) of (\d+) verdicts agree/u.exec(stdout) ?? [];
    expect(good).toBeDefined();
    expect(good).toBe(of);
  }, 240_000);

  test("OCI: planted faults are found in their place, no good document has an error", () => {
    const { result } = score<Record<string, Record<string, number>>>("oci");
    const all = result["ALL"] ?? {};
    expect((all["located"] ?? 0) / (all["n"] ?? 1)).toBeGreaterThanOrEqual(0.97);
    expect(result["~good docs"]?.["falseError"]).toBe(0);
  }, 240_000);
});
