import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import { meantFix } from "../fix.js";
import { instructionFamily } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";
import { duration } from "../values/scalars.js";

const meta = (id: RuleMeta["id"], summary: string): RuleMeta => ({ id, severity: "error", summary, source: `${reference}#healthcheck` });

const type = meta("dockerfile/healthcheck-type", "HEALTHCHECK is followed by CMD or NONE.");
const command = meta("dockerfile/healthcheck-command", "HEALTHCHECK CMD needs a command, and NONE has none.");
const interval = meta("dockerfile/healthcheck-duration", "HEALTHCHECK's times are durations of at least a millisecond.");
const retries = meta("dockerfile/healthcheck-retries", "HEALTHCHECK's number of retries is a whole number from 0 on.");

/** Judges HEALTHCHECK's type, command, times and retries. */
export const healthcheck = instructionFamily([type, command, interval, retries], {
  keywords: ["HEALTHCHECK"],
  triggers: true,
  judge: ({ instruction }) => judge(instruction),
});

type Found = Problem & { readonly rule: RuleMeta["id"] };

function* judge(instruction: Instruction): Iterable<Found> {
  const { arguments: found } = instruction;
  if (found.form !== "type" && found.form !== "shell" && found.form !== "json") return;
  const word = found.type;
  if (word === undefined) return;
  const name = word.text.toUpperCase();
  const empty = found.form === "type" || (found.form === "json" && found.words.length === 0);
  if (name !== "CMD" && name !== "NONE")
    yield { rule: type.id, range: rangeOf(word), message: `${quote(word.text)} behind HEALTHCHECK; expected \`CMD\` or \`NONE\`` };
  if (name === "CMD" && empty) yield { rule: command.id, range: rangeOf(word), message: "no command behind HEALTHCHECK CMD; expected one" };
  if (name === "NONE" && found.form !== "type")
    yield { rule: command.id, range: rangeOf(word), message: "arguments behind HEALTHCHECK NONE; expected none" };
  if (name !== "NONE") yield* judgeFlags(instruction);
}

function* judgeFlags({ flags }: Instruction): Iterable<Found> {
  for (const { name, value } of flags) {
    if (value === undefined || value.text === "") continue;
    if (/^--(?:interval|timeout|start-period|start-interval)$/u.test(name.text)) yield* judgeDuration(name, value);
    if (name.text === "--retries" && !isCount(value.text))
      yield {
        rule: retries.id,
        range: rangeOf(value),
        message: `number of retries ${quote(value.text)}; expected a whole number from 0 to 2147483647`,
      };
  }
}

function* judgeDuration(name: Span, value: Span): Iterable<Found> {
  const nanoseconds = duration(value.text);
  if (nanoseconds === undefined) {
    const hint = /^\d+$/u.test(value.text) ? `; did you mean \`${value.text}s\`?` : "; expected a duration such as `30s` or `1m30s`";
    const fixes = /^\d+$/u.test(value.text) ? meantFix(rangeOf(value), `${value.text}s`) : undefined;
    yield {
      rule: interval.id,
      range: rangeOf(value),
      message: `value ${quote(value.text)} of \`${name.text}\`${hint}`,
      ...(fixes && { fixes }),
    };
  } else if (nanoseconds !== 0 && nanoseconds < 1e6)
    yield { rule: interval.id, range: rangeOf(value), message: `value ${quote(value.text)} of \`${name.text}\` is below 1ms` };
}

function isCount(text: string): boolean {
  return /^[+-]?\d{1,20}$/u.test(text) && Number(text) >= 0 && Number(text) <= 2_147_483_647;
}
