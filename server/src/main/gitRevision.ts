import { execFileSync } from "node:child_process";
import { basename, dirname } from "node:path";
import { UsageError } from "./usageError.js";

/** Files as they were at a revision of the git repository that they lie in. */
export class GitRevision {
  private readonly known = new Set<string>();

  constructor(private readonly revision: string) {}

  /** The text of a file; undefined where the revision has no such file. Throws `UsageError` where there is no such revision. */
  textOf(file: string): string | undefined {
    const folder = dirname(file);
    this.verify(folder);
    try {
      return git(folder, "show", `${this.revision}:./${basename(file)}`);
    } catch {
      return undefined;
    }
  }

  private verify(folder: string): void {
    if (this.known.has(folder)) return;
    try {
      git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${this.revision}^{commit}`);
    } catch {
      throw new UsageError(`--since: \`${this.revision}\` is no revision of a git repository around ${folder}`, false);
    }
    this.known.add(folder);
  }
}

function git(folder: string, ...parameters: readonly string[]): string {
  return execFileSync("git", ["-C", folder, ...parameters], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 1 << 28,
  });
}
