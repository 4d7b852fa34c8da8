import type { Arguments } from "./syntax/tree.js";

/** How a flag takes its value: `boolean` may stand alone, `list` may be repeated. */
export type FlagType = "boolean" | "string" | "list";

/** How BuildKit's parser reads the text behind the flags. */
export type ArgumentForm = Arguments["form"] | "list" | "command" | "check";

export interface Grammar {
  readonly form: ArgumentForm;
  readonly flags: Readonly<Record<string, FlagType>>;
  /** Flags are cut off but never looked at. */
  readonly ignoresFlags?: boolean | undefined;
  /** May announce here-documents. */
  readonly heredocs?: boolean | undefined;
}

const files = { "--chown": "string", "--chmod": "string", "--link": "boolean", "--exclude": "list" } as const;

/**
 * The eighteen instructions of frontend 1.28, with their flags. `list`: words or JSON; `command`: shell text or JSON;
 * `check`: HEALTHCHECK's type and a command. https://docs.docker.com/reference/dockerfile/
 */
export const grammar: Readonly<Record<string, Grammar>> = {
  ADD: {
    form: "list",
    flags: { ...files, "--checksum": "string", "--keep-git-dir": "boolean", "--unpack": "boolean" },
    heredocs: true,
  },
  ARG: { form: "pairs", flags: {}, ignoresFlags: true },
  CMD: { form: "command", flags: {} },
  COPY: { form: "list", flags: { ...files, "--from": "string", "--parents": "boolean" }, heredocs: true },
  ENTRYPOINT: { form: "command", flags: {} },
  ENV: { form: "pairs", flags: {} },
  EXPOSE: { form: "words", flags: {} },
  FROM: { form: "words", flags: { "--platform": "string" } },
  HEALTHCHECK: {
    form: "check",
    flags: {
      "--interval": "string",
      "--timeout": "string",
      "--start-period": "string",
      "--start-interval": "string",
      "--retries": "string",
    },
  },
  LABEL: { form: "pairs", flags: {} },
  MAINTAINER: { form: "single", flags: {} },
  ONBUILD: { form: "trigger", flags: {} },
  RUN: {
    form: "command",
    flags: { "--mount": "list", "--network": "string", "--security": "string", "--device": "list" },
    heredocs: true,
  },
  SHELL: { form: "command", flags: {} },
  STOPSIGNAL: { form: "single", flags: {}, ignoresFlags: true },
  USER: { form: "single", flags: {} },
  VOLUME: { form: "list", flags: {} },
  WORKDIR: { form: "single", flags: {} },
};

/** The grammar of a keyword in upper case, or undefined for one that BuildKit does not know. */
export function grammarOf(name: string): Grammar | undefined {
  return Object.hasOwn(grammar, name) ? grammar[name] : undefined;
}
