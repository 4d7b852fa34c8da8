// Builds everything: `node esbuild.js` writes dist/; `node esbuild.js run FILE.ts [ARG…]` bundles one TypeScript program and runs it.
// Installs the dependencies first where they are missing, so that each command of the README is enough by itself on a fresh clone.
const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { pathToFileURL } = require("node:url");

const root = __dirname;
const [command, ...args] = process.argv.slice(2);

const common = {
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
  legalComments: "none",
  sourcemap: false,
};
// Some packages have a second, UMD form under `main` that no bundler can follow: the ES modules come first.
const node = { platform: "node", format: "cjs", target: "node20", mainFields: ["module", "main"] };
const browser = { platform: "browser", format: "iife", mainFields: ["browser", "module", "main"], conditions: ["browser"] };
const outputs = [
  {
    ...node,
    entryPoints: [join(root, "client/src/node.ts")],
    outfile: join(root, "dist/client.js"),
    // The language client is loaded with the first document of ours, not at activation.
    external: ["vscode", "./processClient.js"],
    supported: { "dynamic-import": false },
  },
  { ...node, entryPoints: [join(root, "client/src/processClient.ts")], outfile: join(root, "dist/processClient.js"), external: ["vscode"] },
  {
    ...browser,
    format: "cjs",
    entryPoints: [join(root, "client/src/browser.ts")],
    outfile: join(root, "dist/client-browser.js"),
    external: ["vscode"],
  },
  { ...browser, entryPoints: [join(root, "client/webview/timeline.ts")], outfile: join(root, "dist/timelineView.js") },
  { ...node, entryPoints: [join(root, "server/src/main/node.ts")], outfile: join(root, "dist/server.js") },
  { ...browser, entryPoints: [join(root, "server/src/main/browser.ts")], outfile: join(root, "dist/server-browser.js") },
  {
    ...node,
    entryPoints: [join(root, "server/src/main/cli.ts")],
    outfile: join(root, "dist/cli.js"),
    banner: { js: "#!/usr/bin/env node" },
  },
];

ensureDependencies();
(command === "run" ? run(args[0], args.slice(1)) : build(command === "--metafile" ? args[0] : undefined)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

/** Installs exactly what package-lock.json says, unless node_modules already holds it. */
function ensureDependencies() {
  const installed = join(root, "node_modules/.package-lock.json");
  const wanted = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs - 1000) return;
  const stamp = join(root, "node_modules/.bulkhead-lock");
  const hash = createHash("sha256").update(readFileSync(wanted)).digest("hex");
  if (existsSync(installed) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  console.error("installing dependencies");
  // Not `npm ci`: it insists on lock entries of optional packages for other platforms, which not every registry mirror has.
  execFileSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  writeFileSync(stamp, hash);
}

/** Bundles a TypeScript program of this repository for Node and runs it in this process. */
async function run(file, programArguments) {
  const { build: bundle } = require("esbuild");
  const outfile = join(root, "node_modules/.cache/run", `${basename(file, ".ts")}-${process.pid}.mjs`);
  await bundle({
    ...common,
    entryPoints: [join(root, file)],
    outfile,
    platform: "node",
    format: "esm",
    packages: "external",
    minify: false,
  });
  process.argv = [process.argv[0], join(root, file), ...programArguments];
  process.on("exit", () => rmSync(outfile, { force: true }));
  await import(pathToFileURL(outfile).href);
}

/** Writes dist/: the bundles and the data files. */
async function build(metafileName) {
  const { build: bundle } = require("esbuild");
  const started = Date.now();
  mkdirSync(join(root, "dist/data"), { recursive: true });
  await generated("validators.ts", "buildValidators");
  copyData();
  await generated("descriptions.ts", "buildDescriptions", join(root, "dist/data/kubernetes/descriptions.json"));
  await generated("chinese.ts", "buildChinese", join(root, "dist/data/chinese.json"));
  const results = await Promise.all(outputs.map((options) => bundle({ ...common, ...options, metafile: true })));
  removeStale(join(root, "dist"), started);
  if (metafileName !== undefined) {
    const byOutput = Object.fromEntries(results.map((result, index) => [basename(outputs[index].outfile), result.metafile]));
    writeFileSync(join(root, metafileName), JSON.stringify(byOutput));
  }
}

/** Removes what an earlier build left: files that this one, begun at `started`, did not write. They go last, so that dist/ can be used meanwhile. */
function removeStale(folder, started) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeStale(path, started);
    else if (statSync(path).mtimeMs < started - 2000) rmSync(path);
  }
}

/** Calls one of the generators whose output is made at build time and never committed. */
async function generated(file, name, ...rest) {
  const { build: bundle } = require("esbuild");
  const outfile = join(root, "node_modules/.cache/run", `${basename(file, ".ts")}-${process.pid}.mjs`);
  await bundle({
    ...common,
    entryPoints: [join(root, "schemas/generate", file)],
    outfile,
    platform: "node",
    format: "esm",
    packages: "external",
    minify: false,
  });
  const generator = await import(pathToFileURL(outfile).href);
  await generator[name](root, ...rest);
  rmSync(outfile, { force: true });
}

/** Copies schemas/**.json to dist/data, minified; they are read at run time, each when it is first needed. What a generator joins to others stays behind. */
function copyData() {
  for (const folder of ["", "kubernetes", "oci", "dockerfile"]) {
    const from = join(root, "schemas", folder);
    mkdirSync(join(root, "dist/data", folder), { recursive: true });
    for (const name of readdirSync(from)) {
      if (!name.endsWith(".json") || name === "chinese.json") continue;
      writeFileSync(join(root, "dist/data", folder, name), JSON.stringify(JSON.parse(readFileSync(join(from, name), "utf8"))));
    }
  }
  for (const name of ["LICENSE"]) if (existsSync(join(root, name))) cpSync(join(root, name), join(root, "dist", name));
}
