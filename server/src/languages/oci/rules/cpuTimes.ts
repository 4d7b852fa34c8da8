import type { Problem } from "../../../engine/finding.js";
import { at, first, number, ruleFor } from "../look.js";

/** Warns of CPU periods and quotas that the kernel does not take. */
export const cpuTimes = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/cpu-time",
    severity: "warning",
    summary: "A CPU period or quota outside what the kernel takes, in microseconds.",
    source: "https://www.kernel.org/doc/html/latest/scheduler/sched-bwc.html",
  },
  function* (_document, root): Generator<Problem> {
    const cpu = first(root, "linux.resources.cpu");
    const period = first(cpu, "period");
    const length = number(period);
    // Runtimes take 0 for "leave it as it is".
    if (period !== undefined && length !== undefined && length !== 0 && (length < shortest || length > longest))
      yield at(period, `a period of ${length} µs; the kernel takes ${shortest} to ${longest}`);
    const quota = first(cpu, "quota");
    const time = number(quota);
    if (quota !== undefined && time !== undefined && time !== 0 && time !== -1 && time < shortest)
      yield at(quota, `a quota of ${time} µs; the kernel takes ${shortest} and more, or -1 for none`);
  },
);

const shortest = 1000;
const longest = 1_000_000;
