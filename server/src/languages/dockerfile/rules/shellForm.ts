import type { Fix } from "../../../engine/finding.js";
import { buildCheck } from "../buildCheck.js";
import { conversionOf, type StageFacts } from "../convert/conversion.js";
import { fixAt } from "../fix.js";
import { rangeOf, type Span } from "../syntax/span.js";

/** Finds CMD and ENTRYPOINT in shell form where the file picks no shell. */
export const shellForm = buildCheck({
  name: "JSONArgsRecommended",
  id: "dockerfile/shell-form",
  summary: "CMD and ENTRYPOINT in JSON form get the signals that end a container; in shell form a shell stands between.",
  page: "json-args-recommended",
  *find(tree) {
    const withShell = new Set<StageFacts>();
    for (const facts of conversionOf(tree).stages) {
      let shell = facts.base !== undefined && withShell.has(facts.base);
      for (const instruction of facts.stage.instructions) {
        const { name } = instruction;
        if (name === "SHELL" && instruction.arguments.form === "json") shell = true;
        if (shell || (name !== "CMD" && name !== "ENTRYPOINT")) continue;
        const { keyword, rest, arguments: found } = instruction;
        if (found.form !== "shell" && found.form !== "none") continue;
        const range = rangeOf(rest.text === "" ? keyword : rest);
        const broken = rest.text.startsWith("[") ? "; it begins like JSON but is none" : "";
        yield {
          instruction,
          range,
          message: `${name} in shell form, where signals reach a shell and not the program${broken}; expected a JSON array of strings`,
          ...jsonFix(rest),
        };
      }
      if (shell) withShell.add(facts);
    }
  },
});

/** Only of words that no shell would change. Signals reach the program then, so that it is for somebody to decide. */
function jsonFix(rest: Span): { readonly fixes: readonly Fix[] } | undefined {
  if (!/^[\w./:=@%+,-]+(?: +[\w./:=@%+,-]+)*$/u.test(rest.text) || /^\w+=|^(?:cd|exec|exit|set|source|\.) /u.test(rest.text))
    return undefined;
  const list = JSON.stringify(rest.text.split(/ +/u)).replaceAll('","', '", "');
  return { fixes: fixAt(rangeOf(rest), list, `Write ${list}`, false) };
}
