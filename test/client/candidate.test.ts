import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { mayConcern, mayConcernChange } from "../../client/src/candidate.js";
import { createEngine } from "../../server/src/engine/engine.js";
import { dataFiles, repositoryRoot } from "../support/data.js";

type Document = Parameters<typeof mayConcern>[0];

/** As much of a text document as the sieve looks at. */
function document(path: string, languageId: string, text: string): Document {
  const lines = text.split("\n");
  const own = {
    languageId,
    uri: { path },
    lineCount: lines.length,
    getText: () => text,
    lineAt: (line: number) => ({ text: lines[line] }),
  };
  // The sieve reads nothing else of the document.
  return own as unknown as Document;
}

/** Language by name, as VS Code and our `contributes.languages` decide it. */
function languageOf(name: string): string {
  if (/\.ya?ml$/u.test(name)) return "yaml";
  if (/\.json$|\.conf(list)?$|oci-layout$|blobs\/sha256\/\w+$/u.test(name)) return "json";
  return /^(docker|container)file$|^(docker|container)file\.|\.(docker|container)file$/iu.test(name.slice(name.lastIndexOf("/") + 1))
    ? "dockerfile"
    : "plaintext";
}

test.each<[name: string, text: string, concerns: boolean]>([
  ["pod.yaml", "apiVersion: v1\nkind: Pod\n", true],
  ["half.yaml", "kind: Pod\n", true],
  ["pod.json", '{"kind":"Pod"}', true],
  ["Dockerfile", "", true],
  ["Containerfile.dev", "", true],
  ["Dockerfile-dev", "FROM alpine\n", true],
  ["notes.txt", "apiVersion: v1\n", false],
  ["oci-layout", "{}", true],
  ["10-bridge.conflist", "", true],
  [".bulkhead.yaml", "", true],
  ["package.json", '{"name": "x", "version": "1.0.0", "dependencies": {}}', false],
  ["workflow.yaml", "on: push\njobs: {}\n", false],
  ["values.yaml", "replicaCount: 2\nimage: {repository: nginx}\n", false],
])("%s starts the server: %3$s", (name, text, concerns) => {
  expect(mayConcern(document(`/w/${name}`, languageOf(name), text))).toBe(concerns);
});

test("an edit is judged by the lines it touches", () => {
  const text = "a: 1\napiVersion: v1\n";
  const change = (line: number, inserted: string): Parameters<typeof mayConcernChange>[0] => {
    // The sieve reads nothing else of the event.
    return { document: document("/w/a.yaml", "yaml", text), contentChanges: [{ range: { start: { line } }, text: inserted }] } as never;
  };
  expect(mayConcernChange(change(0, "b"))).toBe(false);
  expect(mayConcernChange(change(1, "n"))).toBe(true);
  expect(mayConcernChange(change(0, "kind: Pod"))).toBe(true);
  expect(mayConcernChange(change(9, ""))).toBe(false);
});

const corpora = resolve(repositoryRoot, "../shared/corpora");
if (!existsSync(corpora)) console.log("skipped: the corpora are not here");

describe.skipIf(!existsSync(corpora))("whatever the engine recognises passes the sieve", () => {
  test.each(["dockerfile", "kubernetes", "oci"])(
    "%s",
    (family) => {
      const engine = createEngine(dataFiles);
      const lost = readdirSync(join(corpora, family), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((name) => {
          const text = readFileSync(name, "utf8");
          const languageId = languageOf(name);
          return (
            !mayConcern(document(name, languageId, text)) && engine.recognize({ name, text, languageId })?.recognition.checked === true
          );
        });
      expect(lost).toEqual([]);
    },
    60_000,
  );
});
