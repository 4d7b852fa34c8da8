import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { oci } from "../../../server/src/languages/oci/index.js";
import { schemaOfKind } from "../../../server/src/languages/oci/kinds.js";
import { dataFiles, repositoryRoot } from "../../support/data.js";
import { check } from "./ruleTest.js";

const language = oci(dataFiles);
const corpus = resolve(repositoryRoot, "../shared/corpora/oci/inputs");
const present = existsSync(corpus);
if (!present) console.log("skipped: the corpus of OCI documents is not here");

const whole = `{"ociVersion": "1.2.0", "process": {"user": {"uid": 0, "gid": 0}, "args": ["sh"], "rlimits": [{"type": "RLIMIT_CORE", "soft": 1, "hard": 2}]},
"root": {"path": "a"}, "mounts": [{"destination": "/a", "options": ["ro"]}], "linux": {"namespaces": [{"type": "pid"}], "seccomp": {"defaultAction": "x"}}}`;

test("a document cut anywhere is read, as any kind", () => {
  for (const kind of Object.keys(schemaOfKind)) {
    for (let end = 0; end <= whole.length; end += 3) expect(() => check(kind, whole.slice(0, end))).not.toThrow();
  }
});

describe.skipIf(!present)("documents of others", () => {
  const folders = ["runtime", "manifest", "index", "imageconfig", "seccomp", "cni", "state", "features", "descriptor"];
  test.each(folders)("%s cut at its lines, with a place at every cut", (folder) => {
    const kinds: Readonly<Record<string, string>> = { runtime: "oci-runtime-config", imageconfig: "oci-image-config" };
    const kind = kinds[folder] ?? Object.entries(schemaOfKind).find(([, schema]) => schema === folder)?.[0] ?? "oci-runtime-config";
    for (const file of readdirSync(join(corpus, folder)).filter((_name, index) => index % 8 === 0)) {
      const text = readFileSync(join(corpus, folder, file), "utf8");
      const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index).filter((_end, index) => index % 11 === 0);
      for (const end of ends) {
        const cut = text.slice(0, end);
        for (const { range } of check(kind, cut))
          expect(range.start >= 0 && range.start <= range.end && range.end <= cut.length).toBe(true);
        language.placeAt(language.parse({ text: cut, start: 0 }, kind), end);
      }
    }
  });
});
