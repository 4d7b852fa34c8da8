import type { Problem } from "../../../engine/finding.js";
import { isCpuList } from "../../../values/cpuList.js";
import { at, atKey, type Found, first, lookup, number, ruleFor, text } from "../look.js";

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
      if (entry?.includes("\0") === true) yield at(variable, "a NUL in a variable, where the kernel ends it", { severity: "error" });
      if (entry !== undefined && !windows && /^(?:\d|[^=]*[^A-Za-z0-9_.=()-])[^=]*=/u.test(entry))
        yield at(variable, `\`${entry.slice(0, entry.indexOf("=")).slice(0, 40)}\` is no name that shells can read`, {
          severity: "information",
        });
      if (entry?.startsWith("=") === true && !/^=[A-Z]:=/u.test(entry))
        yield at(variable, `variable without a name in \`${entry.slice(0, 40)}\`; NAME=value is expected`);
    }
    const user = process.node.entries.some(({ key }) => key.text.toLowerCase() === "user");
    if (!user && !windows && first(root, "vm") === undefined) {
      yield at(process, "no `user` in `process`; the program then runs as root", { path: [...process.path, "user"] });
    }
    yield* details(process, windows);
    const commandLine = first(process, "commandLine");
    const args = first(process, "args");
    if (commandLine !== undefined && args !== undefined)
      yield at(args, "`args` beside `commandLine`: on Windows `commandLine` counts and `args` is ignored");
  },
);

/** Settings of the process that another one leaves without effect. */
function* details(process: Found, windows: boolean): Generator<Problem> {
  const console = first(process, "consoleSize");
  const terminal = first(process, "terminal")?.node;
  if (console !== undefined && !(terminal?.kind === "scalar" && terminal.value === true))
    yield atKey(console, "`consoleSize` without a `terminal` has no effect", { severity: "information" });
  const priority = first(process, "ioPriority.priority");
  if (priority !== undefined && text(first(process, "ioPriority.class")) === "IOPRIO_CLASS_IDLE" && (number(priority) ?? 0) !== 0)
    yield at(priority, "IOPRIO_CLASS_IDLE has no levels; 0 is expected", { severity: "information" });
  const user = first(process, "user");
  if (user?.node.kind === "mapping" && !windows && first(user, "username") === undefined) {
    for (const name of ["uid", "gid"])
      if (first(user, name) === undefined)
        yield at(user, `no \`${name}\` in \`user\`; runtimes take 0, which is root`, {
          path: [...user.path, name],
          severity: "information",
        });
  }
  for (const name of ["initial", "final"]) {
    const cpus = first(process, `execCPUAffinity.${name}`);
    const value = text(cpus) ?? "";
    if (cpus !== undefined && /^[\d,\s-]*\d[\d,\s-]*$/u.test(value) && !isCpuList(value, 1023))
      yield at(cpus, `\`${value.slice(0, 40)}\` is no list of CPUs: ranges rise, and 1023 is the highest number`, { severity: "error" });
  }
  const label = first(process, "selinuxLabel");
  if (label !== undefined && (text(label) ?? "") !== "" && (text(label) ?? "").split(":").length < 3)
    yield at(label, `\`${text(label)?.slice(0, 40)}\` is no label of SELinux; \`user:role:type:level\` is expected`);
}
