import { describe, expect, test } from "vitest";
import {
  apiVersionOf,
  compareReleases,
  isServed,
  openCatalogue,
  reached,
  typeShape,
} from "../../../server/src/languages/kubernetes/catalogue.js";
import { dataFiles } from "../../support/data.js";

const catalogue = openCatalogue(dataFiles);

describe("types and fields", () => {
  test("a field has its type, whether it is required, its list type, keys and merge key", () => {
    expect(catalogue.field("core/v1.PodSpec", "containers")).toEqual({
      type: "[]core/v1.Container",
      shape: { kind: "list", items: { kind: "type", name: "core/v1.Container" } },
      key: "core/v1.PodSpec#containers",
      required: true,
      list: "map",
      keys: ["name"],
      mergeKey: "name",
    });
  });

  test("a closed set of values and a default", () => {
    expect(catalogue.field("core/v1.PodSpec", "restartPolicy")).toEqual({
      type: "string",
      shape: { kind: "scalar", name: "string" },
      key: "core/v1.PodSpec#restartPolicy",
      required: false,
      enum: ["Always", "OnFailure", "Never"],
      default: "Always",
    });
  });

  test.each([
    ["hostUsers", true],
    ["hostPID", false],
    ["terminationGracePeriodSeconds", 30],
    ["nodeName", undefined],
  ])("default of PodSpec.%s", (name, value) => {
    expect(catalogue.field("core/v1.PodSpec", name)?.default).toEqual(value);
  });

  test("an open set of values is no enum: capabilities, access to devices and the like are not refused by name", () => {
    expect(catalogue.field("core/v1.Capabilities", "add")?.enum).toBeUndefined();
    expect(catalogue.field("core/v1.EmptyDirVolumeSource", "medium")?.enum).toBeUndefined();
  });

  test("the empty value belongs to the set where the API says so", () => {
    expect(catalogue.field("core/v1.HostPathVolumeSource", "type")?.enum).toContain("");
  });

  test("fields that are gone are still known", () => {
    expect(catalogue.field("core/v1.ServiceSpec", "ipFamily")?.type).toBe("string");
    expect(catalogue.fields("policy/v1beta1.PodSecurityPolicySpec")?.has("privileged")).toBe(true);
  });

  test("a type without fields is known and empty", () => {
    expect(catalogue.fields("scheduling/v1beta1.BasicSchedulingPolicy")?.size).toBe(0);
  });

  test("names that every object inherits are not known", () => {
    expect(catalogue.fields("constructor")).toBeUndefined();
    expect(catalogue.field("core/v1.PodSpec", "constructor")).toBeUndefined();
    expect(catalogue.kind("v1", "toString")).toBeUndefined();
    expect(catalogue.versionsOf("__proto__")).toEqual([]);
  });
});

describe("type words", () => {
  test.each([
    ["boolean", { kind: "scalar", name: "boolean" }],
    ["core/v1.Pod", { kind: "type", name: "core/v1.Pod" }],
    ["[]string", { kind: "list", items: { kind: "scalar", name: "string" } }],
    ["{}quantity", { kind: "map", values: { kind: "scalar", name: "quantity" } }],
    ["{}[]string", { kind: "map", values: { kind: "list", items: { kind: "scalar", name: "string" } } }],
    [
      "apiextensions/v1.JSONSchemaProps|boolean",
      {
        kind: "union",
        of: [
          { kind: "type", name: "apiextensions/v1.JSONSchemaProps" },
          { kind: "scalar", name: "boolean" },
        ],
      },
    ],
    [
      "{}apiextensions/v1.JSONSchemaProps|[]string",
      {
        kind: "map",
        values: {
          kind: "union",
          of: [
            { kind: "type", name: "apiextensions/v1.JSONSchemaProps" },
            { kind: "list", items: { kind: "scalar", name: "string" } },
          ],
        },
      },
    ],
  ])("%s", (word, shape) => {
    expect(typeShape(word)).toEqual(shape);
  });
});

describe("kinds", () => {
  test("a living kind", () => {
    expect(catalogue.kind("apps/v1", "Deployment")).toEqual({
      group: "apps",
      version: "v1",
      kind: "Deployment",
      type: "apps/v1.Deployment",
      since: "1.9",
      until: null,
      replacement: null,
      scope: "Namespaced",
      resource: "deployments",
    });
  });

  test("a kind that is served no more, though its release's API description still had it", () => {
    const kind = catalogue.kind("extensions/v1beta1", "Deployment");
    expect(kind).toMatchObject({
      until: "1.17",
      notServedFrom: "1.16",
      deprecated: "1.8",
      replacement: { group: "apps", version: "v1", kind: "Deployment" },
    });
  });

  test.each([
    ["extensions/v1beta1", "Deployment", "1.15", true],
    ["extensions/v1beta1", "Deployment", "1.16", false],
    ["apps/v1", "Deployment", "1.8", false],
    ["apps/v1", "Deployment", "1.9", true],
    ["v1", "Pod", "1.7", true],
    ["policy/v1beta1", "PodSecurityPolicy", "1.25", false],
  ])("%s %s is served by %s: %s", (apiVersion, kind, release, served) => {
    const found = catalogue.kind(apiVersion, kind);
    expect(found !== undefined && isServed(found, release)).toBe(served);
  });

  test.each([
    ["networking.k8s.io/v1", "Ingress", undefined],
    ["networking.k8s.io/v1beta1", "Ingress", undefined],
    ["networking.k8s.io/v1beta1", "IPAddress", true],
    ["flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", undefined],
    ["scheduling.k8s.io/v1alpha1", "PriorityClass", true],
  ])("%s %s is served only when asked for: %s", (apiVersion, kind, optIn) => {
    expect(catalogue.kind(apiVersion, kind)?.optIn).toBe(optIn);
  });

  test("versions of a kind: living ones first, the stablest of them on top", () => {
    expect(catalogue.versionsOf("HorizontalPodAutoscaler").map(apiVersionOf)).toEqual([
      "autoscaling/v2",
      "autoscaling/v1",
      "autoscaling/v2beta2",
      "autoscaling/v2beta1",
      "autoscaling/v2alpha1",
    ]);
  });

  test("the core group has no name", () => {
    expect(catalogue.versionsOf("Pod").map(apiVersionOf)).toEqual(["v1"]);
  });

  test("a list of anything is known, though API servers never see it", () => {
    expect(catalogue.kind("v1", "List")?.type).toBe("core/v1.List");
    expect(catalogue.field("core/v1.List", "items")?.type).toBe("[]any");
  });
});

test.each([
  ["1.9", "1.10", false],
  ["1.10", "1.9", true],
  ["1.37", "1.37", true],
  ["1.7", "<=1.1", true],
])("release %s has reached %s: %s", (target, release, expected) => {
  expect(reached(target, release)).toBe(expected);
});

test("releases are compared by number", () => {
  expect(["1.10", "1.9", "<=1.1", "1.37"].sort(compareReleases)).toEqual(["<=1.1", "1.9", "1.10", "1.37"]);
});
