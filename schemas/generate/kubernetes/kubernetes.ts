import { join } from "node:path";
import { readEnums } from "./enums.js";
import { fetchSources } from "./fetch.js";
import { kindsOf } from "./kinds.js";
import { readLifecycles } from "./lifecycle.js";
import { readDefaults, readOpenApi } from "./openapi.js";
import { readGoPackages } from "./goPackages.js";
import { goPresence, spans } from "./presence.js";
import { releases } from "./releases.js";
import { historyTable, typesTable } from "./tables.js";
import { writeTable } from "./write.js";

const sources = process.env["BULKHEAD_SOURCES"] ?? ".cache/sources";
if (process.argv[2] === "fetch") fetchSources(sources);
else {
  const folder = process.argv[3] ?? "schemas/kubernetes";
  const described = releases.filter((release) => release.minor >= 6);
  const snapshots = described.map((release) => readOpenApi(sources, release));
  const before = releases.filter((release) => release.minor < 6).map((release) => ({ version: release.version, presence: goPresence(sources, release) }));
  const all = spans(snapshots, before);
  const defaults = new Map(described.flatMap((release) => [...readDefaults(sources, release)]));
  const fields = [...all.values()].reduce((sum, type) => sum + type.fields.size, 0);
  const enums = readEnums(releases.map((release) => ({ version: release.version, packages: readGoPackages(sources, release) })));
  const kinds = kindsOf(snapshots, all, readLifecycles(sources, releases));
  const generated = { by: "schemas/generate/kubernetes/kubernetes.ts", from: ["k8s.io/kubernetes@v1.1.1 … v1.37.0"], on: "2026-11-22" };
  writeTable(join(folder, "types.json"), { ...generated, entries: fields }, "types", typesTable(snapshots, all, { enums: enums.values, defaults }));
  writeTable(join(folder, "kinds.json"), { ...generated, entries: kinds.length }, "kinds", kinds);
  writeTable(join(folder, "history.json"), { ...generated, entries: fields }, "types", historyTable(all), { values: Object.fromEntries([...enums.since].filter(([key]) => all.get(key.split("#")[0] ?? "")?.fields.has(key.split("#")[1] ?? "")).sort()) });
  console.log(all.size, fields, kinds.length, defaults.size, enums.values.size);
}
