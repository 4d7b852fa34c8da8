import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import { meantFix } from "../fix.js";
import { instructionFamily } from "../instructionRule.js";
import { type MountOption, mountOptionNames, mountsOf, mountTypes } from "../mountOptions.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { didYouMean, nearest } from "../values/nearest.js";
import { isByteSize, isGoBoolean, isUnsigned32 } from "../values/scalars.js";

const meta = (id: RuleMeta["id"], summary: string): RuleMeta => ({ id, severity: "error", summary, source: `${reference}#run---mount` });

const syntax = meta("dockerfile/mount-syntax", "A mount is one record of comma-separated options.");
const unknown = meta("dockerfile/unknown-mount-option", "A mount takes only the options that the frontend knows.");
const value = meta("dockerfile/mount-option-value", "A mount's options take values of their own kind.");

/** Judges each option of a mount by itself: its name, whether it may stand alone, its value. */
export const mountOption = instructionFamily([syntax, unknown, value], {
  keywords: ["RUN"],
  triggers: true,
  *judge(reading) {
    for (const { span, faultAt, options } of mountsOf(reading)) {
      if (faultAt !== undefined)
        yield {
          rule: syntax.id,
          range: rangeOf(span),
          message: `mount ${quote(span.text)}; expected comma-separated options without stray quotes`,
        };
      else for (const option of options) yield* judge(option);
    }
  },
});

type Found = Problem & { readonly rule: RuleMeta["id"] };

function* judge(option: MountOption): Iterable<Found> {
  const { field, name } = option;
  if (name === undefined) yield unknownOption(option);
  else if (field.value === undefined) {
    if (!/^(?:readonly|readwrite|required)$/u.test(name))
      yield {
        rule: value.id,
        range: rangeOf(field.span),
        message: `mount option \`${option.key}\` without a value; expected \`${option.key}=…\``,
      };
  } else yield* judgeValue(option, name);
}

function unknownOption({ field, key }: MountOption): Found {
  const names = Object.keys(mountOptionNames);
  const hint = didYouMean(key, names) || "; expected one such as `type`, `source` or `target`";
  return {
    rule: unknown.id,
    range: rangeOf(field.key.text === "" ? field.span : field.key),
    message: `unknown mount option ${quote(field.key.text)}${hint}`,
    fixes: field.key.text === "" ? undefined : meantFix(rangeOf(field.key), nearest(key, names)),
  };
}

function* judgeValue({ field, value: text, certain, key }: MountOption, name: string): Iterable<Found> {
  if (!certain || text === undefined || field.value === undefined) return;
  const expected = valueFault(name, text);
  if (expected !== undefined)
    yield {
      rule: value.id,
      range: rangeOf(field.value),
      message: `value ${quote(text)} of mount option \`${key}\`${expected}`,
      fixes: field.value.text === text ? meantFix(rangeOf(field.value), nearest(text.toLowerCase(), valuesOf(name))) : undefined,
    };
}

function valuesOf(name: string): readonly string[] {
  return name === "type" ? mountTypes : name === "sharing" ? sharings : [];
}

const sharings: readonly string[] = ["shared", "private", "locked"];

function valueFault(name: string, text: string): string | undefined {
  switch (name) {
    case "type":
      return listed(text, mountTypes);
    case "sharing":
      return listed(text, sharings);
    case "readonly":
    case "readwrite":
    case "required":
      return isGoBoolean(text) ? undefined : "; expected `true` or `false`";
    case "size":
      return isByteSize(text) ? undefined : "; expected a size such as `64m`";
    case "mode":
      return isUnsigned32(text, 8) ? undefined : "; expected an octal number such as `0755`";
    case "uid":
    case "gid":
      return isUnsigned32(text, 10) ? undefined : "; expected a decimal number";
    default:
      return undefined;
  }
}

function listed(text: string, values: readonly string[]): string | undefined {
  const folded = text.toLowerCase();
  return values.includes(folded) ? undefined : didYouMean(folded, values) || `; expected ${values.join(", ")}`;
}
