/** The three families: a good and a faulty document each, in test/examples. */
import { families } from "../families.js";
import { hoverOn, judged, offeredBehind, open, problems, problemsCount, rangeOf, replace } from "./editor.js";
import { equal, holds, test } from "./runner.js";

for (const family of families) {
  test(`${family.name}: the good example is clean and named in the status bar`, async () => {
    const document = await open(family.good);
    holds(family.status.test(await judged()), `the status bar says ${await judged()}`);
    equal(problems(document), [], "problems");
  });
  test(`${family.name}: the fault is found at its place, and gone when it is healed`, async () => {
    const document = await open(family.faulty);
    const [problem] = await problemsCount(document, 1);
    const { rule, text, instead } = family.fault;
    equal(typeof problem?.code === "object" ? problem.code.value : problem?.code, rule, "code");
    equal(problem?.range, rangeOf(document, text), "range");
    await replace(document, text, instead);
    await problemsCount(document, 0);
  });
  test(`${family.name}: the hover tells meaning, history and isolation`, async () => {
    const document = await open(family.good);
    const markdown = await hoverOn(document, family.hover.on);
    for (const part of [/\*\*History\*\*/u, /\*\*Isolation\*\*/u, /https:\/\//u, ...family.hover.has]) {
      holds(part.test(markdown), `the hover on ${family.hover.on} lacks ${part}: ${markdown}`);
    }
  });
  test(`${family.name}: what fits is offered while one types`, async () => {
    const document = await open(family.good);
    const { behind, typed, label } = family.completion;
    await replace(document, behind, behind + typed);
    const labels = await offeredBehind(document, behind + typed);
    holds(labels.includes(label), `${label} is not among ${labels.slice(0, 20).join(", ")}`);
  });
}
