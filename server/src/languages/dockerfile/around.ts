import { type Range, touches } from "../../text/range.js";
import { mountFields } from "./convert/reading.js";
import { rangeOf, type Span } from "./syntax/span.js";
import type { Arguments, DockerfileTree, Instruction } from "./syntax/tree.js";

/** The parts around an offset, the largest first: stage, instruction, flag or arguments, and what these are put together from. */
export function partsAround({ stages, instructions }: DockerfileTree, offset: number): readonly Range[] {
  const instruction = instructions.find(({ range }) => touches(range, offset));
  if (instruction === undefined) return [];
  const stage = stages[instruction.stage];
  const whole = stage && { start: stage.from.range.start, end: stage.instructions.at(-1)?.range.end ?? stage.from.range.end };
  const parts = [...(whole === undefined ? [] : [whole]), ...partsOf(instruction)].filter((range) => touches(range, offset));
  // Parts are named from the outside in; what does not lie in the one before is another's.
  const found: Range[] = [];
  for (const part of parts) {
    const outer = found.at(-1);
    const lies = outer === undefined || (outer.start <= part.start && part.end <= outer.end);
    if (lies && !(outer?.start === part.start && outer.end === part.end)) found.push(part);
  }
  return found;
}

function partsOf({ range, keyword, flags, rest, heredocs, arguments: own }: Instruction): readonly Range[] {
  return [
    range,
    ...flags.flatMap(({ span, name, value }) => [rangeOf(span), rangeOf(name), ...(value === undefined ? [] : fieldsOf(value, name))]),
    ...heredocs.map(({ body }) => rangeOf(body)),
    ...(own.form === "trigger" ? partsOf(own.instruction) : [rangeOf(rest), ...argumentsOf(own)]),
    ...heredocs.map(({ marker }) => rangeOf(marker)),
    rangeOf(keyword),
  ];
}

function fieldsOf(value: Span, { text }: Span): readonly Range[] {
  const fields = text === "--mount" ? mountFields(value) : [];
  return [
    rangeOf(value),
    ...fields.flatMap((field) => [rangeOf(field.span), rangeOf(field.key), ...(field.value === undefined ? [] : [rangeOf(field.value)])]),
  ];
}

function argumentsOf(found: Arguments): readonly Range[] {
  switch (found.form) {
    case "json":
    case "words":
      return found.words.map((word) => rangeOf(word));
    case "pairs":
      return found.pairs.flatMap(({ span, name, value }) =>
        [span, name, ...(value === undefined ? [] : [value])].map((part) => rangeOf(part)),
      );
    case "shell":
      return [rangeOf(found.command)];
    case "single":
      return [rangeOf(found.word)];
    default:
      return [];
  }
}
