import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import type { Reading } from "../convert/reading.js";
import { instructionFamily } from "../instructionRule.js";
import { quote } from "../quote.js";
import { rangeOfWord } from "../runLint.js";
import { runOf } from "../shell/instructionShell.js";
import type { ShellCommand, ShellWord } from "../shell/script.js";
import { rangeOf } from "../syntax/span.js";

const meta = (id: RuleMeta["id"], summary: string): RuleMeta => ({
  id,
  severity: "hint",
  summary,
  source: "https://man7.org/linux/man-pages/man7/inode.7.html",
  opinion: true,
});

const privileged = meta("dockerfile/setuid-file", "A set-user-ID file runs with its owner's rights, whoever starts it.");
const writable = meta("dockerfile/world-writable-file", "What everybody may write, every process in the container may exchange.");

/** Finds modes that give rights to everybody: in `chmod` and `install`, and in `--chmod`. */
export const openMode = instructionFamily([privileged, writable], {
  keywords: ["ADD", "COPY", "RUN", "ONBUILD"],
  *judge(reading) {
    yield* judgeFlag(reading);
    const run = runOf(reading.instruction);
    for (const command of run?.commands ?? []) {
      const mode = modeOf(command);
      const range = run && rangeOfWord(run, mode);
      if (mode !== undefined && range !== undefined) yield* judge(mode.text, range);
    }
  },
});

type Found = Problem & { readonly rule: RuleMeta["id"] };

function* judgeFlag({ instruction, expansions }: Reading): Iterable<Found> {
  const value = instruction.flags.find(({ name }) => name.text === "--chmod")?.value;
  const found = value && expansions.get(value);
  if (value !== undefined && found?.certain === true) yield* judge(found.text, rangeOf(value));
}

function* judge(mode: string, range: Problem["range"]): Iterable<Found> {
  if (setsUser(mode))
    yield {
      rule: privileged.id,
      range,
      message: `mode ${quote(mode)} lets a program run with its owner's rights; expected no set-user-ID`,
    };
  if (isOpen(mode)) yield { rule: writable.id, range, message: `mode ${quote(mode)} lets everybody write; expected one such as \`755\`` };
}

/** The word that says a mode. */
function modeOf({ name, words, flags }: ShellCommand): ShellWord | undefined {
  if (name === "chmod") return words.find(({ text }) => !/^-(?:[RcfvhHLP]+|-)/u.test(text));
  const flag = name === "install" ? flags.find((each) => each.name === "m" || each.name === "mode") : undefined;
  return flag && words[flag.word + 1];
}

function setsUser(mode: string): boolean {
  if (/^0*[0-7]{4}$/u.test(mode)) return /[4-7][0-7]{3}$/u.test(mode);
  return clausesOf(mode).some(({ who, operator, rights }) => operator !== "-" && rights.includes("s") && who !== "g" && !/^o+$/u.test(who));
}

/** Whether all may write, and no sticky bit keeps each to what is theirs. */
function isOpen(mode: string): boolean {
  if (/^[0-7]{3,5}$/u.test(mode)) return /[2367]$/u.test(mode) && !/[1357][0-7]{3}$/u.test(mode);
  const clauses = clausesOf(mode);
  const sticky = clauses.some(({ operator, rights }) => operator !== "-" && rights.includes("t"));
  return !sticky && clauses.some(({ who, operator, rights }) => operator !== "-" && /[oa]/u.test(who) && rights.includes("w"));
}

function clausesOf(mode: string): readonly { readonly who: string; readonly operator: string; readonly rights: string }[] {
  return mode.split(",").flatMap((clause) => {
    const [, who = "", operator = "", rights = ""] = /^([augo]*)([+=-])([rwxXst]*)$/u.exec(clause) ?? [];
    return operator === "" ? [] : [{ who, operator, rights }];
  });
}
