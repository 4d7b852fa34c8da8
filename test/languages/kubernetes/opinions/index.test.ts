import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { metasOf } from "../../../../server/src/engine/rule.js";
import { defaultSettings } from "../../../../server/src/engine/settings.js";
import { repositoryRoot } from "../../../support/data.js";
import { findingsOf, language } from "../check.js";

const folder = join(repositoryRoot, "server/src/languages/kubernetes/opinions");
const helpers = new Set(["index.ts", "opinionOver.ts", "setField.ts", "containers.ts", "pinned.ts"]);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !helpers.has(name));
const opinions = metasOf(language).filter(({ opinion }) => opinion === true);

test("every file is listed, and has a test of its name", () => {
  const index = readFileSync(join(folder, "index.ts"), "utf8");
  const tests = join(repositoryRoot, "test/languages/kubernetes/opinions");
  expect(files.filter((name) => !index.includes(`./${name.replace(/\.ts$/u, ".js")}`))).toEqual([]);
  expect(files.filter((name) => !existsSync(join(tests, name.replace(/\.ts$/u, ".test.ts"))))).toEqual([]);
});

test("each is named after its file, and is a hint or off", () => {
  const named = files.map((name) => `kubernetes/${name.replace(/\.ts$/u, "").replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`);
  expect(opinions.map(({ id }) => id).sort()).toEqual(named.sort());
  expect(opinions.filter(({ severity }) => severity !== "hint" && severity !== "off")).toEqual([]);
});

test("a usual manifest hears little unless more is asked for", () => {
  const manifest = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers:
      - name: a
        image: nginx
        ports: [{containerPort: 80}]
        env: [{name: GREETING, value: hello}]
        livenessProbe: {httpGet: {path: /, port: 80}}
`;
  expect(findingsOf(manifest, undefined, defaultSettings)).toEqual([]);
});
