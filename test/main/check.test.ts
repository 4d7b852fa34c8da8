import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

const faulty =
  "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: nginx\n    imagePullPolcy: Always\n";
const good = faulty.replace("imagePullPolcy", "imagePullPolicy");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-check-"));
  mkdirSync(join(folder, "deploy/generated"), { recursive: true });
  writeFileSync(join(folder, "deploy/.gitignore"), "generated/\n");
  writeFileSync(join(folder, "deploy/good.yaml"), good);
  writeFileSync(join(folder, "deploy/faulty.yaml"), faulty);
  writeFileSync(join(folder, "deploy/generated/faulty.yaml"), faulty);
  writeFileSync(join(folder, "deploy/Dockerfile"), "FROM alpine:3.22\nRNU true\n");
  writeFileSync(join(folder, "deploy/readme.txt"), "not ours\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(parameters: readonly string[], input = ""): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repositoryRoot, "dist/cli.js"), ...parameters], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

test.each([["--help"], ["-h"], ["check", "--help"], ["explain", "-h"]])("%s %s tells how the program is used", (...parameters) => {
  const { code, out, err } = run(parameters);
  expect([code, out.startsWith("Usage:"), err]).toEqual([0, true, ""]);
});

interface JsonDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly code: string;
  readonly path?: string;
  readonly pointer?: string;
  readonly versions?: readonly string[];
}

function json(
  parameters: readonly string[],
  input = "",
): {
  files: number;
  diagnostics: JsonDiagnostic[];
  faults: unknown[];
  version: number;
  tool: { name: string; data: Record<string, string> };
} {
  return JSON.parse(run(["check", "--format", "json", ...parameters], input).out);
}

describe("exit codes", () => {
  test("0 for a clean file, 1 for findings, 2 for wrong use", () => {
    expect(run(["check", "deploy/good.yaml"]).code).toBe(0);
    expect(run(["check", "deploy/faulty.yaml"]).code).toBe(1);
    expect(run(["check", "--fail-on", "never", "deploy/faulty.yaml"]).code).toBe(0);
    expect(run(["check"]).code).toBe(2);
    expect(run(["chekc", "deploy"]).code).toBe(2);
  });

  test.each([
    [["check", "nowhere.yaml"], "nowhere.yaml"],
    [["check", "--kind", "compose", "deploy/good.yaml"], "compose"],
    [["check", "--target", "kubernetes=9.9", "deploy/good.yaml"], "9.9"],
    [["check", "--shard", "3/2", "deploy/good.yaml"], "3/2"],
    [["check", "--colour", "deploy/good.yaml"], "--colour"],
    [["check", "--files-from", "missing.list"], "missing.list"],
  ])("%j says what is wrong on standard error and prints no report", (parameters, named) => {
    const { code, out, err } = run(parameters);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(named);
  });
});

describe("json", () => {
  test("a diagnostic has the contract's keys, 1-based, the end exclusive", () => {
    const report = json(["deploy/faulty.yaml"]);
    expect(report).toMatchObject({
      version: 1,
      tool: { name: "bulkhead", data: { kubernetes: "1.37", "runtime-spec": "1.3.0" } },
      files: 1,
      faults: [],
    });
    expect(report.diagnostics).toHaveLength(1);
    expect(report.diagnostics[0]).toMatchObject({
      file: "deploy/faulty.yaml",
      line: 9,
      column: 5,
      endLine: 9,
      endColumn: 19,
      severity: "error",
      code: "kubernetes/unknown-field",
      kind: "kubernetes",
      path: "spec.containers[0].imagePullPolcy",
      pointer: "/spec/containers/0/imagePullPolcy",
      source: expect.stringMatching(/^https:/u),
    });
  });

  test("a Dockerfile's diagnostic has neither path nor pointer", () => {
    const [diagnostic] = json(["deploy/Dockerfile"]).diagnostics;
    expect(diagnostic).toMatchObject({ line: 2, column: 1, endColumn: 4, severity: "error" });
    expect(diagnostic).not.toHaveProperty("path");
    expect(diagnostic).not.toHaveProperty("pointer");
  });

  test("with several targets one problem names the versions in which it holds", () => {
    const hostUsers = good.replace("spec:\n", "spec:\n  hostUsers: false\n");
    writeFileSync(join(folder, "hostUsers.yaml"), hostUsers);
    const found = json(["--target", "kubernetes=1.20,1.37", "hostUsers.yaml"]).diagnostics;
    expect(found.map(({ versions }) => versions)).toEqual([["1.20"]]);
  });
});

describe("inputs", () => {
  test("folders are walked, .gitignore is honoured", () => {
    expect([...new Set(json(["deploy"]).diagnostics.map(({ file }) => file))]).toEqual(["deploy/Dockerfile", "deploy/faulty.yaml"]);
  });

  test("a quoted glob is expanded", () => {
    expect(json(["deploy/*.yaml"]).files).toBe(2);
  });

  test("standard input, with a name and with a kind", () => {
    expect(json(["-", "--stdin-name", "pod.yaml"], faulty).diagnostics[0]).toMatchObject({ file: "pod.yaml", line: 9 });
    expect(json(["-", "--kind", "dockerfile"], "FROM alpine:3.22\nRNU true\n").diagnostics[0]).toMatchObject({ file: "-", line: 2 });
  });

  test("a list of paths, from a file and from standard input", () => {
    writeFileSync(join(folder, "paths.list"), "deploy/good.yaml\ndeploy/faulty.yaml\n");
    expect(json(["--files-from", "paths.list"]).files).toBe(2);
    expect(json(["--files-from", "-"], "deploy/faulty.yaml\n").diagnostics).toHaveLength(1);
  });

  test("shards are disjoint and together everything", () => {
    const part = (shard: string): number => json(["--shard", shard, "deploy"]).files;
    expect(part("1/2") + part("2/2")).toBe(json(["deploy"]).files);
  });

  test("worker threads give the same report as one thread", () => {
    expect(json(["--jobs", "2", "deploy"])).toEqual(json(["deploy"]));
  });
});

test("a rule can be switched off and made a warning", () => {
  expect(json(["--rules", "kubernetes/unknown-field=off", "deploy/faulty.yaml"]).diagnostics).toEqual([]);
  expect(json(["--rules", "kubernetes/unknown-field=warning", "deploy/faulty.yaml"]).diagnostics[0]).toMatchObject({ severity: "warning" });
});

test("text names file, place, message and rule, and counts", () => {
  const { out } = run(["check", "deploy/faulty.yaml"]);
  expect(out).toBe(
    [
      "deploy/faulty.yaml",
      "  9:5  error        unknown field `imagePullPolcy` in Container; did you mean `imagePullPolicy`?  kubernetes/unknown-field",
      "",
      "1 file checked; 1 error, 0 warnings",
      "",
    ].join("\n"),
  );
});
