import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCheckArguments } from "../../server/src/main/checkArguments.js";
import { UsageError } from "../../server/src/main/usageError.js";
import { repositoryRoot } from "../support/data.js";

const known = { kinds: ["kubernetes"], targets: { kubernetes: ["1.36", "1.37"] } };

function asked(text: string) {
  return readCheckArguments(["--pod-security", text, "a.yaml"], known).settings.podSecurity;
}

describe("--pod-security", () => {
  test.each([
    ["baseline", { level: "baseline", version: "1.37" }],
    ["restricted@1.25", { level: "restricted", version: "1.25" }],
    ["restricted@v1.0", { level: "restricted", version: "1.0" }],
    ["restricted@latest", { level: "restricted", version: "1.37" }],
    ["privileged", undefined],
    ["privileged@1.25", undefined],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test("left out, nothing is asked for", () => {
    expect(readCheckArguments(["a.yaml"], known).settings.podSecurity).toBeUndefined();
  });

  test.each([
    ["strict", "`strict` is none of privileged, baseline, restricted"],
    ["", "`` is none of"],
    ["baseline@", "version `` is not known"],
    ["baseline@1.38", "version `1.38` is not known; known are 1.0 to 1.37"],
    ["baseline@2.0", "version `2.0` is not known"],
    ["baseline@1.25.3", "version `1.25.3` is not known"],
    ["privileged@x", "version `x` is not known"],
  ])("%s is refused", (text, message) => {
    expect(() => asked(text)).toThrow(UsageError);
    expect(() => asked(text)).toThrow(message);
  });
});

describe("the command", () => {
  const text = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {hostPID: true, containers: [{name: a, image: a}]}\n";
  const run = (...parameters: readonly string[]) =>
    spawnSync(process.execPath, [join(repositoryRoot, "dist/cli.js"), "check", ...parameters, "-"], { input: text, encoding: "utf8" });

  test("warns of what the level forbids, and only then", () => {
    expect(run("--pod-security", "baseline").stdout).toContain("kubernetes/pod-security-host-namespaces");
    expect(run("--pod-security", "baseline").status).toBe(0);
    expect(run("--pod-security", "baseline", "--fail-on", "warning").status).toBe(1);
    expect(run("--pod-security", "privileged", "--fail-on", "warning").status).toBe(0);
    expect(run("--fail-on", "warning").status).toBe(0);
  });

  test("refuses a level that does not exist", () => {
    const { status, stderr } = run("--pod-security", "strict");
    expect(status).toBe(2);
    expect(stderr).toContain("--pod-security");
  });
});
