import { describe, expect, test } from "vitest";
import type { FieldKey } from "../../../server/src/knowledge/fieldKey.js";
import { newestRelease } from "../../../server/src/languages/kubernetes/history.js";
import { readFixture } from "../../support/fixture.js";
import { language } from "./check.js";

const context = { targets: { kubernetes: [newestRelease] } };

/** The place at the fixture's cursor. */
function placeAt(source: string) {
  const { text, cursor = 0 } = readFixture(source);
  const place = language.placeAt(language.parse({ text, start: 0 }, "kubernetes"), cursor);
  return place && { ...place, source: text.slice(place.range.start, place.range.end) };
}

describe("the field under the cursor", () => {
  test.each<[name: string, source: string, expected: object | undefined]>([
    [
      "a key",
      "apiVersion: v1\nkind: Pod\nspec:\n  host$0PID: true\n",
      { field: "core/v1.PodSpec#hostPID", path: "spec.hostPID", title: "hostPID", source: "hostPID", value: "true", onValue: false },
    ],
    [
      "a value",
      "apiVersion: v1\nkind: Pod\nspec:\n  hostPID: tr$0ue\n",
      { field: "core/v1.PodSpec#hostPID", source: "true", onValue: true },
    ],
    [
      "a key in a list, in a template",
      "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - ima$0ge: a\n",
      { field: "core/v1.Container#image", path: "spec.template.spec.containers[0].image", source: "image" },
    ],
    [
      "an item of a list of strings",
      "apiVersion: v1\nkind: Pod\nspec: {containers: [{command: [a, b$0b]}]}\n",
      { field: "core/v1.Container#command", path: "spec.containers[0].command[1]", source: "bb", onValue: true },
    ],
    [
      "a key that the user chose",
      "apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    ap$0p: a\n",
      { field: "meta/v1.ObjectMeta#labels", title: "labels.app", userKey: true },
    ],
    [
      "a resource",
      "apiVersion: v1\nkind: Pod\nspec: {containers: [{resources: {limits: {mem$0ory: 1Gi}}}]}\n",
      { field: "core/v1.ResourceRequirements#limits", title: "limits.memory", value: "1Gi" },
    ],
    [
      "an item of a List",
      "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  spec: {ho$0stIPC: true}\n",
      { field: "core/v1.PodSpec#hostIPC", path: "spec.hostIPC" },
    ],
    [
      "a manifest in JSON",
      '{"apiVersion": "v1", "kind": "Pod", "spec": {"host$0PID": true}}',
      { field: "core/v1.PodSpec#hostPID", source: '"hostPID"' },
    ],
    ["the kind", "apiVersion: v1\nkind: Po$0d\n", { field: "core/v1.Pod#kind", value: "Pod" }],
    ["a key that does not exist", "apiVersion: v1\nkind: Pod\nspec: {hos$0tpid: true}\n", undefined],
    ["a kind that is not built in", "apiVersion: example.com/v1\nkind: Widget\nsp$0ec: {}\n", undefined],
  ])("%s", (_name, source, expected) => {
    const place = placeAt(source);
    if (expected === undefined) expect(place).toBeUndefined();
    else expect(place).toMatchObject(expected);
  });
});

describe("addresses", () => {
  test.each<[words: readonly string[], field: string | undefined]>([
    [["v1/Pod", "spec.hostUsers"], "core/v1.PodSpec#hostUsers"],
    [["Pod", "spec.containers[].image"], "core/v1.Container#image"],
    [["apps/v1/Deployment", "spec.template.spec.containers[0].resources.limits.memory"], "core/v1.ResourceRequirements#limits"],
    [["v1/Pod", 'metadata.labels["app.kubernetes.io/name"]'], "meta/v1.ObjectMeta#labels"],
    [["v1/Pod", "spec.containers.image"], "core/v1.Container#image"],
    [["v1/Pod", "spec.volumes.hostPath.type"], "core/v1.HostPathVolumeSource#type"],
    [["v1/Pod"], "core/v1.Pod#"],
    [["v1/Pod", "spec.nothing"], undefined],
    [["v1/Nothing", "spec"], undefined],
    [[], undefined],
  ])("%j", (words, field) => {
    expect(language.address(words, undefined)?.field).toBe(field);
  });
});

test("an address keeps the words it was given", () => {
  expect(language.address(["v1/Pod", "spec.volumes.hostPath.type"], undefined)?.path).toBe("spec.volumes.hostPath.type");
});

test("a value of a closed set has a meaning of its own", () => {
  const place = language.address(["v1/Pod", "spec.restartPolicy"], undefined);
  const values = place && language.spec(place, context)?.values;
  expect(values?.map(({ value }) => value)).toEqual(["Always", "OnFailure", "Never"]);
  expect(values?.filter(({ meaning }) => meaning === undefined)).toEqual([]);
});

describe("isolation", () => {
  test("a field of an old version of the API is answered by its newest", () => {
    const answer = (words: readonly string[]) => {
      const place = language.address(words, undefined);
      return place && language.isolation(place)?.meaning;
    };
    const newest = answer(["apps/v1/Deployment", "spec.replicas"]);
    expect(newest).toBeDefined();
    expect(answer(["apps/v1beta1/Deployment", "spec.replicas"])).toBe(newest);
    expect(answer(["extensions/v1beta1/Deployment", "spec.replicas"])).toBe(newest);
  });

  test("the frame of every object is the same", () => {
    const answer = (field: FieldKey) =>
      language.isolation({ field, range: { start: 0, end: 0 }, trail: [], path: "", title: "", onValue: false });
    expect(answer("apps/v1beta1.DeploymentList#kind")).toEqual(answer("core/v1.ConfigMap#kind"));
    expect(answer("apps/v1beta1.DeploymentList#metadata")).toEqual(answer("core/v1.ConfigMapList#metadata"));
    expect(answer("apps/v1beta1.DeploymentList#metadata")).not.toEqual(answer("core/v1.ConfigMap#metadata"));
    expect(answer("core/v1.ObjectReference#kind")).not.toEqual(answer("core/v1.ConfigMap#kind"));
  });

  test("fields of one name that hold different things are no relatives", () => {
    const place = language.address(["extensions/v1beta1/Ingress", "spec.backend"], undefined);
    expect(place?.field).toBe("extensions/v1beta1.IngressSpec#backend");
    expect(place && language.isolation({ ...place, field: "extensions/v1beta1.IngressSpec#nothing" })).toBeUndefined();
  });
});

describe("values", () => {
  test.each<[value: string, title: string, note: string | undefined]>([
    ["512Mi", "limits.memory", "536,870,912 bytes"],
    ["1.5Gi", "requests.storage", "1,610,612,736 bytes"],
    ["a", "limits.memory", undefined],
    ["1024", "limits.memory", undefined],
    ["250m", "limits.cpu", "0.25 cores"],
    ["1000m", "limits.cpu", "1 core"],
    ["2", "limits.cpu", undefined],
  ])("%s of %s", (value, title, note) => {
    const place = language.address(["v1/Pod", `spec.containers[].resources.${title}`], undefined);
    expect(place && language.valueNote?.({ ...place, value })).toBe(note);
  });

  test.each<[value: string, path: string, note: string | undefined]>([
    ["420", "spec.volumes[].secret.defaultMode", "0644 rw-r--r--"],
    ["0755", "spec.volumes[].configMap.items[].mode", "0755 rwxr-xr-x"],
    ["644", "spec.volumes[].secret.defaultMode", undefined],
    ["5430", "spec.terminationGracePeriodSeconds", "1 h 30 min 30 s"],
    ["30", "spec.terminationGracePeriodSeconds", undefined],
    ["a", "spec.hostname", undefined],
    ["nginx", "spec.containers[].image", "docker.io/library/nginx:latest"],
    ['"a/b:1"', "spec.initContainers[].image", "docker.io/a/b:1"],
    ["{{ .image }}", "spec.containers[].image", undefined],
  ])("%s of %s", (value, path, note) => {
    const place = language.address(["v1/Pod", path], undefined);
    expect(place && language.valueNote?.({ ...place, value })).toBe(note);
  });
});

test("every field has a type and a source", () => {
  const lacking = [...language.fields()].filter((place) => {
    const spec = language.spec(place, context);
    return spec === undefined || spec.type === "" || spec.sources.length === 0;
  });
  expect(lacking.map(({ field }) => field)).toEqual([]);
});
