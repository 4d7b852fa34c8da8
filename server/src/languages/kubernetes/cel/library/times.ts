import { define, type Overload } from "../overload.js";
import { type Duration, Failure, type Timestamp } from "../values.js";

/** Parts of a point in time, in UTC or in a named zone, and of a duration (cel-go, common/types/timestamp.go and duration.go). */
export const times: readonly Overload[] = [
  ...(
    [
      ["getFullYear", (date: Date) => date.getUTCFullYear()],
      ["getMonth", (date: Date) => date.getUTCMonth()],
      ["getDate", (date: Date) => date.getUTCDate()],
      ["getDayOfMonth", (date: Date) => date.getUTCDate() - 1],
      ["getDayOfWeek", (date: Date) => date.getUTCDay()],
      ["getDayOfYear", dayOfYear],
      ["getHours", (date: Date) => date.getUTCHours()],
      ["getMinutes", (date: Date) => date.getUTCMinutes()],
      ["getSeconds", (date: Date) => date.getUTCSeconds()],
      ["getMilliseconds", (date: Date) => date.getUTCMilliseconds()],
    ] as const
  ).flatMap(([name, part]) => [
    define(`${name}(this timestamp): int`, (time: Timestamp) => BigInt(part(dateOf(time, 0)))),
    define(`${name}(this timestamp, string): int`, (time: Timestamp, zone: string) => {
      const offset = offsetOf(time, zone);
      return offset === undefined ? new Failure(`unknown time zone ${zone}`) : BigInt(part(dateOf(time, offset)));
    }),
  ]),
  define("getHours(this duration): int", ({ nanos }: Duration) => nanos / 3_600_000_000_000n),
  define("getMinutes(this duration): int", ({ nanos }: Duration) => nanos / 60_000_000_000n),
  define("getSeconds(this duration): int", ({ nanos }: Duration) => nanos / 1_000_000_000n),
  define("getMilliseconds(this duration): int", ({ nanos }: Duration) => nanos / 1_000_000n),
];

function dayOfYear(date: Date): number {
  const start = new Date(date);
  start.setUTCMonth(0, 1);
  return Math.round((date.getTime() - start.getTime()) / 86_400_000);
}

/** The clock on the wall `offset` milliseconds from UTC, as if it were UTC. */
function dateOf({ nanos }: Timestamp, offset: number): Date {
  const milliseconds = nanos / 1_000_000n - (nanos % 1_000_000n < 0n ? 1n : 0n);
  return new Date(Number(milliseconds) + offset);
}

/** Milliseconds by which a zone is ahead of UTC at a time: `+02:00`, `02:00` or a name of the IANA data base. */
function offsetOf(time: Timestamp, zone: string): number | undefined {
  if (zone.includes(":")) {
    const match = /^([-+]?)(\d{1,2}):(\d\d)$/u.exec(zone);
    return match === null ? undefined : (match[1] === "-" ? -60_000 : 60_000) * (Number(match[2]) * 60 + Number(match[3]));
  }
  if (zone === "" || zone === "UTC") return 0;
  const date = dateOf(time, 0);
  const parts = wallClock(date, zone);
  if (parts === undefined) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour, minute, second, date.getUTCMilliseconds());
  return wall.getTime() - date.getTime();
}

function wallClock(date: Date, timeZone: string): readonly number[] | undefined {
  try {
    // The language's own copy of the data base refuses an unknown name with an exception.
    const format = new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    const parts = format.formatToParts(date);
    return ["year", "month", "day", "hour", "minute", "second"].map((type) => Number(parts.find((part) => part.type === type)?.value));
  } catch {
    return undefined;
  }
}
