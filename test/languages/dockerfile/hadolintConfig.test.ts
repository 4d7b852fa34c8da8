import { expect, test } from "vitest";
import { createEngine, findingsOf } from "../../../server/src/engine/engine.js";
import { defaultSettings } from "../../../server/src/engine/settings.js";
import { readHadolintConfig } from "../../../server/src/languages/dockerfile/hadolintConfig.js";
import { dataFiles } from "../../support/data.js";

const engine = createEngine(dataFiles);

/** What is told of a Dockerfile beside a configuration, as `line severity rule`; BuildKit's own checks left out. */
function told(text: string, config: string): readonly string[] {
  const source = { name: "Dockerfile", text, companions: { ".hadolint.yaml": config } };
  const analysed = engine.analyse(source, defaultSettings);
  return (analysed === undefined ? [] : findingsOf(analysed))
    .filter(({ equivalents = [] }) => equivalents.some((name) => name.startsWith("DL")))
    .map(({ range, severity, rule }) => `${text.slice(0, range.start).split("\n").length} ${severity} ${rule}`);
}

test.each<[name: string, text: string, config: string, expected: readonly string[]]>([
  ["rules are ignored", "FROM a:1\nRUN cd /x\n", "ignored: [DL3003]\n", []],
  ["severities are changed", "FROM a:1\nRUN cd /x\n", "override:\n  error:\n  - DL3003\n", ["2 error dockerfile/changed-directory"]],
  [
    "comments have no say",
    "FROM a:1\n# hadolint ignore=DL3003\nRUN cd /x\n",
    "disable-ignore-pragma: true\n",
    ["3 information dockerfile/changed-directory"],
  ],
  [
    "other registries",
    "FROM evil.example/a:1 AS b\nFROM b\nFROM reg.example/a:1\nFROM x:1\nCOPY --from=y:1 /a /b\n",
    "trustedRegistries: ['*.example', docker.io]\n",
    [],
  ],
  [
    "registries that are not trusted",
    "FROM evil.example/a:1 AS b\nFROM b\nFROM scratch\nCOPY --from=y:1 /a /b\n",
    "trustedRegistries: [good.example]\n",
    ["1 information dockerfile/untrusted-registry", "4 information dockerfile/untrusted-registry"],
  ],
  [
    "labels of the schema",
    'FROM a:1\nLABEL version=1.2 commit=abcdef0 url=https://example.org time="2026-01-31T12:00:00Z" mail=a name=""\n',
    "label-schema: {version: semver, commit: hash, url: url, time: rfc3339, mail: email, name: text, author: text}\n",
    [
      "1 information dockerfile/missing-label",
      "2 information dockerfile/label-version",
      "2 information dockerfile/label-email",
      "2 information dockerfile/empty-label",
    ],
  ],
  [
    "licences in a label",
    'FROM a:1\nLABEL l1="(MIT OR Apache-2.0) AND GPL-2.0-or-later WITH Classpath-exception-2.0" l2="Apache License 2.0" l3=MIT/X11\n',
    "label-schema: {l1: spdx, l2: spdx, l3: spdx}\n",
    ["2 information dockerfile/label-license", "2 information dockerfile/label-license"],
  ],
  [
    "labels outside a strict schema, and one that a base stage has",
    "FROM a:1 AS b\nLABEL x=1 y=2\nFROM b\n",
    "label-schema: {x: text}\nstrict-labels: true\n",
    ["2 information dockerfile/superfluous-label"],
  ],
  ["what cannot be read says nothing", "FROM a:1\nRUN cd /x\n", "ignored: {DL3003\n- :", ["2 information dockerfile/changed-directory"]],
])("%s", (_name, text, config, expected) => {
  expect(told(text, config)).toEqual(expected);
});

test("a changed configuration is heeded, the same one keeps what is known", () => {
  const source = { name: "Dockerfile", text: "FROM a:1\nRUN cd /x\n", companions: { ".hadolint.yaml": "" } };
  const first = engine.analyse(source, defaultSettings);
  expect(engine.analyse(source, defaultSettings, { previous: first })?.slices[0]?.analysis).toBe(first?.slices[0]?.analysis);
  const changed = engine.analyse({ ...source, companions: { ".hadolint.yaml": "ignored: [DL3003]" } }, defaultSettings, {
    previous: first,
  });
  expect(changed && findingsOf(changed).map(({ rule }) => rule)).toEqual([]);
});

test("an empty configuration is the default", () => {
  expect(readHadolintConfig("").ignored.size).toBe(0);
});
