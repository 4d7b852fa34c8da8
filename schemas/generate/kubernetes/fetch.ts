import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { releases } from "./releases.js";

/**
 * Downloads what `write` reads into `sources` with the Go client: about 700 MB pass through, about 300 MB stay.
 * A module that is already there is left alone. Needs `go` on the path and nothing else.
 */
export function fetchSources(sources: string): void {
  for (const release of releases) {
    for (const module of release.modules) fetchModule(sources, module);
  }
}

/** The files of a module that the generator looks at. */
const wanted = [
  /^api\/openapi-spec\/swagger\.json$/u,
  /^api\/openapi-spec\/v3\/api.*_openapi\.json$/u,
  /(^|\/)features\/kube_features\.go$/u,
  /(^|\/)versioned_feature_list\.yaml$/u,
  /(^|\/)types(?!_swagger)\w*\.go$/u,
  /(^|\/)zz_generated\.prerelease-lifecycle\.go$/u,
  /(^|\/)(unversioned|meta\/v1|resource|intstr|runtime)\/[^/]*\.go$/u,
];
const unwanted =
  /(^|\/)(vendor|Godeps|third_party|testdata|cmd|federation|contrib|docs|examples|client|client-go|kubelet|kubectl)\/|_test\.go$/u;

function fetchModule(sources: string, module: string): void {
  const target = join(sources, module.replace("k8s.io/", ""));
  if (existsSync(join(target, ".complete"))) return;
  const cache = join(sources, ".download");
  const environment = { ...process.env, GOMODCACHE: cache, GOFLAGS: "-modcacherw", GOWORK: "off" };
  const answer = JSON.parse(
    execFileSync("go", ["mod", "download", "-json", module], { cwd: ensured(sources), env: environment, encoding: "utf8" }),
  );
  const folder: unknown = answer.Dir;
  if (typeof folder !== "string") throw new Error(`${module} is not to be had: ${JSON.stringify(answer)}`);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = file.replaceAll("\\", "/");
    if (unwanted.test(path) || !wanted.some((pattern) => pattern.test(path))) continue;
    ensured(dirname(join(target, path)));
    copyFileSync(join(folder, file), join(target, path));
  }
  writeFileSync(join(ensured(target), ".complete"), "");
  rmSync(cache, { recursive: true, force: true });
}

function ensured(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
