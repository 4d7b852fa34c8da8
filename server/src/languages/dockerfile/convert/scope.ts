import type { Expansion, Variable, Variables } from "./expand.js";

/** Arguments that BuildKit defines itself; a stage sees them after an ARG without default. */
export const platformArguments: Readonly<Record<string, string>> = {
  BUILDPLATFORM: "linux/amd64",
  BUILDOS: "linux",
  BUILDOSVERSION: "",
  BUILDARCH: "amd64",
  BUILDVARIANT: "",
  TARGETPLATFORM: "linux/amd64",
  TARGETOS: "linux",
  TARGETOSVERSION: "",
  TARGETARCH: "amd64",
  TARGETVARIANT: "",
  TARGETSTAGE: "",
};

/** Read by the frontend alone and never put into the environment. */
const frontendArguments: ReadonlySet<string> = new Set(["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);

/** Names that base images are known to set; others are taken as unset where the file does not set them. */
const usualInBases =
  /^(?:PATH|HOME|USER|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TERM|DEBIAN_FRONTEND|PORT|HOSTNAME|[A-Z0-9_]*_?(?:VERSION|HOME|PATH|ROOT|DIR|URL|SHA256|SHA512|KEYS?|OPTS|ARGS|USER|UID|GID))$/u;

interface Entry {
  readonly value: string | undefined;
  readonly certain: boolean;
  /** Declared by ARG in this stage or in one below it. */
  readonly declared: boolean;
}

/**
 * The variables of one place after another. Stages are walked along their FROM edges, so that one table serves all:
 * what a stage adds is taken back behind it.
 */
export class Scope implements Variables {
  private readonly entries = new Map<string, Entry>();
  private readonly undo: { readonly name: string; readonly before: Entry | undefined }[] = [];
  /** Whether names without an entry are certainly unset: not over a base image from elsewhere. */
  closed = true;

  get(name: string): Variable {
    const entry = this.entries.get(name);
    if (entry?.value !== undefined) return { set: true, value: entry.value, certain: entry.certain };
    return { set: false, certain: entry === undefined && this.closed, foreign: entry === undefined && !usualInBases.test(name) };
  }

  isDeclared(name: string): boolean {
    return this.entries.get(name)?.declared === true || frontendArguments.has(name);
  }

  /** Names that have a value or were declared. */
  names(): Iterable<string> {
    return this.entries.keys();
  }

  set(name: string, { text, certain }: Pick<Expansion, "text" | "certain">): void {
    this.put(name, { value: text, certain, declared: this.isDeclared(name) });
  }

  /** An ARG: with the value that counts without build arguments, or without any. */
  declare(name: string, value: Variable | undefined): void {
    const before = this.entries.get(name);
    if (frontendArguments.has(name)) return;
    if (value?.set === true) this.put(name, { value: value.value, certain: value.certain, declared: true });
    // Without a value a variable that is set already keeps it, unless a build argument says otherwise.
    else this.put(name, { value: before?.value, certain: false, declared: true });
  }

  mark(): number {
    return this.undo.length;
  }

  /** Takes back everything since `mark`. */
  restore(mark: number): void {
    for (let change = this.undo.length > mark ? this.undo.pop() : undefined; change !== undefined; ) {
      if (change.before === undefined) this.entries.delete(change.name);
      else this.entries.set(change.name, change.before);
      change = this.undo.length > mark ? this.undo.pop() : undefined;
    }
  }

  private put(name: string, entry: Entry): void {
    this.undo.push({ name, before: this.entries.get(name) });
    this.entries.set(name, entry);
  }
}
