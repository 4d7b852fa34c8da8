import { at, first, number, ruleFor, text } from "../look.js";

/** Refuses priorities and nice values that the chosen scheduling policy has not. */
export const schedulerPriority = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/scheduler-priority",
    severity: "error",
    summary: "A scheduling policy gets a priority or nice value that the kernel refuses for it.",
    source: "https://man7.org/linux/man-pages/man2/sched_setattr.2.html",
  },
  function* (_document, root) {
    const scheduler = first(root, "process.scheduler");
    const policy = text(first(scheduler, "policy"));
    if (scheduler === undefined || policy === undefined || !policy.startsWith("SCHED_")) return;
    const isRealTime = policy === "SCHED_FIFO" || policy === "SCHED_RR";
    const priority = first(scheduler, "priority");
    const value = number(priority) ?? 0;
    if (isRealTime && (value < 1 || value > 99))
      yield at(priority ?? scheduler, `${policy} needs a \`priority\` from 1 to 99`, { path: [...scheduler.path, "priority"] });
    else if (!isRealTime && value !== 0 && priority !== undefined)
      yield at(priority, `\`priority\` belongs to SCHED_FIFO and SCHED_RR, not to \`${policy}\``);
    const nice = first(scheduler, "nice");
    const level = number(nice);
    if (nice !== undefined && level !== undefined && (policy === "SCHED_OTHER" || policy === "SCHED_BATCH") && (level < -20 || level > 19))
      yield at(nice, `\`nice\` is ${level}; expected -20 to 19`);
  },
);
