import { describe, expect, test } from "vitest";
import { createEngine, findingsOf, placeAt } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles } from "../support/data.js";

const engine = createEngine(dataFiles);
const pod = (name: string, field = "hostPID"): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  ${field}: true\n  containers: [{name: a, image: b}]\n`;
const stream = (...names: string[]): string => names.map((name) => pod(name)).join("---\n");

function analyse(text: string, previous?: ReturnType<typeof engine.analyse>) {
  const analysed = engine.analyse({ name: "file.yaml", text }, defaultSettings, { previous });
  if (analysed === undefined) throw new Error("not recognised");
  return analysed;
}

describe("analysis", () => {
  test("untouched documents of a stream keep their analysis, also when text before them grows", () => {
    const before = analyse(stream("a", "b", "c"));
    const after = analyse(stream("a", "bb", "c"), before);
    expect(after.slices.map(({ analysis }, index) => analysis === before.slices[index]?.analysis)).toEqual([true, false, true]);
  });

  test("findings of a later document lie where its text lies", () => {
    const text = `${pod("a")}---\n${pod("b", "hostPId")}`;
    const [finding] = findingsOf(analyse(text));
    expect(finding && text.slice(finding.range.start, finding.range.end)).toBe("hostPId");
    expect(finding?.range.start).toBe(text.indexOf("hostPId"));
  });

  test("other settings mean another judgement, not a kept one", () => {
    const text = pod("a", "hostPId");
    const before = analyse(text);
    const settings = { ...defaultSettings, rules: { "kubernetes/unknown-field": "off" as const } };
    const after = engine.analyse({ name: "file.yaml", text }, settings, { previous: before });
    expect(after && findingsOf(after)).toEqual([]);
  });

  test("the work pauses, so that a caller can drop it", () => {
    const names = Array.from({ length: 400 }, (_unused, index) => `pod-${index}`);
    const work = engine.analysing({ name: "file.yaml", text: stream(...names) }, defaultSettings);
    expect(work.next().done).toBe(false);
  });

  test("the place under the cursor is found in the right document", () => {
    const text = stream("a", "b");
    const offset = text.lastIndexOf("hostPID") + 2;
    const found = placeAt(analyse(text), offset);
    expect(found?.place.field).toBe("core/v1.PodSpec#hostPID");
    expect(found?.range).toEqual({ start: text.lastIndexOf("hostPID"), end: text.lastIndexOf("hostPID") + "hostPID".length });
  });
});

describe("recognition", () => {
  test.each([
    ["package.json", '{"name": "x", "version": "1.0.0", "dependencies": {}}'],
    ["compose.yaml", "services:\n  web:\n    image: nginx\n"],
    [".github/workflows/ci.yaml", "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: []\n"],
    ["playbook.yml", "- hosts: all\n  tasks:\n  - name: x\n    command: ls\n"],
    ["openapi.yaml", "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n"],
    ["notes.txt", "apiVersion and kind are two words\n"],
    ["tsconfig.json", '{"compilerOptions": {"strict": true}}'],
    ["empty.yaml", ""],
  ])("%s is none of ours", (name, text) => {
    expect(engine.recognize({ name, text })).toBeUndefined();
  });

  test.each([
    ["web.yaml", "apiVersion: v1\nkind: Pod\n", "kubernetes"],
    ["web.json", '{"apiVersion": "v1", "kind": "Pod"}', "kubernetes"],
    ["Dockerfile", "FROM alpine\n", "dockerfile"],
    ["build/Containerfile", "FROM alpine\n", "dockerfile"],
    ["web.Dockerfile", "FROM alpine\n", "dockerfile"],
    ["config.json", '{"ociVersion": "1.2.0", "process": {}}', "oci-runtime-config"],
    [
      "m.json",
      '{"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": {}, "layers": []}',
      "oci-image-manifest",
    ],
    ["index.json", '{"schemaVersion": 2, "manifests": []}', "oci-image-index"],
    ["oci-layout", '{"imageLayoutVersion": "1.0.0"}', "oci-layout"],
    ["profile.json", '{"defaultAction": "SCMP_ACT_ERRNO", "syscalls": []}', "seccomp"],
    ["net.conflist", '{"cniVersion": "1.0.0", "name": "n", "plugins": []}', "cni"],
  ])("%s is ours", (name, text, kind) => {
    expect(engine.recognize({ name, text })?.recognition).toMatchObject({ kind, checked: true });
  });

  test.each([
    ["chart/templates/web.yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n"],
    ["chart/Chart.yaml", "apiVersion: v2\nname: x\nversion: 0.1.0\n"],
    ["kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n"],
  ])("%s is known and left in peace, or judged without a finding", (name, text) => {
    const analysed = engine.analyse({ name, text }, defaultSettings);
    expect(analysed === undefined ? [] : findingsOf(analysed)).toEqual([]);
  });
});
