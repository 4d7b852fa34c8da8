import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LspClient, type PublishedDiagnostic } from "../support/lspClient.js";

const definition = (type: string): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: hulls.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {plural: hulls, kind: Hull}
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec:
            type: object
            properties:
              doors: {type: ${type}, description: How many doors there are.}
`;

const hull = `apiVersion: example.com/v1
kind: Hull
metadata:
  name: stern
spec:
  doors: many
`;

let folder: string;
let client: LspClient;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-declarations-"));
  mkdirSync(join(folder, "crd"));
  client = new LspClient();
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const codes = (diagnostics: readonly PublishedDiagnostic[]): string[] => diagnostics.map(({ code }) => code);

/** The next diagnostics of a document of which `wanted` holds. */
async function until(name: string, wanted: (codes: readonly string[]) => boolean): Promise<void> {
  await client.next("textDocument/publishDiagnostics", (params) => {
    const { uri, diagnostics } = params as { uri: string; diagnostics: readonly PublishedDiagnostic[] };
    return uri === uriOf(name) && wanted(codes(diagnostics));
  });
}

describe("definitions of custom resources", () => {
  test("a file of the workspace defines a kind, and what it says counts anew when it changes", async () => {
    writeFileSync(join(folder, "crd/hull.yaml"), definition("integer"));
    await client.initialize(pathToFileURL(folder).href);
    const judged = until("stern.yaml", (found) => found.includes("kubernetes/wrong-type"));
    await client.open(uriOf("stern.yaml"), "yaml", hull);
    await judged;
    expect(await client.hover(uriOf("stern.yaml"), { line: 5, character: 3 })).toContain("How many doors there are.");

    const cleared = until("stern.yaml", (found) => found.length === 0);
    writeFileSync(join(folder, "crd/hull.yaml"), definition("string"));
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf("crd/hull.yaml"), type: 2 }] });
    await cleared;
  });

  test("an open document counts before the file it was read from, and as long as it is open", async () => {
    writeFileSync(join(folder, "crd/hull.yaml"), definition("string"));
    await client.initialize(pathToFileURL(folder).href);
    expect(codes(await client.open(uriOf("stern.yaml"), "yaml", hull))).toEqual([]);
    const judged = until("stern.yaml", (found) => found.includes("kubernetes/wrong-type"));
    await client.open(uriOf("crd/hull.yaml"), "yaml", definition("integer"));
    await judged;
    const cleared = until("stern.yaml", (found) => found.length === 0);
    client.notify("textDocument/didClose", { textDocument: { uri: uriOf("crd/hull.yaml") } });
    await cleared;
  });
});
