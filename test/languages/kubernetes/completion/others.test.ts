import { describe, expect, test } from "vitest";
import { completeAt } from "../../../support/completeAt.js";

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ships.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Ship, plural: ships}
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec:
            type: object
            required: [hull]
            properties:
              hull: {type: string, enum: [steel, wood], description: What it is made of.}
              decks: {type: array, items: {type: object, required: [name], properties: {name: {type: string}, level: {type: integer}}}}
              armed: {type: boolean, default: false}
---
`;
const ship = `${definition}apiVersion: example.com/v1\nkind: Ship\nmetadata: {name: a}\n`;

describe("custom resources, by their definition", () => {
  test("names, required ones first, with what they must hold", () => {
    expect(completeAt(`${ship}spec:\n  $0`).labels).toEqual(["hull", "decks", "armed"]);
    expect(completeAt(`${ship}$0`).labels).toEqual(["spec"]);
    expect(completeAt(`${ship}$0`).taken("spec").slice(ship.length)).toBe("spec:\n  hull: ${1|steel,wood|}");
    expect(completeAt(`${ship}spec:\n  decks:\n  - $0`).labels).toEqual(["name", "level"]);
  });

  test("values, the default first", () => {
    expect(completeAt(`${ship}spec:\n  hull: $0`).labels).toEqual(["steel", "wood"]);
    expect(completeAt(`${ship}spec:\n  armed: $0`).labels).toEqual(["false", "true"]);
  });

  test("their cards say what the definition says", () => {
    const hull = completeAt(`${ship}spec:\n  $0`).items.find(({ label }) => label === "hull");
    expect(hull?.place?.declared?.meaning).toBe("What it is made of.");
  });

  test("metadata is that of every object", () => {
    expect(completeAt(`${ship.replace("{name: a}", "\n  $0")}`).labels).toEqual(expect.arrayContaining(["labels", "annotations"]));
  });
});

describe("kustomizations", () => {
  const at = (marked: string) => completeAt(marked, "kustomization.yaml", {}, { "./": "kustomization.yaml\napp.yaml\nREADME.md" });

  test("names", () => {
    expect(at("$0\nresources: []").labels).toEqual(expect.arrayContaining(["namespace", "images", "patches"]));
    expect(at("resources: []\nimages:\n- $0").labels).toEqual(expect.arrayContaining(["name", "newTag", "digest"]));
  });

  test("files of the folder", () => {
    expect(at("resources:\n- $0").labels).toEqual(["app.yaml"]);
    expect(at("patches:\n- path: $0").labels).toEqual(["app.yaml"]);
  });

  test("values", () => {
    expect(at("generatorOptions:\n  disableNameSuffixHash: $0\nresources: []").labels).toEqual(["false", "true"]);
  });
});
