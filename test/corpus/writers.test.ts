import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createEngine, findingsOf } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles } from "../support/data.js";
import { isInstalled } from "../support/debian.js";

/** What the programs of the field write themselves is right: `npm test` installs them where it can. */

const engine = createEngine(dataFiles);
const work = mkdtempSync(join(tmpdir(), "bulkhead-writers-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs a program in a new folder of its own. */
function folderWith(name: string): { readonly folder: string; run(program: string, ...parameters: readonly string[]): string } {
  const folder = join(work, name);
  mkdirSync(folder);
  const environment = { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin`, STORAGE_DRIVER: "vfs", BUILDAH_ISOLATION: "chroot" };
  const run = (program: string, ...parameters: readonly string[]) =>
    execFileSync(program, parameters, { cwd: folder, env: environment, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return { folder, run };
}

/** Errors and warnings in a file, and its kind, so that a file which nobody looked at does not count as right. */
function judged(file: string, kind?: string): readonly string[] {
  const analysed = engine.analyse({ name: file, text: readFileSync(file, "utf8") }, defaultSettings, { kind });
  if (analysed === undefined) return [`${relative(work, file)}: not ours`];
  const bad = findingsOf(analysed).filter(({ severity }) => severity === "error" || severity === "warning");
  return [analysed.recognition.kind, ...bad.map(({ rule, message }) => `${rule}: ${message}`)];
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
}

/** Everything in an image layout that is JSON: marker, index, and the blobs that the index leads to. */
function layout(folder: string): Readonly<Record<string, readonly string[]>> {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Readonly<Record<string, unknown>>;
  const blob = ({ digest }: Descriptor) => join("blobs", digest.replace(":", "/"));
  const [manifest] = read("index.json")["manifests"] as readonly Descriptor[];
  if (manifest === undefined) return {};
  const config = read(blob(manifest))["config"] as Descriptor;
  return {
    marker: judged(join(folder, "oci-layout")),
    index: judged(join(folder, "index.json")),
    manifest: judged(join(folder, blob(manifest)), "oci-image-manifest"),
    config: judged(join(folder, blob(config)), "oci-image-config"),
  };
}

const right = {
  marker: ["oci-layout"],
  index: ["oci-image-index"],
  manifest: ["oci-image-manifest"],
  config: ["oci-image-config"],
};

for (const [program, ...parameters] of [
  ["runc", "spec"],
  ["runc", "spec", "--rootless"],
  ["crun", "spec"],
] as const)
  test.skipIf(!isInstalled(program))(`${program} ${parameters.join(" ")}`, () => {
    const { folder, run } = folderWith(`${program}${parameters.join("")}`);
    run(program, ...parameters);
    expect(judged(join(folder, "config.json"))).toEqual(["oci-runtime-config"]);
  });

/** An image of one layer in the layout `image`, and the bundle it was made from. */
function makeImage({ folder, run }: ReturnType<typeof folderWith>): void {
  run("umoci", "init", "--layout", "image");
  run("umoci", "new", "--image", "image:a");
  run("umoci", "unpack", "--rootless", "--image", "image:a", "bundle");
  writeFileSync(join(folder, "bundle/rootfs/hello"), "hello\n");
  run("umoci", "repack", "--image", "image:a", "bundle");
}

test.skipIf(!isInstalled("umoci"))("umoci: a new image, filled, configured and unpacked", () => {
  const { folder, run } = folderWith("umoci");
  makeImage({ folder, run });
  const settings = ["user=1000", "exposedports=80/tcp", "volume=/data", "env=A=b", "label=a=b", "workingdir=/x", "stopsignal=SIGTERM"];
  run("umoci", "config", "--image", "image:a", ...settings.map((setting) => `--config.${setting}`), "--author", "me");
  expect(layout(join(folder, "image"))).toEqual(right);
  expect(judged(join(folder, "bundle/config.json"))).toEqual(["oci-runtime-config"]);
});

test.skipIf(!isInstalled("skopeo") || !isInstalled("umoci"))("skopeo: an image copied from layout to layout", () => {
  const { folder, run } = folderWith("skopeo");
  makeImage({ folder, run });
  run("skopeo", "copy", "--insecure-policy", "oci:image:a", "oci:copy:b");
  expect(layout(join(folder, "copy"))).toEqual(right);
});

test.skipIf(!isInstalled("buildah") || process.getuid?.() !== 0)("buildah: an image from nothing", () => {
  const { folder, run } = folderWith("buildah");
  const storage = ["--root", join(folder, "storage"), "--runroot", join(folder, "run")];
  const container = run("buildah", ...storage, "from", "scratch").trim();
  run("buildah", ...storage, "config", "--cmd", "x", "--port", "8080", "--user", "5", "--label", "a=b", "--volume", "/data", container);
  run("buildah", ...storage, "commit", "--format", "oci", container, "oci:image:a");
  expect(layout(join(folder, "image"))).toEqual(right);
});
