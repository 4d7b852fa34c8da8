import type { Range } from "../../../text/range.js";
import { type Reading, words } from "../convert/reading.js";
import { instructionRule } from "../instructionRule.js";
import { mountsOf, mountValue } from "../mountOptions.js";
import { quote } from "../quote.js";
import { rangeOfWord } from "../runLint.js";
import { runOf } from "../shell/instructionShell.js";
import type { ShellCommand } from "../shell/script.js";
import { rangeOf } from "../syntax/span.js";

/** Finds images that are made to talk to the container engine of their host. */
export const engineSocket = instructionRule(
  {
    id: "dockerfile/engine-socket",
    severity: "hint",
    summary: "Whoever reaches the engine's socket is root on the host: no wall of the container's is left.",
    source: "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
    opinion: true,
  },
  {
    keywords: ["ENV", "ONBUILD", "RUN", "VOLUME"],
    *judge(reading) {
      for (const { range, text } of socketsOf(reading))
        yield { range, message: `${quote(text)} leads to the container engine, whose users are root on the host; expected no way there` };
    },
  },
);

interface Socket {
  readonly range: Range;
  readonly text: string;
}

function* socketsOf(reading: Reading): Iterable<Socket> {
  const { instruction } = reading;
  const { name, arguments: found } = instruction;
  if (name === "VOLUME") for (const word of words(instruction)) if (isSocket(word.text)) yield { range: rangeOf(word), text: word.text };
  if (name === "ENV" && found.form === "pairs") {
    for (const { name: key, value } of found.pairs)
      if (value !== undefined && /^(?:DOCKER|CONTAINER)_HOST$/u.test(key.text) && isSocket(value.text))
        yield { range: rangeOf(value), text: value.text };
  }
  for (const mount of name === "RUN" ? mountsOf(reading) : []) {
    const target = mountValue(mount, "target");
    if (target?.field.value !== undefined && isSocket(target.value ?? ""))
      yield { range: rangeOf(target.field.value), text: target.value ?? "" };
  }
  const run = runOf(instruction);
  for (const command of run?.commands ?? []) {
    const word = groupOf(command);
    const range = run && rangeOfWord(run, word);
    if (word !== undefined && range !== undefined) yield { range, text: word.text };
  }
}

function isSocket(text: string): boolean {
  return /(?:docker|podman|containerd|crio)\.sock$/u.test(text);
}

/** The group of the engine's socket, where a user is put into it. */
function groupOf({ name, words: all }: ShellCommand) {
  return /^(?:usermod|useradd|adduser|addgroup|gpasswd)$/u.test(name) ? all.find(({ text }) => text === "docker") : undefined;
}
