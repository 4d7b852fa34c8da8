import type { ShellCommand, ShellFlag, ShellWord } from "./script.js";

/** The command of a list of words; undefined where the program's name is left to the running shell. */
export function commandOf(words: readonly ShellWord[]): ShellCommand | undefined {
  const [first, ...rest] = words;
  if (first === undefined || !first.literal) return undefined;
  const started = startedBy(first.text, rest);
  if (started === undefined) return { name: first.text, first, words: rest, flags: flagsOf(rest) };
  return started.literal ? { name: started.text, first, words: rest, flags: flagsOf(rest) } : undefined;
}

/** Whether a program is called with any of the given words. */
export function calls(command: ShellCommand, program: string | readonly string[], ...words: readonly string[]): boolean {
  const named = typeof program === "string" ? command.name === program : program.includes(command.name);
  return named && command.words.some(({ text }) => words.includes(text));
}

/** Whether a command has any of the given flags: `--name` or `-n`, without their dashes. */
export function hasFlag({ flags }: ShellCommand, ...names: readonly string[]): boolean {
  return flags.some(({ name }) => names.includes(name));
}

/** How often a command has a flag. */
export function countFlag({ flags }: ShellCommand, name: string): number {
  return flags.filter((flag) => flag.name === name).length;
}

/** The words that are no flags, without the values that the named flags take from the next word. */
export function operands({ words, flags }: ShellCommand, valued: readonly string[] = []): readonly ShellWord[] {
  const taken = new Set(flags.map(({ word }) => word));
  const values = new Set<number>();
  for (const { name, word } of flags) if (valued.includes(name) && !words[word]?.text.includes("=")) values.add(word + 1);
  return words.filter((_, index) => !taken.has(index) && !values.has(index));
}

/** The words right behind a flag. */
export function flagValues({ words, flags }: ShellCommand, name: string): readonly ShellWord[] {
  return flags.flatMap((flag) => (flag.name === name ? (words[flag.word + 1] ?? []) : []));
}

/** Whether the given words stand one behind the other. */
export function hasSequence({ words }: ShellCommand, ...sequence: readonly string[]): boolean {
  return words.some((_, index) => sequence.every((text, offset) => words[index + offset]?.text === text));
}

function flagsOf(words: readonly ShellWord[]): readonly ShellFlag[] {
  return words.flatMap(({ text }, word) => {
    if (!text.startsWith("-") || text === "-" || text === "--") return [];
    if (text.startsWith("--")) return [{ name: text.slice(2).split("=", 1)[0] ?? "", word }];
    return [...text.slice(1)].map((name) => ({ name, word }));
  });
}

/** The word that names the program which a command of the shell's own starts. */
function startedBy(name: string, words: readonly ShellWord[]): ShellWord | undefined {
  if (name === "busybox" || name === "builtin" || name === "command")
    return words[0]?.text.startsWith("-") === false ? words[0] : undefined;
  if (name !== "exec") return undefined;
  let index = 0;
  for (let word = words[index]; word?.text.startsWith("-") === true; word = words[++index]) if (/^-[cl]*a$/u.test(word.text)) index++;
  return words[index];
}
