/** Whether Go's `strconv.ParseBool` reads it. */
export function isGoBoolean(text: string): boolean {
  return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/u.test(text);
}

/** What Go's `strconv.ParseBool` makes of it, or undefined. */
export function goBoolean(text: string): boolean | undefined {
  return isGoBoolean(text) ? /^[1tT]/u.test(text) : undefined;
}

/** Nanoseconds of a Go duration (`1h30m`, `1.5s`, `0`), or undefined. */
export function duration(text: string): number | undefined {
  const match = /^([+-]?)(?:0|((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+))$/u.exec(text);
  if (match === null) return undefined;
  const total = [...(match[2] ?? "").matchAll(/([\d.]+)([a-zµμ]+)/gu)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (units.get(unit ?? "") ?? 0),
    0,
  );
  if (total >= 2 ** 63) return undefined;
  return match[1] === "-" ? -total : total;
}

const units: ReadonlyMap<string, number> = new Map([
  ["ns", 1],
  ["us", 1e3],
  ["µs", 1e3],
  ["μs", 1e3],
  ["ms", 1e6],
  ["s", 1e9],
  ["m", 6e10],
  ["h", 3.6e12],
]);

/** Whether it is an unsigned number of at most 32 bits in that base. */
export function isUnsigned32(text: string, base: 8 | 10): boolean {
  if (!(base === 8 ? /^[0-7]{1,40}$/u : /^\d{1,40}$/u).test(text)) return false;
  return Number.parseInt(text, base) <= 0xffff_ffff;
}

/** Whether it is a size in bytes as `64m`, `1.5GiB`, `512`. */
export function isByteSize(text: string): boolean {
  return /^(?:\d+(?:\.\d*)?|\.\d+) ?(?:[kmgtp]i?b?|b)?$/iu.test(text);
}

/** Why `--chmod` refuses it, or undefined. A leading digit makes it a number, octal up to 7777; else it is symbolic: `u=rwX,go=rX`. */
export function fileModeFault(text: string): string | undefined {
  if (/^[0-7]+$/u.test(text)) return /^0*[0-7]{1,4}$/u.test(text) ? undefined : "an octal number above 7777";
  if (/^\d/u.test(text)) return "no octal number";
  return /^[augo]*(?:[+=-][rstwXxugo]*)+(?:,[augo]*(?:[+=-][rstwXxugo]*)+)*$/u.test(text) ? undefined : "neither octal nor symbolic";
}

/** Whether it is a digest of an algorithm that BuildKit knows, with the right number of lower-case hexadecimal digits. */
export function isDigest(text: string): boolean {
  return /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/u.test(text);
}

/** Whether STOPSIGNAL takes it: a number other than 0, or a Linux signal's name in any case, with or without `SIG`. */
export function isSignal(text: string): boolean {
  if (/^[+-]?\d{1,18}$/u.test(text)) return Number(text) !== 0;
  const name = text.toUpperCase().replace(/^SIG/u, "");
  return signals.has(name) || /^RTMIN\+(?:[1-9]|1[0-5])$/u.test(name) || /^RTMAX-(?:[1-9]|1[0-4])$/u.test(name);
}

/** The names of signal(7), without `SIG`. */
export const signalNames: readonly string[] = (
  "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT RTMAX RTMIN SEGV STKFLT STOP SYS TERM " +
  "TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ"
).split(" ");

const signals: ReadonlySet<string> = new Set(signalNames);
