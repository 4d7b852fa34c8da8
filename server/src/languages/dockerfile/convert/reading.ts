import { csvFields } from "../syntax/mount.js";
import type { Span } from "../syntax/span.js";
import type { EscapeCharacter, Instruction } from "../syntax/tree.js";
import { type Expansion, expand, type Variable, type Variables } from "./expand.js";

/**
 * An instruction by itself with what its words become: all that a rule over one instruction may look at. The same object serves
 * as long as neither the text nor a variable that it reads changes, so that what a rule says of it can be kept.
 */
export interface Reading {
  /** With ranges from its own beginning. */
  readonly instruction: Instruction;
  readonly escape: EscapeCharacter;
  /** What every expanded word becomes. Words that BuildKit does not expand are not in here. */
  readonly expansions: ReadonlyMap<Span, Expansion>;
  /** Words with names that nothing sets, as far as the file tells. */
  readonly unmatched: readonly (readonly [Span, Expansion])[];
  /** The working directory before a RUN with mounts that may depend on it, where it is certain; empty where it is the base image's own. */
  readonly workdir: string | undefined;
  /** False before the first FROM, and for what stands behind ONBUILD. */
  readonly inStage: boolean;
}

/** What decides on a reading besides the text. */
export interface Surroundings {
  readonly escape: EscapeCharacter;
  readonly workdir: string | undefined;
  readonly inStage: boolean;
}

/** Reads an instruction's words; a reading of the same text with the same values is given back as it was. */
export function read(own: Instruction, around: Surroundings, variables: Variables): Reading {
  const kept = readings.get(own) ?? [];
  for (const { reading, asked } of kept)
    if (
      reading.workdir === around.workdir &&
      reading.inStage === around.inStage &&
      reading.escape === around.escape &&
      holds(asked, variables)
    )
      return reading;
  const asked = new Asked(variables);
  const expansions = new Map<Span, Expansion>();
  for (const span of expandedWords(own)) expansions.set(span, expand(span.text, { escape: around.escape }, asked));
  for (const body of expandedBodies(own)) expansions.set(body, expand(body.text, { escape: "\\", quotes: false }, asked));
  const reading = readingWith(own, around, expansions);
  readings.set(own, [{ reading, asked: [...asked.answers] }, ...kept.slice(0, mostReadings - 1)]);
  return reading;
}

/** A reading with expansions that were made elsewhere. */
export function readingWith(instruction: Instruction, around: Surroundings, expansions: Reading["expansions"]): Reading {
  const unmatched = [...expansions].filter(([, expansion]) => expansion.unmatched.length > 0);
  const { escape: escaper, workdir, inStage } = around;
  return { instruction, escape: escaper, expansions, unmatched, workdir, inStage };
}

/** An instruction of which no word is expanded. */
export function plainReading({ own }: Instruction, escaper: EscapeCharacter): Reading {
  let reading = plain.get(own);
  if (reading?.escape !== escaper) {
    reading = readingWith(own, { escape: escaper, workdir: undefined, inStage: false }, noExpansions);
    plain.set(own, reading);
  }
  return reading;
}

const noExpansions: Reading["expansions"] = new Map();
const plain = new WeakMap<Instruction, Reading>();
const readings = new WeakMap<Instruction, readonly { readonly reading: Reading; readonly asked: Answers }[]>();

/** Readings of one text: it may stand in several places, with other values of its variables in each. */
const mostReadings = 32;

type Answers = readonly (readonly [string, Variable])[];

/** Variables that remember what they were asked for. */
class Asked implements Variables {
  readonly answers = new Map<string, Variable>();

  constructor(private readonly variables: Variables) {}

  get(name: string): Variable {
    const answer = this.variables.get(name);
    this.answers.set(name, answer);
    return answer;
  }
}

function holds(answers: Answers, variables: Variables): boolean {
  for (const [name, before] of answers) {
    const now = variables.get(name);
    if (now.set !== before.set || now.certain !== before.certain) return false;
    if (now.set && before.set ? now.value !== before.value : !now.set && !before.set && now.foreign !== before.foreign) return false;
  }
  return true;
}

function expandedWords(instruction: Instruction): readonly Span[] {
  switch (instruction.name) {
    case "FROM":
      return [...words(instruction).slice(0, 1), ...flagValues(instruction, ["--platform"]).slice(0, 1)];
    case "RUN":
      return mountValues(instruction);
    case "ADD":
    case "COPY":
      return [...flagValues(instruction, ["--chown", "--chmod", "--checksum"]), ...words(instruction)];
    case "ENV":
    case "LABEL":
      return pairSpans(instruction);
    case "ARG":
      return pairs(instruction).flatMap(({ value }) => value ?? []);
    case "WORKDIR":
      return words(instruction).slice(0, 1);
    case "EXPOSE":
    case "STOPSIGNAL":
    case "USER":
    case "VOLUME":
      return words(instruction);
    default:
      return [];
  }
}

function expandedBodies({ name, heredocs }: Instruction): readonly Span[] {
  return name === "ADD" || name === "COPY" ? heredocs.flatMap((heredoc) => (heredoc.expand ? [heredoc.body] : [])) : [];
}

/** The arguments as words, in whatever form, without the command of a shell form. */
export function words(instruction: Instruction): readonly Span[] {
  const { arguments: found } = instruction;
  switch (found.form) {
    case "words":
    case "json":
      return found.words;
    case "single":
      return [found.word];
    default:
      return [];
  }
}

function pairs({ arguments: found }: Instruction) {
  return found.form === "pairs" ? found.pairs : [];
}

function pairSpans(instruction: Instruction): readonly Span[] {
  return pairs(instruction).flatMap(({ name, value }) => (value === undefined ? [name] : [name, value]));
}

function flagValues(instruction: Instruction, names: readonly string[]): readonly Span[] {
  return instruction.flags.flatMap(({ name, value }) => (value !== undefined && names.includes(name.text) ? [value] : []));
}

function mountValues(instruction: Instruction): readonly Span[] {
  return flagValues(instruction, ["--mount"]).flatMap((mount) =>
    mountFields(mount).flatMap(({ value }) => (value === undefined ? [] : [value])),
  );
}

/** The fields of a `--mount` value; the same objects at every call, so that their spans can be looked up. */
export function mountFields(mount: Span): ReturnType<typeof csvFields>["fields"] {
  let known = fieldsByMount.get(mount);
  if (known === undefined) {
    known = csvFields(mount).fields;
    fieldsByMount.set(mount, known);
  }
  return known;
}

const fieldsByMount = new WeakMap<Span, ReturnType<typeof csvFields>["fields"]>();
