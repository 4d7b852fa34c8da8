import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-check-"));
  writeFileSync(
    join(folder, "definition.json"),
    JSON.stringify({
      apiVersion: "apiextensions.k8s.io/v1",
      kind: "CustomResourceDefinition",
      metadata: { name: "hulls.example.com" },
      spec: {
        group: "example.com",
        scope: "Namespaced",
        names: { plural: "hulls", kind: "Hull" },
        versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: schema } }],
      },
    }),
  );
  writeFileSync(join(folder, "stern.yaml"), "apiVersion: example.com/v1\nkind: Hull\nmetadata: {name: stern}\ndoors: 3\nlevel: 5\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema = {
  type: "object",
  properties: { level: { type: "integer", "x-kubernetes-validations": [{ rule: "self < 5", message: "below the deck" }] } },
};

/** Rules of the errors that `check` finds in these files. */
function check(...files: readonly string[]): readonly string[] {
  const paths = files.map((file) => (file.includes(".") ? join(folder, file) : file));
  const { stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", "check", "--format", "json", ...paths], {
    cwd: repositoryRoot,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return (JSON.parse(stdout) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);
}

test("a definition among the checked files judges the others, in whatever order and number of threads", () => {
  const found = ["kubernetes/unknown-field", "kubernetes/custom-resource-expression"];
  expect(check("stern.yaml", "definition.json")).toEqual(found);
  expect(check("definition.json", "stern.yaml")).toEqual(found);
  expect(check("definition.json", "stern.yaml", "--jobs", "2")).toEqual(found);
});

test("without a definition nothing but the metadata is judged", () => {
  expect(check("stern.yaml")).toEqual([]);
});
