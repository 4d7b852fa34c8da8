import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import { words } from "../convert/reading.js";
import { instructionFamily } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { heredocMarker } from "../syntax/heredoc.js";
import { rangeOf } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";

const missing: RuleMeta = {
  id: "dockerfile/missing-argument",
  severity: "error",
  summary: "Most instructions need an argument, ADD and COPY a source and a destination.",
  source: reference,
};
const from: RuleMeta = {
  id: "dockerfile/from-arguments",
  severity: "error",
  summary: "FROM takes an image, or an image, AS and a stage name.",
  source: `${reference}#from`,
};
const destination: RuleMeta = {
  id: "dockerfile/heredoc-destination",
  severity: "error",
  summary: "A here-document can be copied but is no destination.",
  source: `${reference}#here-documents`,
};
const shell: RuleMeta = {
  id: "dockerfile/shell-not-json",
  severity: "error",
  summary: "SHELL takes a JSON array of strings only.",
  source: `${reference}#shell`,
};

/** Judges number and form of the arguments. */
export const argumentCount = instructionFamily([missing, from, destination, shell], {
  triggers: true,
  judge: ({ instruction }) => judge(instruction),
});

type Found = Problem & { readonly rule: RuleMeta["id"] };

const needed: Readonly<Record<string, string>> = {
  ARG: "a name",
  ENV: "a name and a value",
  EXPOSE: "a port",
  HEALTHCHECK: "`CMD` and a command, or `NONE`",
  LABEL: "a name and a value",
  MAINTAINER: "a name",
  ONBUILD: "an instruction",
  STOPSIGNAL: "a signal",
  USER: "a user",
  VOLUME: "a path",
  WORKDIR: "a path",
};

function* judge(instruction: Instruction): Iterable<Found> {
  const { name, keyword, arguments: found } = instruction;
  const what = Object.hasOwn(needed, name) ? needed[name] : undefined;
  const empty = found.form === "none" || (found.form === "json" && found.words.length === 0);
  if (name === "FROM") yield* judgeFrom(instruction);
  else if (name === "ADD" || name === "COPY") yield* judgeFiles(instruction);
  else if (name === "SHELL") yield* judgeShell(instruction, empty);
  else if (what !== undefined && empty)
    yield { rule: missing.id, range: rangeOf(keyword), message: `${name} without an argument; expected ${what}` };
}

function* judgeFrom({ keyword, arguments: found }: Instruction): Iterable<Found> {
  const list = found.form === "words" ? found.words : [];
  const [, as, stage, extra] = list;
  if (list.length === 0) yield { rule: from.id, range: rangeOf(keyword), message: "FROM without an image; expected one" };
  else if (as !== undefined && as.text.toLowerCase() !== "as") {
    const hint = as.text.startsWith("#") ? "; a comment needs a line of its own" : "; expected `AS` and a stage name, or nothing";
    yield { rule: from.id, range: rangeOf(as), message: `${quote(as.text)} behind FROM's image${hint}` };
  } else if (as !== undefined && stage === undefined)
    yield { rule: from.id, range: rangeOf(as), message: `\`${as.text}\` without a stage name behind it` };
  else if (extra !== undefined) {
    const hint = extra.text.startsWith("#") ? "; a comment needs a line of its own" : "; expected nothing";
    yield { rule: from.id, range: rangeOf(extra), message: `${quote(extra.text)} behind the stage name${hint}` };
  }
}

function* judgeFiles(instruction: Instruction): Iterable<Found> {
  const { name, keyword, arguments: found } = instruction;
  const list = words(instruction);
  const last = list.at(-1);
  if (found.form === "broken") return;
  if (last === undefined)
    yield { rule: missing.id, range: rangeOf(keyword), message: `${name} without arguments; expected a source and a destination` };
  else if (list.length < 2)
    yield { rule: missing.id, range: rangeOf(last), message: `${name} with one argument; expected a source and a destination` };
  else if (heredocMarker(last.text) !== undefined)
    yield {
      rule: destination.id,
      range: rangeOf(last),
      message: `here-document ${quote(last.text)} as ${name}'s destination; expected a path`,
    };
}

function* judgeShell({ keyword, arguments: found, rest }: Instruction, empty: boolean): Iterable<Found> {
  if (empty)
    yield {
      rule: missing.id,
      range: rangeOf(keyword),
      message: 'SHELL without an argument; expected a JSON array such as `["/bin/sh", "-c"]`',
    };
  else if (found.form === "shell")
    yield {
      rule: shell.id,
      range: rangeOf(rest),
      message: `${quote(rest.text)} is no JSON array; expected one such as \`["/bin/sh", "-c"]\``,
    };
}
