import { expect, test } from "vitest";
import { openCatalogue } from "../../../server/src/languages/kubernetes/catalogue.js";
import { constrained, openConstraints } from "../../../server/src/languages/kubernetes/constraints.js";
import { formFault } from "../../../server/src/languages/kubernetes/forms.js";
import { dataFiles } from "../../support/data.js";

const catalogue = openCatalogue(dataFiles);
const constraints = openConstraints(dataFiles);
const entries = [...constraints()].flatMap(([type, fields]) => [...fields].map(([name, constraint]) => ({ type, name, constraint })));

test("every constraint speaks of a field that exists", () => {
  expect(entries.filter(({ type, name }) => catalogue.field(type, name) === undefined)).toEqual([]);
});

test("every form is known: it refuses something", () => {
  const forms = new Set(entries.flatMap(({ constraint }) => constraint.form ?? []));
  // Keys are judged one by one, in the rule itself.
  forms.delete("configKeys");
  expect(
    [...forms].filter((form) => ["..", "/ä/", "%", "a b", "-1", " ", "a\nb"].every((text) => formFault(form, text) === undefined)),
  ).toEqual([]);
});

test("bounds are in order, and belong to numbers", () => {
  const wrong = entries.filter(({ type, name, constraint: { min, max } }) => {
    if (min === undefined && max === undefined) return false;
    return (min ?? 0) > (max ?? Number.POSITIVE_INFINITY) || !/int|double|quantity/u.test(catalogue.field(type, name)?.type ?? "");
  });
  expect(wrong).toEqual([]);
});

test("the table adds closed sets and requirements that the types do not have", () => {
  const merged = constrained(catalogue, constraints);
  expect(catalogue.field("rbac/v1.Subject", "kind")?.enum).toBeUndefined();
  expect(merged.field("rbac/v1.Subject", "kind")?.enum).toEqual(["ServiceAccount", "User", "Group"]);
  expect(merged.field("core/v1.PersistentVolumeClaimSpec", "accessModes")?.required).toBe(true);
  expect(merged.field("core/v1.Nothing", "kind")).toBeUndefined();
});
