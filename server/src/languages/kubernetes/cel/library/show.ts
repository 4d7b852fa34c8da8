/** A double as Go's strconv.FormatFloat writes it with `g` and the fewest digits: an exponent below 1e-4 and from 1e6 on. */
export function showDouble(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  if (Object.is(value, -0)) return "-0";
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < 6)) return plain(value);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** Without an exponent, which JavaScript writes from 1e-7 down. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/u, "") : text;
}

/** Seconds with the fraction they need, and `s`. */
export function showDuration(nanos: bigint): string {
  const magnitude = nanos < 0n ? -nanos : nanos;
  const fraction = String(magnitude % billion)
    .padStart(9, "0")
    .replace(/0+$/u, "");
  return `${nanos < 0n ? "-" : ""}${magnitude / billion}${fraction === "" ? "" : `.${fraction}`}s`;
}

/** RFC 3339 in UTC, with the fraction that is needed. */
export function showTimestamp(nanos: bigint): string {
  const fraction = ((nanos % billion) + billion) % billion;
  const date = new Date(Number((nanos - fraction) / 1_000_000n)).toISOString().slice(0, 19);
  const digits = String(fraction).padStart(9, "0").replace(/0+$/u, "");
  return `${date}${digits === "" ? "" : `.${digits}`}Z`;
}

const billion = 1_000_000_000n;
