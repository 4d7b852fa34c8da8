/** The product as it ships: a VSIX, unpacked again, so that a file missing from the package fails the tests. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { unzip } from "./unzip.js";

/** Packs the repository and unpacks the package below `folder`; gives the extension's folder. */
export function packExtension(folder: string): string {
  const vsix = join(folder, "bulkhead.vsix");
  const parameters = ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", vsix];
  execFileSync(process.execPath, [resolve("node_modules/@vscode/vsce/vsce"), ...parameters], { stdio: ["ignore", "ignore", "inherit"] });
  unzip(readFileSync(vsix), join(folder, "vsix"));
  console.log(`packed ${Math.round(statSync(vsix).size / 1024)} kB`);
  rmSync(vsix);
  return join(folder, "vsix/extension");
}

/** Bundles the suite into `folder`/index.js, a script that the extension host loads. */
export async function bundleSuite(folder: string): Promise<void> {
  await build({
    entryPoints: ["test/e2e/suite/index.ts"],
    outfile: join(folder, "index.js"),
    bundle: true,
    format: "cjs",
    target: "es2022",
    platform: "browser",
    external: ["vscode"],
    logLevel: "warning",
  });
}
