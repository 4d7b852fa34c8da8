import type { Problem } from "../../../../engine/finding.js";
import { at, atKey, type Found, first, number, ruleFor } from "../../look.js";

/** Warns of CPU times and shares that the kernel does not take. */
export const cpuTimes = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/cpu-time",
    severity: "warning",
    summary: "A CPU period, quota, burst or share outside what the kernel takes, or without effect.",
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
    yield* burst(first(cpu, "burst"), time);
    yield* realtime(cpu);
    yield* shares(cpu);
  },
);

const shortest = 1000;
const longest = 1_000_000;

/** What may be saved up is a part of the quota. */
function* burst(found: Found | undefined, quota: number | undefined): Generator<Problem> {
  const saved = number(found);
  if (found === undefined || saved === undefined || saved === 0) return;
  if (quota === undefined || quota <= 0) yield atKey(found, "`burst` without a `quota`: there is nothing to save up");
  else if (saved > quota)
    yield at(found, `a burst of ${saved} µs is above the quota of ${quota}; the kernel refuses it`, { severity: "error" });
}

function* realtime(cpu: Found | undefined): Generator<Problem> {
  const runtime = first(cpu, "realtimeRuntime");
  const period = number(first(cpu, "realtimePeriod"));
  const time = number(runtime);
  if (runtime !== undefined && time !== undefined && period !== undefined && period > 0 && time > period)
    yield at(runtime, `\`realtimeRuntime\` ${time} is above the period ${period}; the kernel refuses it`);
}

function* shares(cpu: Found | undefined): Generator<Problem> {
  const found = first(cpu, "shares");
  const value = number(found);
  if (found === undefined || value === undefined || value === 0) return;
  if (value < fewest || value > most)
    yield at(found, `${value} shares; the kernel takes ${fewest} to ${most}, and runc refuses what it cuts`);
  if (number(first(cpu, "idle")) === 1)
    yield atKey(found, "`shares` beside `idle`: an idle cgroup has no weight, and crun refuses the two", { severity: "information" });
}

const fewest = 2;
const most = 262_144;
