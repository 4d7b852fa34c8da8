import { expect, test } from "vitest";
import { createEngine, findingsOf } from "../../server/src/engine/engine.js";
import { defaultSettings, type Settings } from "../../server/src/engine/settings.js";
import { suppressionEdit } from "../../server/src/engine/suppressions.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { dataFiles } from "../support/data.js";

const engine = createEngine(dataFiles);
const settings: Settings = { ...defaultSettings, rules: { "dockerfile/untagged-image": "warning" }, podSecurity: { level: "baseline" } };

function analysed(text: string, name: string) {
  const found = engine.analyse({ name, text }, settings);
  if (found === undefined) throw new Error("not ours");
  return found;
}

/** Rules of the findings, with their lines. */
function found(text: string, name: string): readonly string[] {
  return findingsOf(analysed(text, name)).map(({ rule, range }) => `${text.slice(0, range.start).split("\n").length} ${rule}`);
}

const pod = (comment: string, trailing = "") => `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
${comment}  hostNetwork: true${trailing}
  containers: [{name: c, image: "i:1"}]
`;
const forbidden = "kubernetes/pod-security-host-namespaces";

test("a comment above a line of a manifest, or behind it, switches the named rule off there", () => {
  expect(found(pod(""), "p.yaml").filter((line) => line.includes("pod-security"))).toEqual([`5 ${forbidden}`]);
  for (const text of [pod(`  # bulkhead-ignore ${forbidden}: a node agent\n`), pod("", ` # bulkhead-ignore ${forbidden}: a node agent`)])
    expect(found(text, "p.yaml").filter((line) => line.includes("pod-security") || line.includes("ignore"))).toEqual([]);
});

test("other rules, and other lines, stay; a reason is asked for, and a rule that exists", () => {
  expect(found(pod("  # bulkhead-ignore kubernetes/host-namespace: why\n"), "p.yaml")).toContain(`6 ${forbidden}`);
  expect(found(pod(`  # bulkhead-ignore ${forbidden}\n`), "p.yaml")).toContain("5 kubernetes/ignore-comment-reason");
  expect(found(pod(`  # bulkhead-ignore ${forbidden}: TODO why\n`), "p.yaml")).toContain("5 kubernetes/ignore-comment-reason");
  expect(found(pod("  # bulkhead-ignore nothing-such: why\n"), "p.yaml")).toContain("5 kubernetes/ignore-comment-reason");
  expect(found(pod("  # bulkhead-ignore\n"), "p.yaml")).toContain("5 kubernetes/ignore-comment-reason");
});

test("in a Dockerfile a comment is about the whole instruction below; behind an instruction it is none", () => {
  const run = "FROM debian:12\nRUN apt-get update && \\\n  sudo ls\nUSER 1000\n";
  expect(found(run, "Dockerfile")).toContain("2 dockerfile/sudo");
  const above = run.replace("RUN", "# bulkhead-ignore DL3004: the base image insists\nRUN");
  expect(found(above, "Dockerfile").filter((line) => line.includes("sudo") || line.includes("ignore"))).toEqual([]);
  expect(found(run.replace("sudo ls", "sudo ls # bulkhead-ignore sudo: x"), "Dockerfile")).toContain("2 dockerfile/sudo");
});

test("the edit switches off what it is for, and nothing else; there is none within a text of several lines or in JSON", () => {
  const text = pod("");
  const all = analysed(text, "p.yaml");
  for (const finding of findingsOf(all)) {
    const edit = suppressionEdit(all, finding);
    expect(edit).toBeDefined();
    const after = applyEdits(text, edit === undefined ? [] : [edit]);
    const left = found(after, "p.yaml").filter((line) => !line.includes("ignore-comment-reason")).length;
    expect(left).toBeLessThan(findingsOf(all).length);
  }
  const json = '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}, "spec": {"hostNetwork": true, "containers": []}}';
  const inJson = analysed(json, "p.json");
  expect(findingsOf(inJson).map((finding) => suppressionEdit(inJson, finding))).toEqual(findingsOf(inJson).map(() => undefined));
});
