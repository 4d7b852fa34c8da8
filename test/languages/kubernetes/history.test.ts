import { describe, expect, test } from "vitest";
import type { FieldKey } from "../../../server/src/knowledge/fieldKey.js";
import { openCatalogue } from "../../../server/src/languages/kubernetes/catalogue.js";
import { inSpan, newestRelease, openHistories } from "../../../server/src/languages/kubernetes/history.js";
import { dataFiles } from "../../support/data.js";

const histories = openHistories(dataFiles, openCatalogue(dataFiles));
const inDeployment: readonly FieldKey[] = [
  "apps/v1.Deployment#",
  "apps/v1.Deployment#spec",
  "apps/v1.DeploymentSpec#template",
  "core/v1.PodTemplateSpec#spec",
];

describe("spans", () => {
  test.each<[key: FieldKey, since: string, until: string | null]>([
    ["core/v1.PodSpec#hostUsers", "1.25", null],
    ["core/v1.PodSpec#hostPID", "<=1.1", null],
    ["core/v1.PodSpec#", "<=1.1", null],
    ["core/v1.ServiceSpec#ipFamily", "1.16", "1.19"],
    ["extensions/v1beta1.Deployment#", "<=1.1", "1.17"],
    ["meta/v1.ObjectMeta#labels", "<=1.1", null],
    ["meta/v1.ObjectMeta#managedFields", "1.14", null],
  ])("%s", (key, since, until) => {
    expect(histories.span(key)).toMatchObject({ since, until });
  });

  test.each<FieldKey>(["core/v1.PodSpec#hostUser", "core/v1.Nothing#", "core/v1.PodSpec#constructor", "toString#length"])(
    "%s never was",
    (key) => {
      expect(histories.span(key)).toBeUndefined();
    },
  );

  test("a type that took another one's place has its past too, unless asked for by itself", () => {
    expect(histories.span("core/v1.VolumeResourceRequirements#requests")?.since).toBe("<=1.1");
    expect(histories.ownSpan("core/v1.VolumeResourceRequirements#requests")?.since).toBe("1.29");
  });

  test("a span holds its ends", () => {
    const span = { since: "1.16", until: "1.19" };
    expect(["1.15", "1.16", "1.19", "1.20"].map((release) => inSpan(span, release))).toEqual([false, true, true, false]);
  });
});

describe("values of closed sets", () => {
  test("a value may be younger than its field", () => {
    expect(histories.valueSince("core/v1.PodSpec#dnsPolicy", "None")).toBe("1.9");
    expect(histories.valueSince("apps/v1.StatefulSetUpdateStrategy#type", "Recreate")).toBe("1.37");
  });

  test("a value as old as its field has no release of its own, even where old releases declared it without its type", () => {
    expect(histories.valueSince("core/v1.PodSpec#dnsPolicy", "ClusterFirst")).toBeUndefined();
    expect(histories.valueSince("apps/v1.StatefulSetSpec#podManagementPolicy", "Parallel")).toBeUndefined();
  });
});

describe("stages come from the gates, not from the description", () => {
  test("hostUsers: through a renamed gate, on by default only in 1.33", () => {
    expect(histories.stages("core/v1.PodSpec#hostUsers")).toEqual([
      { version: "1.25", stage: "alpha", default: false, gate: "UserNamespacesStatelessPodsSupport" },
      { version: "1.30", stage: "beta", default: false, gate: "UserNamespacesSupport" },
      { version: "1.33", stage: "beta", default: true, gate: "UserNamespacesSupport" },
      { version: "1.36", stage: "GA", default: true, gate: "UserNamespacesSupport" },
    ]);
  });

  test("a marker that names the gate wrongly: ServiceLoadBalancerClass is the gate's name", () => {
    expect(
      histories.stages("core/v1.ServiceSpec#loadBalancerClass").map(({ version, stage, gate }) => `${version} ${stage} ${gate}`),
    ).toEqual(["1.21 alpha ServiceLoadBalancerClass", "1.22 beta ServiceLoadBalancerClass", "1.24 GA ServiceLoadBalancerClass"]);
  });

  test("a gate that is younger than the field gates some use of it, not the field", () => {
    expect(histories.stages("core/v1.PodSpec#dnsPolicy")).toEqual([]);
    expect(histories.stages("core/v1.Toleration#operator")).toEqual([]);
  });

  test("a field that needs two gates is as ripe as the less ripe of them", () => {
    expect(histories.stages("resource/v1.Device#bindingConditions")[0]).toMatchObject({ version: "1.34", stage: "alpha" });
  });
});

describe("history of a place", () => {
  test("a place is as young as the youngest step of its path", () => {
    expect(histories.along([...inDeployment, "core/v1.PodSpec#hostUsers"], newestRelease)).toMatchObject({
      since: "1.25",
      until: null,
      earlier: [],
    });
  });

  test("an old field under a young kind: the kind's age, and its elder versions", () => {
    expect(histories.along([...inDeployment, "core/v1.PodSpec#hostPID"], newestRelease)).toEqual({
      of: "Kubernetes",
      since: "1.9",
      until: null,
      asOf: "1.37",
      stages: [{ version: "1.9", stage: "GA" }],
      earlier: [
        { field: "extensions/v1beta1.Deployment#", since: "<=1.1" },
        { field: "apps/v1beta1.Deployment#", since: "1.6" },
        { field: "apps/v1beta2.Deployment#", since: "1.8" },
      ],
      deprecated: null,
      own: { since: "<=1.1", stages: [{ version: "<=1.1", stage: "GA" }], youngest: "apps/v1 Deployment", youngestSince: "1.9" },
    });
  });

  test("an old field below a young one: what is younger is named", () => {
    const trail: readonly FieldKey[] = [
      "core/v1.Pod#",
      "core/v1.Pod#spec",
      "core/v1.PodSpec#ephemeralContainers",
      "core/v1.EphemeralContainer#securityContext",
      "core/v1.SecurityContext#privileged",
    ];
    expect(histories.along(trail, newestRelease)).toMatchObject({
      since: "1.16",
      own: { since: "<=1.1", youngest: "`ephemeralContainers`", youngestSince: "1.16" },
    });
  });

  test("types below the kind that never moved are no hindrance to its elder versions", () => {
    const trail: readonly FieldKey[] = [
      "batch/v1.CronJob#",
      "batch/v1.CronJob#spec",
      "batch/v1.CronJobSpec#jobTemplate",
      "batch/v1.JobTemplateSpec#spec",
      "batch/v1.JobSpec#template",
    ];
    expect(histories.along(trail, newestRelease)).toMatchObject({
      since: "1.21",
      own: { since: "1.2", youngest: "batch/v1 CronJob" },
    });
    expect(histories.along(trail, newestRelease)?.earlier.map(({ field }) => field)).toEqual([
      "batch/v2alpha1.CronJob#",
      "batch/v1beta1.CronJob#",
    ]);
  });

  test("a field of the kind's own group has ancestors of its own", () => {
    expect(histories.along(["batch/v1.CronJob#spec", "batch/v1.CronJobSpec#timeZone"], newestRelease)?.earlier).toEqual([]);
    expect(histories.along(["batch/v1.CronJob#spec", "batch/v1.CronJobSpec#schedule"], newestRelease)).toMatchObject({
      since: "1.21",
      earlier: [
        { field: "batch/v2alpha1.CronJobSpec#schedule", since: "1.5" },
        { field: "batch/v1beta1.CronJobSpec#schedule", since: "1.8" },
      ],
    });
  });

  test.each<[trail: readonly FieldKey[], since: string]>([
    [
      ["core/v1.PersistentVolumeClaim#spec", "core/v1.PersistentVolumeClaimSpec#resources", "core/v1.VolumeResourceRequirements#requests"],
      "<=1.1",
    ],
    [["core/v1.Container#lifecycle", "core/v1.Lifecycle#preStop", "core/v1.LifecycleHandler#exec"], "<=1.1"],
    [["core/v1.Container#lifecycle", "core/v1.Lifecycle#preStop", "core/v1.LifecycleHandler#sleep"], "1.29"],
    [["networking/v1.IngressClassSpec#parameters", "networking/v1.IngressClassParametersReference#kind"], "1.19"],
    [["core/v1.VolumeResourceRequirements#requests"], "1.29"],
  ])("a type that took another one's place does not make a path younger: %j", (trail, since) => {
    expect(histories.along(trail, newestRelease)?.since).toBe(since);
  });

  test("without gates the API version tells how ripe a place is", () => {
    expect(histories.along(["extensions/v1beta1.Deployment#", "extensions/v1beta1.Deployment#spec"], "1.10")?.stages).toEqual([
      { version: "<=1.1", stage: "beta" },
    ]);
  });

  test.each<[what: string, trail: readonly FieldKey[], stages: readonly string[]]>([
    [
      "a member of a gated field has its stages",
      ["core/v1.PodSpec#containers", "core/v1.Container#livenessProbe", "core/v1.Probe#grpc", "core/v1.GRPCAction#port"],
      ["1.23 alpha", "1.24 beta", "1.27 GA"],
    ],
    [
      "a gate that came after the field is not its members'",
      ["core/v1.PodSpec#containers", "core/v1.Container#resources", "core/v1.ResourceRequirements#limits"],
      ["<=1.1 GA"],
    ],
    [
      "a gate of its own goes before those around it",
      ["core/v1.PodSpec#containers", "core/v1.Container#resources", "core/v1.ResourceRequirements#claims"],
      histories.stages("core/v1.ResourceRequirements#claims").map(({ version, stage }) => `${version} ${stage}`),
    ],
  ])("%s", (_what, trail, stages) => {
    const found = histories.along(["core/v1.Pod#", "core/v1.Pod#spec", ...trail], newestRelease)?.stages;
    expect(found?.map(({ version, stage }) => `${version} ${stage}`)).toEqual(stages);
  });

  test("stages before the place was there fold into one", () => {
    expect(
      histories.along(
        ["apps/v1.Deployment#spec", "apps/v1.DeploymentSpec#template", "core/v1.PodTemplateSpec#spec", "core/v1.PodSpec#priority"],
        "1.37",
      )?.stages[0],
    ).toEqual({ version: "1.9", stage: "alpha", default: false, gate: "PodPriority" });
  });

  test("what was never there together has no history", () => {
    expect(histories.along(["extensions/v1beta1.Deployment#spec", "core/v1.PodSpec#hostUsers"], newestRelease)).toBeUndefined();
    expect(histories.along(["core/v1.PodSpec#hostUser"], newestRelease)).toBeUndefined();
  });
});

describe("deprecation", () => {
  test.each<[name: string, trail: readonly FieldKey[], target: string, note: string | undefined]>([
    [
      "a kind with a successor",
      ["extensions/v1beta1.Deployment#spec"],
      "1.37",
      "extensions/v1beta1 Deployment: deprecated since 1.8, not served from 1.16 on; use apps/v1 Deployment",
    ],
    [
      "a successor that the target does not have yet",
      ["extensions/v1beta1.Ingress#spec"],
      "1.16",
      "extensions/v1beta1 Ingress: deprecated since 1.14, not served from 1.22 on; use networking.k8s.io/v1 Ingress (since 1.19)",
    ],
    [
      "a kind that has none",
      ["settings/v1alpha1.PodPreset#spec"],
      "1.37",
      "settings.k8s.io/v1alpha1 PodPreset: not served from 1.20 on; it was given up; use a mutating webhook or a MutatingAdmissionPolicy",
    ],
    [
      "a kind that is told to go",
      ["resource/v1beta1.ResourceClaim#spec"],
      "1.37",
      "resource.k8s.io/v1beta1 ResourceClaim: deprecated since 1.35, to be removed in 1.38; use resource.k8s.io/v1 ResourceClaim",
    ],
    ["a field", ["core/v1.PodSpec#serviceAccount"], "1.37", "An old alias; use `serviceAccountName`."],
    ["neither", ["core/v1.PodSpec#serviceAccountName"], "1.37", undefined],
  ])("%s", (_name, trail, target, note) => {
    expect(histories.along(trail, target)?.deprecated?.note).toBe(note);
  });
});

test("the newest release is the last on record", () => {
  expect(histories.releases.at(-1)).toBe(newestRelease);
});
