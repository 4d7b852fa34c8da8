import { conversionOf, readingsOf, type StageFacts } from "./convert/conversion.js";
import { words } from "./convert/reading.js";
import type { DockerfileTree, Instruction } from "./syntax/tree.js";
import { cleanPath } from "./values/cleanPath.js";

/**
 * What a RUN executes in, in a few words: its user and directory, its network, and its sandbox where that is lifted.
 * https://docs.docker.com/reference/dockerfile/#run
 */
export function stepNote(tree: DockerfileTree, run: Instruction): string {
  const option = (name: string): string | undefined => run.flags.find((flag) => flag.name.text === name)?.value?.text;
  const { user, directory } = stateBefore(tree, run);
  const network = { host: "the builder's network", none: "no network" }[option("--network") ?? ""] ?? "own network";
  const insecure = option("--security") === "insecure";
  return [
    `as ${user ?? "the base image's user (mostly root)"} in ${directory ?? "the base image's directory"}`,
    network,
    insecure ? "no sandbox, all capabilities" : "default capabilities and seccomp",
  ].join(" · ");
}

interface State {
  readonly user: string | undefined;
  readonly directory: string | undefined;
}

/** What USER and WORKDIR above an instruction say, those of the stages below included. */
function stateBefore(tree: DockerfileTree, { stage, at }: Instruction): State {
  const chain: StageFacts[] = [];
  for (let facts = conversionOf(tree).stages[stage]; facts !== undefined; facts = facts.base) chain.unshift(facts);
  const read = readingsOf(tree);
  let user = chain[0]?.closed === true ? "root" : undefined;
  let directory = chain[0]?.closed === true ? "/" : undefined;
  for (const instruction of chain.flatMap((facts) => facts.stage.instructions)) {
    if (instruction.at >= at) break;
    const [word] = words(instruction.own);
    const text = word && (read(instruction).expansions.get(word)?.text ?? word.text);
    if (text === undefined) continue;
    if (instruction.name === "USER") user = text;
    if (instruction.name === "WORKDIR") directory = text.startsWith("/") ? cleanPath(text) : directory && cleanPath(`${directory}/${text}`);
  }
  return { user, directory };
}
