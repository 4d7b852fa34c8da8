import { lintRule } from "../lintRule.js";
import { rangeOf } from "../syntax/span.js";

/** Finds CMD, ENTRYPOINT and HEALTHCHECK in shell form. */
export const shellCommandForm = lintRule({
  code: "DL3025",
  id: "dockerfile/shell-command-form",
  severity: "information",
  summary: "A command in JSON form needs no shell around it.",
  *find({ instructions }) {
    for (const instruction of instructions) {
      const { name, arguments: found, rest } = instruction;
      if (found.form !== "shell" || !/^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/u.test(name)) continue;
      if (name === "HEALTHCHECK" && found.type?.text.toUpperCase() !== "CMD") continue;
      yield { instruction, range: rangeOf(rest), message: `${name} in shell form; expected a JSON array of strings` };
    }
  },
});
