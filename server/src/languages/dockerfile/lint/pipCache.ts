import { oncePer } from "../once.js";
import { hasCacheAt, runLint, wordOf } from "../runLint.js";
import { calls, hasSequence } from "../shell/command.js";
import type { Run } from "../shell/instructionShell.js";
import { isPipInstall } from "../shell/pip.js";
import type { ShellCommand } from "../shell/script.js";
import { imageName } from "../stageBase.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";

/** Finds `pip install` that keeps its downloads. */
export const pipCache = runLint({
  code: "DL3042",
  id: "dockerfile/pip-cache",
  severity: "information",
  summary: "What pip keeps of its downloads fills the layer.",
  judge(run) {
    const commands = run.commands.filter(keepsCache);
    const [command] = commands;
    if (command === undefined || setInScript(run) || hasCacheAt(run, ".cache/pip")) return undefined;
    return {
      word: command.first,
      message: "`pip install` that keeps its cache; expected `--no-cache-dir`",
      fix: commands.map((each) => ({ word: wordOf(each, "install"), how: "append", text: "--no-cache-dir", certain: true })),
    };
  },
  holds: (tree, { name, stage, range }) =>
    name === "ONBUILD" || range.start < (stagesWithoutCache(tree).get(stage) ?? Number.POSITIVE_INFINITY),
});

function keepsCache(command: ShellCommand): boolean {
  if (!isPipInstall(command) || calls(command, command.name, "--no-cache-dir")) return false;
  const { name } = command;
  if (/pipx|pipenv/u.test(name)) return false;
  return !(name.startsWith("python") && (hasSequence(command, "-m", "pipx") || hasSequence(command, "-m", "pipenv")));
}

function setInScript({ text }: Run): boolean {
  const at = text.indexOf(variable);
  return at >= 0 && yes.test(text.slice(at + variable.length, at + variable.length + 5));
}

/** From where on ENV switches the cache off, by stage; a stage inherits it from the one that it builds on. */
const stagesWithoutCache = oncePer(({ stages, instructions }: DockerfileTree): ReadonlyMap<number, number> => {
  const since = new Map<number, number>();
  const off = new Map<string, boolean>();
  for (const { index, image, name, from, instructions: inside } of stages) {
    const base = imageName(image?.text ?? "");
    const env = inside.find(switchesOff);
    if (off.get(base) === true) since.set(index, from.range.start);
    else if (env !== undefined) since.set(index, env.range.start);
    off.set(name?.text ?? base, since.has(index));
  }
  const before = instructions.find((instruction) => instruction.stage < 0 && switchesOff(instruction));
  if (before !== undefined) since.set(-1, before.range.start);
  return since;
});

function switchesOff({ name, arguments: found }: Instruction): boolean {
  if (name !== "ENV" || found.form !== "pairs") return false;
  const pair = found.pairs.find((each) => each.name.text === "PIP_NO_CACHE_DIR");
  return pair?.value !== undefined && new RegExp(`${yes.source}$`, "u").test(pair.value.text.replace(/^["']|["']$/gu, ""));
}

const variable = "PIP_NO_CACHE_DIR=";
const yes = /^(?:1|true|True|TRUE|on|On|ON|yes|Yes|YES)/u;
