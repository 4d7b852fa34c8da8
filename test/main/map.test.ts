import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

function map(...parameters: readonly string[]) {
  const options = { cwd: join(repositoryRoot, "test/examples"), encoding: "utf8" } as const;
  return spawnSync(process.execPath, [join(repositoryRoot, "dist/cli.js"), "map", ...parameters], options);
}

test("what stands between a workload and the host, with the lines that decide it", () => {
  const { status, stdout } = map("kubernetes/faulty.yaml");
  expect(status).toBe(0);
  expect(stdout).toContain("DaemonSet process-agent, container agent  kubernetes/faulty.yaml:19\n");
  expect(stdout).toContain("  ○ processes       all processes of the node are seen  kubernetes/faulty.yaml:17\n");
  expect(stdout).toContain("  ● network         a network of the Pod's own\n");
});

test("as JSON and as a picture", () => {
  const { workloads } = JSON.parse(map("kubernetes/faulty.yaml", "--format", "json").stdout);
  expect(workloads[0].walls[1]).toEqual({ name: "processes", state: "shared", text: "all processes of the node are seen", lines: [17] });
  const picture = map("kubernetes/faulty.yaml", "--format", "svg").stdout;
  expect(picture).toMatch(/^<svg .*<\/svg>\n$/su);
  expect(picture).toContain("all processes of the node are seen  (line 17)");
});

test("a file of which nothing runs", () => {
  expect(map("oci/good/config.json").stdout).toBe("nothing in oci/good/config.json runs\n");
});

test.each([[[]], [["a", "b"]], [["kubernetes/good.yaml", "--format", "png"]], [["other/workflow.yaml"]]])("wrong use: %j", (parameters) => {
  expect(map(...parameters).status).toBe(2);
});
