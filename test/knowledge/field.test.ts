import { expect, test } from "vitest";
import type { FieldSpec, History } from "../../server/src/knowledge/facts.js";
import { fieldFacts, type KnownPlace, type Tables } from "../../server/src/knowledge/field.js";
import { hostPID, kubernetesHistory } from "./samples.js";

const place: KnownPlace = { field: "core/v1.PodSpec#hostPID", path: "spec.hostPID", title: "hostPID", value: "true", onValue: true };

function tables(answers: { spec?: FieldSpec | undefined; history?: History | undefined }): Tables<KnownPlace, string> {
  return {
    id: "kubernetes",
    spec: () => answers.spec,
    history: () => answers.history,
    isolation: () => undefined,
    valueNote: ({ value }) => `${value} noted`,
  };
}

test("joins the three tables and the computed note", () => {
  const facts = fieldFacts(tables({ spec: hostPID.spec, history: kubernetesHistory() }), place, "1.37");
  expect(facts).toEqual({
    ...place,
    language: "kubernetes",
    spec: hostPID.spec,
    history: kubernetesHistory(),
    isolation: undefined,
    valueNote: "true noted",
    userKey: undefined,
  });
});

test("a field that the specification does not have has no facts", () => {
  expect(fieldFacts(tables({}), place, "1.37")).toBeUndefined();
});
