import { words } from "../convert/reading.js";
import { fixAt } from "../fix.js";
import { instructionLint, type LintFinding, lintRule } from "../lintRule.js";
import { oncePer } from "../once.js";
import { quote } from "../quote.js";
import { operands } from "../shell/command.js";
import { runOf } from "../shell/instructionShell.js";
import type { ShellCommand } from "../shell/script.js";
import { instructionsNamed } from "../stages.js";
import { heredocMarker } from "../syntax/heredoc.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";
import { unquoted } from "../unquoted.js";

/** Finds archives that are copied first and extracted afterwards. */
export const copiedArchive = lintRule({
  code: "DL3010",
  id: "dockerfile/copied-archive",
  severity: "hint",
  summary: "ADD extracts an archive without a copy of it in a layer.",
  *find(tree) {
    const { instructions } = tree;
    if (instructionsNamed(tree, ["COPY"]).length === 0 || !instructionsNamed(tree, ["RUN"]).some(({ own }) => extracted(own).length > 0))
      return;
    let copied = new Map<string, LintFinding>();
    for (const instruction of instructions) {
      if (instruction.name === "FROM") copied = new Map();
      else if (instruction.name === "COPY") for (const [name, finding] of copiedArchives(instruction)) copied.set(name, finding);
      else if (copied.size > 0 && instruction.name === "RUN") {
        for (const name of extracted(instruction.own)) {
          const finding = copied.get(name);
          if (finding !== undefined) yield finding;
          copied.delete(name);
        }
      }
    }
  },
});

/** Finds ADD for what COPY does as well. */
export const addedFile = instructionLint({
  code: "DL3020",
  id: "dockerfile/added-file",
  severity: "information",
  summary: "COPY only copies; ADD also fetches and extracts, which plain files have no use for.",
  keywords: ["ADD"],
  *judge({ instruction }) {
    const sources = words(instruction).slice(0, -1);
    const plain = sources.filter(
      ({ text }) => !isArchive(text) && !/^https?:\/\//u.test(unquoted(text)) && heredocMarker(text) === undefined,
    );
    const [source] = plain;
    if (source === undefined) return;
    const copies =
      plain.length === sources.length && plain.every(({ text }) => /^[\w./*?-]+$/u.test(text)) && takesFlagsOfCopy(instruction);
    yield {
      range: rangeOf(source),
      message: `ADD of ${quote(source.text)}, neither an archive nor a URL; expected COPY`,
      ...(copies && { fixes: fixAt(rangeOf(instruction.keyword), "COPY", "Replace with COPY") }),
    };
  },
});

function takesFlagsOfCopy({ flags }: Instruction): boolean {
  return flags.every(({ name }) => /^--(?:chown|chmod|link|exclude)$/u.test(name.text));
}

function copiedArchives(instruction: Instruction): readonly (readonly [string, LintFinding])[] {
  const all = words(instruction);
  const target = all.at(-1);
  if (target === undefined || instruction.flags.some(({ name }) => name.text === "--from")) return [];
  const finding = (span: Span): readonly [string, LintFinding] => [
    fileName(span.text),
    { instruction, range: rangeOf(span), message: `archive ${quote(fileName(span.text))} is copied, then extracted; expected ADD` },
  ];
  if (isArchive(target.text)) return [finding(target)];
  return all.slice(0, -1).flatMap((span) => (isArchive(span.text) ? [finding(span)] : []));
}

/** The names of the files that a RUN unpacks. */
const extracted = oncePer((own: Instruction): readonly string[] => {
  const commands = own.name === "RUN" ? (runOf(own)?.commands ?? []) : [];
  return commands.flatMap((command) => (unpacks(command) ? operands(command).map(({ text }) => fileName(text)) : []));
});

function unpacks({ name, words: found }: ShellCommand): boolean {
  if (name === "tar") return found.some(({ text }) => /^(?:--extract|--get)$|^-.*x/u.test(text));
  return /^(?:unzip|gunzip|bunzip2|unlzma|unxz|zgz|uncompress|zcat|gzcat)$/u.test(name);
}

function fileName(text: string): string {
  return unquoted(text).replace(/^.*[/\\]/su, "");
}

function isArchive(text: string): boolean {
  return /\.(?:tar|Z|bz2|gz|lz|lzma|tZ|tb2|tbz|tbz2|tgz|tlz|tpz|txz|xz)$/u.test(unquoted(text));
}
