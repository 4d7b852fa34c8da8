/** A word of a command as a shell would hand it on, as far as the text tells. */
export interface ShellWord {
  /** Quotes and escapes taken off; every variable and command substitution shown as `${…}`. */
  readonly text: string;
  /** Where it stands in the script, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Nothing in it is left to the running shell to fill in. */
  readonly literal: boolean;
}

/** A simple command: assignments before it and redirections left out. */
export interface ShellCommand {
  /** The program; behind `command`, `builtin`, `exec` and `busybox` the one that they start. */
  readonly name: string;
  /** Everything behind the first word. */
  readonly words: readonly ShellWord[];
  /** The first word. */
  readonly first: ShellWord;
  readonly flags: readonly ShellFlag[];
}

/** `--name=value`, or one letter of `-abc`. */
export interface ShellFlag {
  readonly name: string;
  /** Number of the word in `ShellCommand.words` that holds it. */
  readonly word: number;
}

/** What a script runs. */
export interface ShellScript {
  readonly text: string;
  /** All simple commands in text order, those inside substitutions, functions and conditions included; none of a text that is no shell. */
  readonly commands: readonly ShellCommand[];
  /** Whether any output is piped on. */
  readonly pipes: boolean;
  /** Where the text stops to be shell: an open quote, an `if` without `fi`. */
  readonly fault: number | undefined;
}
