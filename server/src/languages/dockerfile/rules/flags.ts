import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import { type FlagType, grammarOf } from "../grammar.js";
import { instructionFamily } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { Flag, Instruction } from "../syntax/tree.js";
import { nearest } from "../values/nearest.js";

const meta = (id: RuleMeta["id"], summary: string): RuleMeta => ({ id, severity: "error", summary, source: reference });

const unknown = meta("dockerfile/unknown-flag", "An instruction takes only the flags that the frontend knows for it.");
const duplicate = meta("dockerfile/duplicate-flag", "A flag may be given once, unless it is made to be repeated.");
const valueless = meta("dockerfile/flag-without-value", "Most flags need a value behind an equals sign.");
const notBoolean = meta("dockerfile/flag-not-boolean", "A switch stands alone, or with `true` or `false`.");

/** Judges the flags of every instruction: their names, how often they come, whether they have a value of the right kind. */
export const flags = instructionFamily([unknown, duplicate, valueless, notBoolean], {
  triggers: true,
  judge: ({ instruction }) => (looksAtFlags(instruction) ? judge(instruction) : []),
});

type Found = Problem & { readonly rule: RuleMeta["id"] };

/** ARG, STOPSIGNAL and `HEALTHCHECK NONE` drop their flags unseen. */
function looksAtFlags({ name, flags: given, arguments: found }: Instruction): boolean {
  if (given.length === 0) return false;
  const grammar = grammarOf(name);
  if (grammar === undefined || grammar.ignoresFlags === true) return false;
  return !(name === "HEALTHCHECK" && found.form === "type" && found.type.text.toUpperCase() === "NONE");
}

function* judge(instruction: Instruction): Iterable<Found> {
  const known = grammarOf(instruction.name)?.flags ?? {};
  const seen = new Set<string>();
  for (const flag of instruction.flags) {
    const name = flag.name.text;
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (type === undefined) yield unknownFlag(instruction, flag, Object.keys(known));
    else if (seen.has(name) && type !== "list")
      yield {
        rule: duplicate.id,
        range: rangeOf(flag.name),
        message: `second \`${name}\` on this ${instruction.name}; only one is allowed`,
      };
    else yield* judgeValue(flag, type);
    seen.add(name);
  }
}

function unknownFlag({ name }: Instruction, flag: Flag, known: readonly string[]): Found {
  const range = rangeOf(flag.name);
  const meant = nearest(flag.name.text, known);
  const allowed = known.length === 0 ? `${name} takes no flags` : `${name} takes ${known.join(", ")}`;
  const message = `unknown flag ${quote(flag.name.text)}; ${meant === undefined ? allowed : `did you mean \`${meant}\`?`}`;
  if (meant === undefined) return { rule: unknown.id, range, message };
  return {
    rule: unknown.id,
    range,
    message,
    fixes: [{ title: `Replace with ${meant}`, edits: [{ range, newText: meant }], preferred: true }],
  };
}

function* judgeValue({ name, value }: Flag, type: FlagType): Iterable<Found> {
  if (type !== "boolean") {
    if (value === undefined)
      yield { rule: valueless.id, range: rangeOf(name), message: `flag \`${name.text}\` without a value; expected \`${name.text}=…\`` };
  } else if (value?.text === "")
    yield {
      rule: valueless.id,
      range: rangeOf(name),
      message: `flag \`${name.text}=\` without a value; expected \`${name.text}\` alone, or \`true\` or \`false\``,
    };
  else if (value !== undefined && !/^(?:true|false)$/iu.test(value.text))
    yield {
      rule: notBoolean.id,
      range: rangeOf(value),
      message: `value ${quote(value.text)} of \`${name.text}\`; expected \`true\` or \`false\``,
    };
}
