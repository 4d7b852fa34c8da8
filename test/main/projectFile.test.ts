import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

const faulty = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndatum: {}\n";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-project-"));
  mkdirSync(join(folder, "deploy/test"), { recursive: true });
  mkdirSync(join(folder, "broken"));
  writeFileSync(join(folder, "deploy/.bulkhead.yaml"), "overrides:\n  - files: test/*\n    rules: {kubernetes/unknown-field: hint}\n");
  writeFileSync(join(folder, "deploy/c.yaml"), faulty);
  writeFileSync(join(folder, "deploy/test/c.yaml"), faulty);
  writeFileSync(join(folder, "broken/.bulkhead.yml"), "rules: {}\nruels: {}\n");
  writeFileSync(join(folder, "broken/c.yaml"), faulty);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...parameters: readonly string[]): {
  readonly code: number | null;
  readonly found: readonly string[];
  readonly err: string;
} {
  const run = spawnSync(process.execPath, [join(repositoryRoot, "dist/cli.js"), "check", "--format", "json", ...parameters], {
    cwd: folder,
    encoding: "utf8",
  });
  // The program under test writes the contract's form.
  const report =
    run.stdout === "" ? undefined : (JSON.parse(run.stdout) as { readonly diagnostics: readonly { file: string; severity: string }[] });
  return { code: run.status, found: report?.diagnostics.map(({ file, severity }) => `${file} ${severity}`) ?? [], err: run.stderr };
}

test("the nearest project file counts for each file, from whatever folder the check is run", () => {
  expect(check("deploy")).toMatchObject({ code: 1, found: ["deploy/c.yaml error", "deploy/test/c.yaml hint"] });
  expect(check("--jobs", "2", "deploy").found).toEqual(["deploy/c.yaml error", "deploy/test/c.yaml hint"]);
});

test("the command line wins", () => {
  expect(check("--rules", "kubernetes/unknown-field=off", "deploy")).toMatchObject({ code: 0, found: [] });
});

test("`privileged` on the command line lifts the level that a project sets", () => {
  writeFileSync(
    join(folder, "pod.yaml"),
    "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {hostPID: true, containers: [{name: c, image: 'i:1'}]}\n",
  );
  writeFileSync(join(folder, ".bulkhead.yaml"), "pod-security: baseline\nrules: {kubernetes/host-namespace: off}\n");
  expect(check("pod.yaml").found).toEqual(["pod.yaml warning"]);
  expect(check("--pod-security", "privileged", "pod.yaml").found).toEqual([]);
});

test("a project file with a fault stops the check, and says where", () => {
  const { code, err } = check("broken/c.yaml");
  expect(code).toBe(2);
  expect(err).toMatch(/\.bulkhead\.yml:2:1: unknown key `ruels`; did you mean `rules`\?/u);
});
