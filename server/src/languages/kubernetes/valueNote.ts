import type { Place } from "../../engine/language.js";
import { fullImageName } from "../../values/imageName.js";
import { quantityNanos } from "../../values/quantity.js";
import { readPlainScalar } from "./reader.js";

const whole = 1_000_000_000n;

/** A remark on the value at a place: bytes of an amount of memory, cores of an amount of CPU, permissions of a mode, hours of many seconds, the whole name of an image. */
export function valueNoteOf({ title, value, field }: Place): string | undefined {
  if (value === undefined) return undefined;
  if (/(?:memory|storage|hugepages|sizeLimit)/u.test(title)) return bytes(value);
  if (/\.cpu$/u.test(title)) return cores(value);
  if (/^(?:mode|defaultMode)$/u.test(title)) return permissions(value);
  if (images.has(field)) return fullImageName(value.replace(/^(["'])(.*)\1$/u, "$2"));
  return /Seconds$/u.test(title) ? span(value) : undefined;
}

const images: ReadonlySet<string> = new Set([
  "core/v1.Container#image",
  "core/v1.EphemeralContainer#image",
  "core/v1.ImageVolumeSource#reference",
]);

function bytes(value: string): string | undefined {
  const nanos = quantityNanos(value);
  return nanos === undefined || nanos % whole !== 0n || /^\d+$/u.test(value)
    ? undefined
    : `${(nanos / whole).toLocaleString("en-US")} bytes`;
}

function cores(value: string): string | undefined {
  const nanos = quantityNanos(value);
  if (nanos === undefined || nanos < 0n || !/[a-zA-Z]/u.test(value)) return undefined;
  const count = Number(nanos) / Number(whole);
  return `${count.toLocaleString("en-US", { maximumFractionDigits: 6 })} ${count === 1 ? "core" : "cores"}`;
}

/** `0644 rw-r--r--`, which is easily lost where the number is written in decimal. */
function permissions(value: string): string | undefined {
  const mode = readPlainScalar(value);
  if (typeof mode !== "number" || !Number.isInteger(mode) || mode < 0 || mode > 0o777) return undefined;
  const letters = [...mode.toString(8).padStart(3, "0")].map((digit) => {
    const bits = Number(digit);
    return `${bits & 4 ? "r" : "-"}${bits & 2 ? "w" : "-"}${bits & 1 ? "x" : "-"}`;
  });
  return `0${mode.toString(8).padStart(3, "0")} ${letters.join("")}`;
}

function span(value: string): string | undefined {
  const seconds = Number(value);
  if (!/^\d{1,9}$/u.test(value) || seconds < 120) return undefined;
  const parts = [Math.floor(seconds / 86_400), Math.floor((seconds % 86_400) / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return parts.flatMap((count, index) => (count === 0 ? [] : `${count} ${["d", "h", "min", "s"][index]}`)).join(" ");
}
