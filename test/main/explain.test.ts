import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

function run(...parameters: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repositoryRoot, "dist/cli.js"), "explain", ...parameters], {
    cwd: join(repositoryRoot, "test/examples"),
    encoding: "utf8",
    maxBuffer: 1 << 27,
  });
  return { code: status, out: stdout, err: stderr };
}

describe("json", () => {
  test.each([
    [["kubernetes", "v1/Pod", "spec.hostUsers"], "core/v1.PodSpec#hostUsers", "spec.hostUsers"],
    [["kubernetes", "apps/v1/Deployment", "spec.template.spec.hostPID"], "core/v1.PodSpec#hostPID", "spec.template.spec.hostPID"],
    [["oci-runtime-config", "linux.namespaces[].type"], "oci.runtime.LinuxNamespace#type", "linux.namespaces[].type"],
    [["dockerfile", "RUN --mount=type=secret"], "dockerfile.RUN.--mount#type", "RUN --mount=type"],
  ])("%j", (address, field, path) => {
    const { code, out } = run(...address, "--format", "json");
    expect(code).toBe(0);
    const facts = JSON.parse(out);
    expect(facts).toMatchObject({ field, path, meaning: expect.stringMatching(/\S/u) });
    for (const key of ["language", "type", "required", "default", "enum", "history", "isolation", "sources"])
      expect(facts).toHaveProperty(key);
    for (const key of ["since", "until", "asOf", "stages", "earlier", "deprecated", "timeline"]) expect(facts.history).toHaveProperty(key);
    for (const key of ["class", "facet", "mechanisms", "meaning"]) expect(facts.isolation).toHaveProperty(key);
  });

  test("hostUsers: the gate, not the description, says how it ripened", () => {
    const { history, isolation } = JSON.parse(run("kubernetes", "v1/Pod", "spec.hostUsers", "--format", "json").out);
    expect(history).toMatchObject({ since: "1.25", until: null });
    expect(history.stages).toMatchObject([
      { version: "1.25", stage: "alpha", default: false },
      { version: "1.30", stage: "beta", default: false },
      { version: "1.33", stage: "beta", default: true },
      { version: "1.36", stage: "GA", default: true },
    ]);
    expect(isolation.class).toEqual(["os-virtualization"]);
  });
});

test.each(["kubernetes", "dockerfile", "oci"])("--all %s: one JSON object a line, each with a meaning", (language) => {
  const lines = run("--all", language, "--format", "json").out.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(100);
  const fields = lines.map((line) => JSON.parse(line));
  expect(fields.filter(({ meaning }) => typeof meaning !== "string" || meaning === "").map(({ field }) => field)).toEqual([]);
});

test("text is for reading: no Markdown marks, lines of at most 100 columns", () => {
  const { code, out } = run("kubernetes", "v1/Pod", "spec.hostPID");
  expect(code).toBe(0);
  expect(out).not.toContain("**");
  expect(out.split("\n").filter((line) => line.length > 100 && !line.includes("http"))).toEqual([]);
});

test("Chinese labels on request", () => {
  expect(run("kubernetes", "v1/Pod", "spec.hostPID", "--lang", "zh-CN").out).toMatch(/历史/u);
});

test.each([
  [["kubernetes", "v1/Pod", "spec.hostPIDs"], "hostPIDs"],
  [["compose", "services"], "compose"],
  [["missing.yaml:1:1"], "missing.yaml"],
  [[], "explain"],
  [["--all", "compose"], "compose"],
])("%j ends with 2 and names what is wrong", (parameters, named) => {
  const { code, out, err } = run(...parameters);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(named);
});
