import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEngine, findingsOf } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { companionsOf } from "../../server/src/main/companions.js";
import { dataFiles } from "../support/data.js";

const engine = createEngine(dataFiles);
const type = (name: string): string => `application/vnd.oci.image.${name}`;
let folder = "";
let layouts = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-layout-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
}

/** A layout of one image; `change` spoils what it likes before it is written. */
function layout(change: (parts: Parts) => void = () => undefined): string {
  const root = join(folder, String(layouts++));
  const blobs = join(root, "blobs", "sha256");
  mkdirSync(blobs, { recursive: true });
  writeFileSync(join(root, "oci-layout"), '{"imageLayoutVersion": "1.0.0"}');
  const write = (mediaType: string, content: Buffer | string): Descriptor => {
    const hex = sha256(content);
    writeFileSync(join(blobs, hex), content);
    return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(content) };
  };
  const layer = write(type("layer.v1.tar+gzip"), gzipSync("a layer"));
  const parts: Parts = { blobs, layers: [layer], diffIds: [`sha256:${sha256("a layer")}`], entry: () => undefined };
  change(parts);
  const rootfs = { type: "layers", diff_ids: parts.diffIds };
  const config = write(type("config.v1+json"), JSON.stringify({ architecture: "amd64", os: "linux", rootfs }));
  const manifest = { schemaVersion: 2, mediaType: type("manifest.v1+json"), config, layers: parts.layers };
  const entry = write(type("manifest.v1+json"), JSON.stringify(manifest));
  parts.entry(entry);
  const index = join(root, "index.json");
  writeFileSync(index, JSON.stringify({ schemaVersion: 2, manifests: [entry] }, undefined, 1));
  return index;
}

interface Parts {
  readonly blobs: string;
  layers: Descriptor[];
  diffIds: string[];
  entry: (entry: Descriptor) => void;
}

function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function check(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const analysed = engine.analyse({ name: file, text, companions: companionsOf(file, text, true) }, defaultSettings);
  return analysed === undefined ? ["not recognised"] : findingsOf(analysed).map(({ rule, path }) => `${rule} ${path?.join(".") ?? ""}`);
}

test("a layout that is whole", () => {
  expect(check(layout())).toEqual([]);
});

test.each<[string, (parts: Parts) => void, string[]]>([
  ["another size", (parts) => (parts.entry = (entry) => entry.size++), ["oci/blob-mismatch manifests.0.size"]],
  [
    "a missing manifest",
    (parts) => (parts.entry = (entry) => (entry.digest = `sha256:${"ab".repeat(32)}`)),
    ["oci/missing-blob manifests.0.digest"],
  ],
  [
    "changed content",
    (parts) => (parts.entry = ({ digest, size }) => writeFileSync(join(parts.blobs, digest.slice(7)), "x".repeat(size))),
    ["oci/blob-mismatch manifests.0.digest"],
  ],
  [
    "another type",
    (parts) => (parts.entry = (entry) => (entry.mediaType = type("config.v1+json"))),
    ["oci/blob-media-type manifests.0.mediaType"],
  ],
  ["another layer", (parts) => (parts.diffIds = [`sha256:${sha256("b")}`]), ["oci/diff-ids manifests.0.digest"]],
  ["too few layers", (parts) => (parts.diffIds = [...parts.diffIds, ...parts.diffIds]), ["oci/diff-ids manifests.0.digest"]],
  [
    "a missing layer",
    (parts) => (parts.layers = parts.layers.map((layer) => ({ ...layer, digest: `sha256:${"ab".repeat(32)}` }))),
    ["oci/missing-blob manifests.0.digest"],
  ],
])("%s", (_name, change, expected) => {
  expect(check(layout(change))).toEqual(expected);
});

test("files outside of layouts are left in peace", () => {
  const file = join(folder, "index.json");
  writeFileSync(file, "{}");
  expect(companionsOf(file, "{}")).toBeUndefined();
});
