import type { Instruction } from "../syntax/tree.js";
import { duration } from "../values/scalars.js";

/** The names that the image config gives HEALTHCHECK's times. */
const times: ReadonlyMap<string, string> = new Map([
  ["--interval", "Interval"],
  ["--timeout", "Timeout"],
  ["--start-period", "StartPeriod"],
  ["--start-interval", "StartInterval"],
]);

/** HEALTHCHECK as the image config has it: the test, and times in nanoseconds. What stands for a default is left out. */
export function healthcheckOf({ arguments: found, flags }: Instruction): Readonly<Record<string, readonly string[] | number>> {
  const check: Record<string, readonly string[] | number> = { Test: testOf(found) };
  if (found.form === "type") return check;
  for (const { name, value } of flags) {
    const time = times.get(name.text);
    const nanoseconds = time === undefined ? undefined : duration(value?.text ?? "");
    if (time !== undefined && nanoseconds) check[time] = nanoseconds;
    if (name.text === "--retries" && Number(value?.text) > 0) check["Retries"] = Number(value?.text);
  }
  return check;
}

function testOf(found: Instruction["arguments"]): readonly string[] {
  if (found.form === "json") return ["CMD", ...found.words.map(({ text }) => text)];
  return found.form === "shell" ? ["CMD-SHELL", found.command.text] : ["NONE"];
}
