import { describe, expect, test } from "vitest";
import { stagesOf } from "../../schemas/generate/kubernetes/gateFields.js";
import type { GateHistory } from "../../schemas/generate/kubernetes/gates.js";
import { goDeclarations } from "../../schemas/generate/kubernetes/goDeclarations.js";
import { compareVersions } from "../../schemas/generate/kubernetes/kinds.js";
import { spanOf } from "../../schemas/generate/kubernetes/presence.js";
import { typeName, typeWord } from "../../schemas/generate/kubernetes/typeWord.js";

describe("names of types", () => {
  test.each([
    ["io.k8s.api.core.v1.PodSpec", "core/v1.PodSpec"],
    ["io.k8s.kubernetes.pkg.api.v1.PodSpec", "core/v1.PodSpec"],
    ["io.k8s.kubernetes.pkg.apis.extensions.v1beta1.Deployment", "extensions/v1beta1.Deployment"],
    ["io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "meta/v1.ObjectMeta"],
    ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", "apiextensions/v1.JSONSchemaProps"],
    ["io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService", "apiregistration/v1.APIService"],
  ])("%s", (definition, name) => {
    expect(typeName(definition)).toBe(name);
  });

  test("a name of a new form stops the generator", () => {
    expect(() => typeName("io.k8s.somewhere.else.Thing")).toThrow("unsorted definition");
  });
});

describe("words for types", () => {
  test.each([
    [{ type: "integer", format: "int32" }, "int32"],
    [{ type: "string", format: "byte" }, "bytes"],
    [{ $ref: "#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity" }, "quantity"],
    [{ $ref: "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime" }, "microTime"],
    [{ type: "array", items: { $ref: "#/definitions/io.k8s.api.core.v1.Container" } }, "[]core/v1.Container"],
    [{ type: "object", additionalProperties: { type: "array", items: { type: "string" } } }, "{}[]string"],
    [
      { $ref: "#/definitions/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool" },
      "apiextensions/v1.JSONSchemaProps|boolean",
    ],
  ])("%j", (property, word) => {
    expect(typeWord(property)).toBe(word);
  });

  test("a new format stops the generator", () => {
    expect(() => typeWord({ type: "string", format: "colour" })).toThrow("unsorted type");
  });
});

test("Go declarations: members, inlined structs, aliases, markers, constants with and without types", () => {
  const file = goDeclarations(`package v1

import (
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// Mode says how.
// +enum
type Mode string

const (
	Fast Mode = "Fast"
	Slow      = Mode("Slow")
	Same Mode = v1.Other // as there
)

type Alias = v1.Thing

// Thing is a thing.
type Thing struct {
	metav1.TypeMeta \`json:",inline"\`
	// Mode of the thing.
	// +featureGate=ThingMode
	Mode *Mode \`json:"mode,omitempty" protobuf:"bytes,1,opt,name=mode"\`
	/*
	Hidden string \`json:"hidden"\`
	*/
	Inner []v1.Container \`json:"-"\`
}

func (t Thing) String() string {
	return "type Fake struct {"
}
`);
  expect([...file.imports]).toEqual([
    ["v1", "k8s.io/api/core/v1"],
    ["metav1", "k8s.io/apimachinery/pkg/apis/meta/v1"],
  ]);
  expect(file.types.map(({ name, of }) => [name, of])).toEqual([
    ["Mode", "string"],
    ["Alias", "v1.Thing"],
    ["Thing", undefined],
  ]);
  expect(file.types[0]?.comment).toContain("+enum");
  expect(file.types[2]?.fields).toEqual([
    { json: "", type: "metav1.TypeMeta", pointer: false, comment: "" },
    { json: "mode", type: "Mode", pointer: true, comment: "Mode of the thing.\n+featureGate=ThingMode" },
  ]);
  expect(file.constants).toEqual([
    { name: "Fast", type: "Mode", value: "Fast", same: undefined },
    { name: "Slow", type: "Mode", value: "Slow", same: undefined },
    { name: "Same", type: "Mode", value: undefined, same: "v1.Other" },
  ]);
});

describe("spans", () => {
  const releases = (present: string): { version: string; has: boolean }[] =>
    [...present].map((mark, index) => ({ version: `1.${index + 1}`, has: mark === "x" }));

  test.each([
    ["xxxx", { since: "<=1.1", until: null }],
    ["..xx", { since: "1.3", until: null }],
    [".xx.", { since: "1.2", until: "1.3" }],
  ])("%s", (present, span) => {
    expect(spanOf("it", releases(present))).toEqual(span);
  });

  test("what left and came back stops the generator", () => {
    expect(() => spanOf("it", releases("x.xx"))).toThrow("left and came back: it");
  });
});

describe("stages", () => {
  const gates = new Map<string, GateHistory>([
    ["Old", { changes: [{ version: "1.25", stage: "alpha", default: false }], last: "1.27" }],
    [
      "New",
      {
        changes: [
          { version: "1.28", stage: "alpha", default: false },
          { version: "1.30", stage: "beta", default: true },
        ],
        last: null,
      },
    ],
    ["Other", { changes: [{ version: "1.20", stage: "GA", default: true }], last: "1.22" }],
  ]);
  const shown = (chains: readonly (readonly string[])[], since: string): string[] =>
    stagesOf(gates, chains, { since, until: null }).map(({ version, stage, gate }) => `${version} ${stage} ${gate}`);

  test("a renamed gate goes on where the old one ended", () => {
    expect(shown([["Old", "New"]], "1.25")).toEqual(["1.25 alpha Old", "1.30 beta New"]);
  });

  test("a field that came late starts with the stage of its own first release", () => {
    expect(shown([["New"]], "1.31")).toEqual(["1.31 beta New"]);
  });

  test("a gate that came after the field gives no stages", () => {
    expect(shown([["New"]], "1.10")).toEqual([]);
  });

  test("of several gates the least ripe counts, and a gate that became GA stays GA", () => {
    expect(shown([["New"], ["Other"]], "1.29")).toEqual(["1.29 alpha New", "1.30 beta New"]);
  });
});

test("versions are ordered as Kubernetes orders them", () => {
  expect(["v1", "v2beta1", "v1alpha1", "v2", "v1beta2"].sort(compareVersions)).toEqual(["v1alpha1", "v1beta2", "v2beta1", "v1", "v2"]);
});
