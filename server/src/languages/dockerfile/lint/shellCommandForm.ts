import { instructionLint } from "../lintRule.js";
import { rangeOf } from "../syntax/span.js";

/** Finds CMD, ENTRYPOINT and HEALTHCHECK in shell form. */
export const shellCommandForm = instructionLint({
  code: "DL3025",
  id: "dockerfile/shell-command-form",
  severity: "information",
  summary: "A command in JSON form needs no shell around it.",
  keywords: ["CMD", "ENTRYPOINT", "HEALTHCHECK"],
  *judge({ instruction: { name, arguments: found, rest } }) {
    if (found.form !== "shell" || (name === "HEALTHCHECK" && found.type?.text.toUpperCase() !== "CMD")) return;
    yield { range: rangeOf(rest), message: `${name} in shell form; expected a JSON array of strings` };
  },
});
