import { at, first, lookup, number, ruleFor, text } from "../look.js";

/** Judges the process: its program, its environment, its user. */
export const processRule = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/process",
    severity: "warning",
    summary: "The process has no program or a nameless one, a nameless variable, a umask out of range, or no user.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#process",
  },
  function* (_document, root) {
    const process = first(root, "process");
    if (process?.node.kind !== "mapping") return;
    const windows = first(root, "windows") !== undefined && first(root, "linux") === undefined;
    const program = first(process, "args[]");
    const list = first(process, "args");
    if (list?.node.kind === "sequence" && program === undefined && !windows && first(process, "commandLine") === undefined)
      yield at(list, "`args` is empty; its first entry is the program to run", { severity: "error" });
    const umask = first(process, "user.umask");
    if ((number(umask) ?? 0) > 0o777 && umask !== undefined)
      yield at(umask, `umask ${number(umask)} is above 511, which is 0777; JSON has no octal numbers`);
    if (text(program) === "" && program !== undefined) {
      // Alone it is the blank of a template, which a tool fills in.
      const blank = list?.node.kind === "sequence" && list.node.items.length === 1;
      yield at(program, "empty program name; the first entry of `args` is what runs", blank ? { severity: "information" } : {});
    }
    for (const variable of lookup(process, "env[]")) {
      const entry = text(variable);
      if (entry?.startsWith("=") === true && !/^=[A-Z]:=/u.test(entry))
        yield at(variable, `variable without a name in \`${entry.slice(0, 40)}\`; NAME=value is expected`);
    }
    const user = process.node.entries.some(({ key }) => key.text.toLowerCase() === "user");
    if (!user && !windows && first(root, "vm") === undefined) {
      yield at(process, "no `user` in `process`; the program then runs as root", { path: [...process.path, "user"] });
    }
    const commandLine = first(process, "commandLine");
    const args = first(process, "args");
    if (commandLine !== undefined && args !== undefined)
      yield at(args, "`args` beside `commandLine`: on Windows `commandLine` counts and `args` is ignored");
  },
);
