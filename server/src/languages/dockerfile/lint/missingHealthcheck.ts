import { lintRule } from "../lintRule.js";
import { imageName } from "../stageBase.js";

/** Finds stages without HEALTHCHECK, of their own or of a stage that they build on or that builds on them. */
export const missingHealthcheck = lintRule({
  code: "DL3057",
  id: "dockerfile/missing-healthcheck",
  severity: "off",
  summary: "HEALTHCHECK tells whether the program in a container still does its work.",
  *find({ stages }) {
    const bases = new Map(
      stages.map(({ index, image }) => [index, stages.slice(0, index).findLast(({ name }) => name?.text === imageName(image?.text ?? ""))]),
    );
    const good = new Set(
      stages.filter(({ instructions }) => instructions.some(({ name }) => name === "HEALTHCHECK")).map(({ index }) => index),
    );
    for (const index of [...good]) for (let base = bases.get(index); base !== undefined; base = bases.get(base.index)) good.add(base.index);
    for (const { index, from } of stages) {
      const base = bases.get(index);
      if (base !== undefined && good.has(base.index)) good.add(index);
      if (!good.has(index)) yield { instruction: from, message: "stage without HEALTHCHECK; expected one" };
    }
  },
});
