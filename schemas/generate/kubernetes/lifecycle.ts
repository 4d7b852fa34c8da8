import { readFileSync } from "node:fs";
import { packageFiles } from "./goPackages.js";
import type { Release } from "./releases.js";

/** What a kind's declarations say of its life; releases as `1.16`. */
export interface Lifecycle {
  readonly introduced?: string | undefined;
  readonly deprecated?: string | undefined;
  readonly removed?: string | undefined;
  readonly replacement?: { readonly group: string; readonly version: string; readonly kind: string } | undefined;
}

/**
 * The declarations in `zz_generated.prerelease-lifecycle.go` (1.19 and later) by type name; a later release's word replaces an earlier one's,
 * and what only an earlier release says is kept.
 */
export function readLifecycles(sources: string, releases: readonly Release[]): Map<string, Lifecycle> {
  const lifecycles = new Map<string, Lifecycle>();
  for (const release of releases) {
    for (const { name, file } of packageFiles(sources, release, /zz_generated\.prerelease-lifecycle\.go$/u)) {
      for (const [kind, lifecycle] of declarations(readFileSync(file, "utf8"))) lifecycles.set(`${name}.${kind}`, lifecycle);
    }
  }
  return lifecycles;
}

const method = /^func \(in \*(\w+)\) APILifecycle(Introduced|Deprecated|Removed|Replacement)\(\) .*\{\n\treturn (.*)\n\}/gmu;

function declarations(text: string): Map<string, Lifecycle> {
  const kinds = new Map<string, Lifecycle>();
  for (const [, kind = "", what = "", answer = ""] of text.matchAll(method)) {
    kinds.set(kind, { ...kinds.get(kind), [what.toLowerCase()]: what === "Replacement" ? replacement(answer) : release(answer) });
  }
  return kinds;
}

function release(answer: string): string {
  const match = /^(\d+), (\d+)$/u.exec(answer);
  if (match === null) throw new Error(`unsorted release: ${answer}`);
  return `${match[1]}.${match[2]}`;
}

function replacement(answer: string): Lifecycle["replacement"] {
  const match = /Group: "([^"]*)", Version: "([^"]*)", Kind: "([^"]*)"/u.exec(answer);
  if (match === null) throw new Error(`unsorted replacement: ${answer}`);
  return { group: match[1] ?? "", version: match[2] ?? "", kind: match[3] ?? "" };
}
