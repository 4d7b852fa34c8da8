import type { Problem } from "../../../../engine/finding.js";
import { isCpuList } from "../../../../values/cpuList.js";
import { at, atKey, type Found, first, lookup, ruleFor, text } from "../../look.js";

/** Controllers of cgroup v2, and the prefix of what every cgroup has. */
const controllers = new Set("cgroup cpu cpuset io memory hugetlb pids rdma misc dmem irq".split(" "));

/** Files by which a cgroup is run; as a limit they would move processes or stop them. */
const control = /^cgroup\.(?:procs|threads|subtree_control|type|kill|freeze|controllers|events|stat)$/u;

/** Members of `resources` and the file that holds the same in cgroup v2. */
const counterparts: readonly (readonly [file: string, member: string])[] = [
  ["cpu.weight", "cpu.shares"],
  ["cpu.max", "cpu.quota"],
  ["cpu.max.burst", "cpu.burst"],
  ["cpu.idle", "cpu.idle"],
  ["cpuset.cpus", "cpu.cpus"],
  ["cpuset.mems", "cpu.mems"],
  ["memory.max", "memory.limit"],
  ["memory.low", "memory.reservation"],
  ["memory.swap.max", "memory.swap"],
  ["pids.max", "pids.limit"],
];

/** Judges the files of cgroup v2 that `unified` writes: their names, and the values of the well-known ones. */
export const unified = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/unified",
    severity: "error",
    summary: "A file of cgroup v2 has no name that there is, or a value that the kernel refuses.",
    source: "https://docs.kernel.org/admin-guide/cgroup-v2.html",
  },
  function* (_document, root) {
    const resources = first(root, "linux.resources");
    const files = lookup(resources, "unified.*");
    for (const found of files) yield* judge(found);
    for (const [file, member] of counterparts) {
      const found = files.find((one) => one.path.at(-1) === file);
      if (found !== undefined && first(resources, member) !== undefined)
        yield atKey(found, `\`${file}\` beside \`${member}\`, which sets the same; this one is written last and wins`, {
          severity: "warning",
        });
    }
    const idle = files.find((one) => one.path.at(-1) === "cpu.idle" && text(one)?.trim() === "1");
    const weight = files.find((one) => one.path.at(-1) === "cpu.weight");
    if (idle !== undefined && weight !== undefined)
      yield atKey(weight, "`cpu.weight` beside an idle cgroup: it has no effect, and crun refuses it", { severity: "warning" });
  },
);

function* judge(found: Found): Generator<Problem> {
  const file = String(found.path.at(-1));
  const [controller = "", ...rest] = file.split(".");
  // A slash is the schema's to report.
  if (file.includes("/")) return;
  if (rest.length === 0)
    yield atKey(found, `\`${file.slice(0, 40)}\` is no file of a cgroup; its name is a controller, a dot and a parameter`);
  else if (control.test(file)) yield atKey(found, `\`${file}\` runs the cgroup and is no limit`, { severity: "warning" });
  else if (!controllers.has(controller))
    yield atKey(found, `\`${controller.slice(0, 40)}\` is no controller of the kernel`, { severity: "warning" });
  const [fits, form] = forms.find(([name]) => name.test(file))?.[1] ?? [];
  const value = text(found);
  if (fits === undefined || value === undefined || fits(value.trim())) return;
  // The kernel reads `1G`; runc under systemd does not.
  const suffixed = file.startsWith("memory.") && /^\d+[KMGT]$/iu.test(value.trim());
  yield at(found, `\`${value.slice(0, 40)}\` is no value of \`${file}\`; ${form} is expected`, {
    severity: suffixed ? "warning" : "error",
  });
}

const bytes = (value: string): boolean => /^(?:max|\d+)$/u.test(value);
const within = (least: number, most: number) => (value: string) => /^\d+$/u.test(value) && Number(value) >= least && Number(value) <= most;

/** What the kernel reads from the well-known files. */
const forms: readonly (readonly [name: RegExp, form: readonly [fits: (value: string) => boolean, words: string]])[] = [
  [/^cpu\.max$/u, [(value) => /^(?:max|[1-9]\d*)(?: +[1-9]\d*)?$/u.test(value), "`max` or a quota, and a period in microseconds"]],
  [/^cpu\.weight$/u, [within(1, 10_000), "a number from 1 to 10000"]],
  [/^cpu\.idle$/u, [within(0, 1), "0 or 1"]],
  [/^cpuset\.(?:cpus|mems)$/u, [(value) => value !== "" && isCpuList(value), "a list such as `0-3,7`"]],
  [/^memory\.(?:high|low|min|max|swap\.max|swap\.high)$/u, [bytes, "`max` or a number of bytes"]],
  [/^pids\.max$/u, [bytes, "`max` or a number"]],
  [
    /^io\.max$/u,
    [
      (value) => value.split("\n").every((line) => /^\d+:\d+(?: +(?:rbps|wbps|riops|wiops)=(?:max|\d+))+$/u.test(line.trim())),
      "a device and limits such as `8:16 rbps=2097152 wiops=120`",
    ],
  ],
];
