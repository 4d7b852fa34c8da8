import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

const folder = mkdtempSync(join(tmpdir(), "bulkhead-since-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n${spec}`;
const before = pod("  strange: 1\n  containers:\n  - {name: a, image: 'a:1', securityContext: {capabilities: {drop: [ALL]}}}\n");

const git = (...parameters: readonly string[]): unknown =>
  execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.com", ...parameters], { stdio: "pipe" });

beforeAll(() => {
  git("init", "--quiet");
  mkdirSync(join(folder, "deploy"));
  writeFileSync(join(folder, "deploy/pod.yaml"), before);
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
});

/** Checks the folder with the Pod as given since a revision. */
function check(text: string, since = "HEAD", ...more: readonly string[]) {
  writeFileSync(join(folder, "deploy/pod.yaml"), text);
  const parameters = [join(repositoryRoot, "dist/cli.js"), "check", "deploy", "--format", "json", "--since", since, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: "utf8" });
  const report = stdout === "" ? undefined : JSON.parse(stdout);
  const found: readonly { code: string; message: string; line: number }[] = report?.diagnostics ?? [];
  return { status, stderr, found: found.map(({ code, message, line }) => `${line} ${code} ${message}`) };
}

describe("only what is worse than at the revision", () => {
  test("nothing where nothing changed, or lines moved", () => {
    expect(check(before)).toMatchObject({ status: 0, found: [] });
    expect(check(`# moved\n${before}`)).toMatchObject({ status: 0, found: [] });
  });

  test("a new fault, not the old one", () => {
    const { status, found } = check(before.replace("  containers", "  alsoStrange: 1\n  containers"));
    expect(status).toBe(1);
    expect(found).toEqual(["6 kubernetes/unknown-field unknown field `alsoStrange` in PodSpec"]);
  });

  test("a second fault of the same kind", () => {
    expect(check(`${before}---\n${before}`).found).toEqual(["13 kubernetes/unknown-field unknown field `strange` in PodSpec"]);
  });

  test("a weaker wall, in words, at the line that decides it", () => {
    const { status, found } = check(
      before.replace("  strange: 1", "  hostNetwork: true").replace("{drop: [ALL]}", "{drop: [ALL], add: [KILL]}"),
    );
    expect(status).toBe(0);
    expect(found).toContain(
      "5 kubernetes/weaker-isolation Pod p, container a: network: was a network of the Pod's own; is the node's network, with what listens on its loopback",
    );
    expect(found).toContain("7 kubernetes/weaker-isolation Pod p, container a: capabilities: was none; is only KILL");
    expect(check(pod("  hostPID: true\n  containers: [{name: b, image: 'b:1'}]\n")).found.join()).not.toContain("weaker-isolation");
  });

  test("everything of a new file", () => {
    writeFileSync(join(folder, "deploy/new.yaml"), pod("  odd: 1\n  containers: [{name: a, image: 'a:1'}]\n"));
    expect(check(before).found).toEqual(["5 kubernetes/unknown-field unknown field `odd` in PodSpec"]);
    rmSync(join(folder, "deploy/new.yaml"));
  });
});

test.each(["nowhere", "--output=x"])("wrong use: no such revision as %s", (revision) => {
  const parameters = [join(repositoryRoot, "dist/cli.js"), "check", "deploy", `--since=${revision}`];
  const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain(`\`${revision}\` is no revision`);
});
