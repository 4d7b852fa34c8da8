/** The nanoseconds of a duration as Go's time.ParseDuration reads it (`1h30m`, `-1.5s`); undefined where it is none. */
export function readDuration(text: string): bigint | undefined {
  const [, sign, body = ""] = /^([-+]?)(.*)$/u.exec(text) ?? [];
  if (body === "0") return 0n;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/u.test(body)) return undefined;
  let nanos = 0n;
  for (const [, whole = "", fraction = "", unit = ""] of body.matchAll(/(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/gu)) {
    const size = units.get(unit) ?? 1n;
    if (whole.length > 20) return undefined;
    const digits = fraction.slice(0, 18);
    nanos += BigInt(whole || "0") * size + (BigInt(digits || "0") * size) / 10n ** BigInt(digits.length);
  }
  const signed = sign === "-" ? -nanos : nanos;
  return signed === BigInt.asIntN(64, signed) ? signed : undefined;
}

const units: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["µs", 1_000n],
  ["μs", 1_000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

/** The nanoseconds since 1970 of a date and time in the form of RFC 3339; undefined where it is none. */
export function readTimestamp(text: string): bigint | undefined {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:[.,](\d{1,30}))?(?:Z|([-+])(\d\d):(\d\d))$/u.exec(text);
  if (match === null) return undefined;
  const [, date = "", time = "", fraction = "", sign, hours = "0", minutes = "0"] = match;
  const day = readDate(date);
  if (day === undefined || !/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/u.test(time) || Number(hours) > 24 || Number(minutes) > 59)
    return undefined;
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
  return day + BigInt(hour * 3600 + minute * 60 + second - offset) * 1_000_000_000n + BigInt(fraction.slice(0, 9).padEnd(9, "0"));
}

/** The nanoseconds since 1970 at which a day of the form `2006-01-02` begins, in UTC; undefined where there is no such day. */
export function readDate(text: string): bigint | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  if (match === null) return undefined;
  // A date that does not exist, such as the 30th of February, comes back as another one or as none.
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return undefined;
  return BigInt(date.getTime()) * 1_000_000n;
}
