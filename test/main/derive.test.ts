import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

function derive(...parameters: readonly string[]) {
  const options = { cwd: join(repositoryRoot, "test/examples"), encoding: "utf8" } as const;
  return spawnSync(process.execPath, [join(repositoryRoot, "dist/cli.js"), "derive", ...parameters], options);
}

test("a container's runtime config, each member with the line that it comes from", () => {
  const { status, stdout } = derive("kubernetes/faulty.yaml");
  expect(status).toBe(0);
  expect(stdout).toContain('"uid": 10002 // kubernetes/faulty.yaml:32\n');
  expect(stdout).toContain('"limit": 134217728 // kubernetes/faulty.yaml:28\n');
});

test("a stage's image config; a line chooses the stage", () => {
  expect(derive("dockerfile/good.Dockerfile").stdout).toContain('"User": "10001:10001", // dockerfile/good.Dockerfile:16\n');
  expect(derive("dockerfile/good.Dockerfile:3").stdout).not.toContain('"User"');
});

test.each([[[]], [["a", "b"]], [["oci/good/config.json"]], [["none.yaml"]]])("wrong use: %j", (parameters) => {
  expect(derive(...parameters).status).toBe(2);
});
