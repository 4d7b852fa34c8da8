import { conversionOf } from "../convert/conversion.js";
import type { Span } from "../syntax/span.js";
import type { DockerfileTree, Heredoc, Instruction } from "../syntax/tree.js";
import { dataVariables, type ShellVariable, shellVariables, windowsVariables } from "./shellVariables.js";

/** A text of which a shell of the build or of the container takes the variables: what ARG and ENV set is in its environment. */
export interface Script {
  readonly span: Span;
  readonly variables: readonly ShellVariable[];
}

/** The scripts of each instruction. */
export function scriptsIn(tree: DockerfileTree): ReadonlyMap<Instruction, readonly Script[]> {
  const bases = conversionOf(tree).stages.map(({ base }) => base?.stage.index);
  /** Whether the shell at the end of each stage is one of Windows. */
  const ends: boolean[] = [];
  const found = new Map<Instruction, readonly Script[]>();
  for (const instruction of tree.instructions) {
    const { stage, name, arguments: own } = instruction;
    if (name === "FROM") ends[stage] = ends[bases[stage] ?? -1] ?? false;
    if (name === "SHELL" && own.form === "json") ends[stage] = isWindows(own.words[0]);
    found.set(instruction, scriptsOf(instruction, ends[stage] ?? false));
  }
  return found;
}

function isWindows(shell: Span | undefined): boolean {
  return /^(?:.*[/\\])?(?:pwsh|powershell|cmd)(?:\.exe)?$/iu.test(shell?.text ?? "");
}

function scriptsOf({ name, arguments: found, heredocs, rest }: Instruction, windows: boolean): readonly Script[] {
  if (found.form === "trigger") return scriptsOf(found.instruction, windows);
  if (found.form === "json") return ["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"].includes(name) ? [...listed(found.words)] : [];
  if (found.form !== "shell") return [];
  const read = windows ? windowsVariables : shellVariables;
  const command = { span: found.command, variables: read(found.command.text) };
  return name === "RUN" ? [command, ...heredocs.flatMap((heredoc) => bodyOf(heredoc, rest, windows))] : [command];
}

/** `["sh", "-c", "…"]`: the list itself is read by no shell. */
function* listed(words: readonly Span[]): Generator<Script> {
  const [first] = words;
  const at = words.findIndex(({ text }) => /^-\w*c$/u.test(text));
  const script = words[at + 1];
  if (at > 0 && script !== undefined && /^(?:.*\/)?(?:ba|a|da|z|k)?sh$/u.test(first?.text ?? ""))
    yield { span: script, variables: shellVariables(script.text) };
}

/** Alone, or as the input of a shell, a here-document is a script; for other commands it is data, filled in unless its mark is quoted. */
function bodyOf({ body, marker, expand }: Heredoc, rest: Span, windows: boolean): readonly Script[] {
  const before = rest.text.slice(0, rest.text.indexOf(marker.text)).trim();
  const isScript = before === "" || /^(?:\S*\/)?(?:ba|a|da|z|k)?sh(?:\s+-\w+)*$/u.test(before);
  if (isScript) {
    const other = /^#!(?!.*\b(?:ba|a|da|z|k)?sh\b)/u.test(body.text);
    return other ? [] : [{ span: body, variables: windows ? windowsVariables(body.text) : shellVariables(body.text) }];
  }
  return expand ? [{ span: body, variables: dataVariables(body.text) }] : [];
}
