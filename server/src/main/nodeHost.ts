import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Host } from "../engine/host.js";
import { companionsOf } from "./companions.js";
import { isPatchOfKustomization } from "./kustomization.js";
import { workspaceFiles } from "./workspaceFiles.js";

/** A host that reads data files from `data/` beside the running bundle, when they are first needed. */
export function nodeHost(): Host {
  const folder = join(dirname(__filename), "data");
  return {
    data: { text: (name) => readFileSync(join(folder, name), "utf8") },
    load: () => Promise.resolve(),
    roleOf: (name) => (isPatchOfKustomization(name) ? "patch" : undefined),
    companionsOf: (name, text) => companionsOf(name, text),
    workspace: workspaceFiles,
    defer: (callback) => void setImmediate(callback),
  };
}
