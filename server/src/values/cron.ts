/** Why `text` is no schedule of a CronJob (github.com/robfig/cron/v3, ParseStandard: five fields or a descriptor); undefined where it is one. */
export function cronFault(text: string): string | undefined {
  if (text.includes("TZ")) return "the time zone belongs in `timeZone`";
  if (text.startsWith("@"))
    return descriptor.test(text) ? undefined : "unknown descriptor; `@hourly`, `@daily`, `@every 1h30m` and the like are expected";
  const parts = text.trim().split(/\s+/u);
  if (parts.length !== fields.length)
    return `${parts.length} fields where five are expected: minute, hour, day of month, month, day of week`;
  for (const [index, field] of fields.entries()) {
    const fault = (parts[index] ?? "").split(",").find((range) => !isRange(range, field));
    if (fault !== undefined) return `\`${fault}\` as ${field.name}, where ${field.least} to ${field.most} are expected`;
  }
  return undefined;
}

const descriptor = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every [-+]?(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+)$/u;

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Names that stand for numbers, from `least` on. */
  readonly names?: readonly string[];
}

const fields: readonly Field[] = [
  { name: "minute", least: 0, most: 59 },
  { name: "hour", least: 0, most: 23 },
  { name: "day of month", least: 1, most: 31 },
  {
    name: "month",
    least: 1,
    most: 12,
    names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  },
  { name: "day of week", least: 0, most: 6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];

/** `*`, `5`, `1-5`, `*` with a step, `mon-fri`. */
function isRange(text: string, field: Field): boolean {
  const [, span = "", step] = /^([^/]+)(?:\/(\d+))?$/u.exec(text) ?? [];
  if (step !== undefined && Number(step) === 0) return false;
  if (span === "*" || span === "?") return true;
  const ends = span.split("-").map((end) => numberOf(end, field));
  const [first, last = first] = ends;
  if (ends.length > 2 || first === undefined || last === undefined) return false;
  return first >= field.least && last <= field.most && first <= last;
}

function numberOf(text: string, { least, names }: Field): number | undefined {
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  const index = names?.indexOf(text.toLowerCase()) ?? -1;
  return index < 0 ? undefined : least + index;
}
