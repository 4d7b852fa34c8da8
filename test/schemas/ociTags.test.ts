import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { areFetched, livesOf, specifications } from "../../schemas/generate/oci/tags.js";
import { oci } from "../../server/src/languages/oci/index.js";
import { isOciKind, schemaOfKind } from "../../server/src/languages/oci/kinds.js";
import { openSchemas } from "../../server/src/languages/oci/schemas.js";
import { dataFiles, repositoryRoot } from "../support/data.js";

const sources = process.env["BULKHEAD_SOURCES"] ?? join(repositoryRoot, ".cache/sources");
const language = oci(dataFiles);
const schemas = openSchemas(dataFiles);

/** Members whose history the Go types tell otherwise or not at all, and why ours stands. */
const otherwise: readonly (readonly [path: RegExp, why: string])[] = [
  [/^vm\.hwConfig\b/u, "spelt hwConfig in the text and the schema, hwconfig in the Go type"],
  [/^(?:.*\.)?platform\.features$/u, "a reserved word in the text alone"],
  [/^mediaType$/u, "reserved by the text of 1.0.0; the Go types of manifest and index have it since 1.0.2"],
  [/^config\.(?:Memory|MemorySwap|CpuShares|Healthcheck)\b/u, "reserved by the text of the image config, defined by Docker"],
];

/** Members of the documents that a schema describes. */
function membersOf(schema: string) {
  const roots = Object.entries(schemaOfKind).flatMap(([kind, name]) => {
    const root = name === schema && isOciKind(kind) ? schemas.root(kind) : undefined;
    return root === undefined ? [] : [`oci.${root.file}.${root.definition}#`];
  });
  return [...language.fields()].filter(({ trail: [root = ""] }) => roots.includes(root));
}

test("the life of a member is read off the Go types of each release, through lists, maps and other packages' types", () => {
  const folder = mkdtempSync(join(tmpdir(), "bulkhead-tags-"));
  try {
    const write = (tag: string, text: string) => {
      mkdirSync(join(folder, `x-spec@v${tag}/specs-go`), { recursive: true });
      writeFileSync(join(folder, `x-spec@v${tag}/specs-go/config.go`), text);
    };
    const struct = (name: string, ...members: readonly string[]) => `type ${name} struct {\n${members.join("\n")}\n}\n`;
    write(
      "1.0.0",
      struct("Spec", '\tOld string `json:"old"`', '\tItems []Item `json:"items,omitempty"`') +
        struct("Item", '\tName string `json:"name"`'),
    );
    write(
      "1.1.0",
      struct("Spec", '\tItems []*Item `json:"items,omitempty"`', '\tBy map[string]*Item `json:"by"`') +
        struct("Item", '\tName string `json:"name"`', '\tSelf *Item `json:"self"`', '\tHidden string `json:"-"`'),
    );
    const specification = { of: "x", module: "example.com/x-spec", tags: ["1.0.0", "1.1.0"], documents: {} };
    expect(Object.fromEntries(livesOf(folder, specification, { folder: "specs-go", type: "Spec" }))).toEqual({
      old: { since: "1.0.0", until: "1.0.0" },
      items: { since: "1.0.0", until: undefined },
      "items[].name": { since: "1.0.0", until: undefined },
      "items[].self": { since: "1.1.0", until: undefined },
      by: { since: "1.1.0", until: undefined },
      "by.*.name": { since: "1.1.0", until: undefined },
      "by.*.self": { since: "1.1.0", until: undefined },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

if (areFetched(sources)) {
  describe.each(specifications.map((specification) => [specification.of, specification] as const))("%s", (_of, specification) => {
    test.each(Object.entries(specification.documents))("%s: every member is as old as its Go type says", (schema, document) => {
      const lives = livesOf(sources, specification, document);
      const wrong: string[] = [];
      for (const place of membersOf(schema)) {
        const history = language.history(place, { targets: {} });
        const life = lives.get(place.path);
        const agrees = life !== undefined && life.since === history?.since && (life.until ?? null) === history.until;
        // Exceptions are exceptions: what agrees after all must not stand among them.
        if (agrees === otherwise.some(([path]) => path.test(place.path)) && !(agrees && place.path === "mediaType"))
          wrong.push(`${place.path}: ${history?.since} to ${history?.until}, in Go ${life?.since} to ${life?.until}`);
      }
      expect(wrong).toEqual([]);
    });

    test.each(Object.entries(specification.documents))("%s: every member of the Go type is known", (schema, document) => {
      const known = new Set(membersOf(schema).map(({ path }) => path.toLowerCase()));
      const strange = [...livesOf(sources, specification, document).keys()].filter((path) => !known.has(path.toLowerCase()));
      expect(strange).toEqual([]);
    });
  });
} else console.log("skipped: the releases of the OCI's specifications are not fetched");
