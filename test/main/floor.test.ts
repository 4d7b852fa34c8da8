import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

const folder = mkdtempSync(join(tmpdir(), "bulkhead-floor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on files with these texts, from their folder. */
function floor(files: Readonly<Record<string, string>>, ...options: readonly string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const parameters = [join(repositoryRoot, "dist/cli.js"), "floor", ...Object.keys(files), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: "utf8" });
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

const pod = (spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  ${spec}\n  containers: [{name: a, image: "a:1"}]\n`;
const cronJob = (spec: string): string =>
  `apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: a}\nspec: {schedule: "* * * * *", jobTemplate: {spec: {template: {spec: {${spec}restartPolicy: Never, containers: [{name: a, image: "a:1"}]}}}}}\n`;

describe("the versions that take all files, with the lines that decide it", () => {
  test("from below, by the newest field", () => {
    const { status, lines } = floor({ "a.yaml": pod("hostUsers: true"), "b.yaml": pod("hostNetwork: false") });
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^kubernetes 1\.25 to 1\.\d+$/u);
    expect(lines.slice(1)).toEqual([
      "  not 1.24: a.yaml:5:3  field `hostUsers` is not in Kubernetes 1.24; it came with 1.25  kubernetes/field-not-in-target",
    ]);
  });

  test("from above, by a version that is gone", () => {
    const { lines } = floor({ "c.yaml": cronJob("") });
    expect(lines[0]).toBe("kubernetes 1.8 to 1.24");
    expect(lines.map((line) => /^ {2}not (\S+): c\.yaml:1:13 /u.exec(line)?.[1])).toEqual([undefined, "1.7", "1.25"]);
  });

  test("nothing suits files that exclude each other", () => {
    const { status, lines } = floor({ "c.yaml": cronJob("hostUsers: true, ") });
    expect(status).toBe(1);
    expect(lines[0]).toBe("kubernetes: no version takes all files");
    expect(lines.slice(1).map((line) => /^ {2}not (.+?): c\.yaml:/u.exec(line)?.[1]?.replace(/1\.\d+$/u, "…"))).toEqual([
      "1.1 to …",
      "1.8 to …",
      "1.25 to …",
    ]);
  });

  test("each language by its own target", () => {
    const config = '{"ociVersion": "1.0.2", "root": {"path": "a"}, "process": {"cwd": "/", "args": ["a"]}}';
    const { lines } = floor({ Dockerfile: "FROM alpine:3\nCOPY --parents a /a\n", "config.json": config });
    expect(lines[0]).toMatch(/^dockerfile 1\.20 to /u);
    expect(lines[1]).toMatch(/^ {2}not 1\.19: Dockerfile:2:6 /u);
    expect(lines.slice(2)).toEqual(["runtime-spec 1.0.0 to 1.3.0"]);
  });
});

test("as JSON", () => {
  const { lines } = floor({ "a.yaml": pod("hostUsers: true") }, "--format", "json");
  expect(JSON.parse(lines.join("\n"))).toMatchObject({
    targets: [{ target: "kubernetes", lowest: "1.25", decidedBy: [{ version: "1.24", file: "a.yaml", line: 5, column: 3 }] }],
  });
});

test.each([[[]], [["--format", "svg", "a.yaml"]]])("wrong use: %j", (parameters) => {
  const { status } = spawnSync(process.execPath, [join(repositoryRoot, "dist/cli.js"), "floor", ...parameters], { cwd: folder });
  expect(status).toBe(2);
});
