/** A definition of a custom resource in the workspace judges and explains objects of its kind. */
import { hoverOn, open, problemsCount, replace } from "./editor.js";
import { equal, holds, test } from "./runner.js";

test("a custom resource is judged and explained by a definition in another file", async () => {
  const document = await open("definitions/stern.yaml");
  const [problem] = await problemsCount(document, 1);
  equal(typeof problem?.code === "object" ? problem.code.value : problem?.code, "kubernetes/custom-resource-expression", "code");
  holds(problem?.message.includes("that is a sieve") === true, `the message is ${problem?.message}`);
  holds(/How many watertight doors/u.test(await hoverOn(document, "doors")), "the hover tells the definition's description");
  await replace(document, "250", "12");
  await problemsCount(document, 0);
});
