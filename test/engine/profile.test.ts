import { expect, test } from "vitest";
import { createEngine, findingsOf } from "../../server/src/engine/engine.js";
import { cardAt } from "../../server/src/engine/facts.js";
import { inProfile } from "../../server/src/engine/profile.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles } from "../support/data.js";

const engine = createEngine(dataFiles);
const text = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  hostPID: true\n  containers: [{name: a, image: 'a:1'}]\n";

/** Rules that find something in the Pod. */
function rules(settings: typeof defaultSettings): readonly string[] {
  const analysed = engine.analyse({ name: "a.yaml", text }, inProfile(engine.languages, settings));
  return analysed === undefined ? [] : findingsOf(analysed).map(({ rule }) => rule);
}

test("a review hears what is missing, as far as it is not switched off", () => {
  const review = { ...defaultSettings, profile: "review" } as const;
  expect(rules(defaultSettings)).not.toContain("kubernetes/no-memory-limit");
  expect(rules(review)).toContain("kubernetes/no-memory-limit");
  expect(rules({ ...review, rules: { "kubernetes/no-memory-limit": "off" } })).not.toContain("kubernetes/no-memory-limit");
  expect(inProfile(engine.languages, review)).toBe(inProfile(engine.languages, review));
});

test("a learner reads more", () => {
  const kubernetes = engine.languages.find(({ id }) => id === "kubernetes");
  const place = kubernetes?.address(["v1/Pod", "spec.hostPID"], undefined);
  const card = (profile: "authoring" | "learn"): string =>
    (kubernetes && place && cardAt(dataFiles, kubernetes, place, { ...defaultSettings, profile })) ?? "";
  expect(card("learn").length).toBeGreaterThan(card("authoring").length);
});
