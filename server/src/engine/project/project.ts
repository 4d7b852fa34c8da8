import ignore from "ignore";
import type { Severity } from "../finding.js";
import type { PodSecurity } from "../rule.js";
import type { Profile, Settings } from "../settings.js";

/** Names of the file in which a project says how its files are judged, for editors and the command line alike. */
export const projectFileNames = [".bulkhead.yaml", ".bulkhead.yml"] as const;

/** What can be said for all files, and for some. */
export interface Part {
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** Null where `privileged` is said, which forbids nothing. */
  readonly podSecurity?: PodSecurity | null | undefined;
  readonly profile?: Profile | undefined;
}

/** A project file as it was read. */
export interface Project extends Part {
  readonly overrides: readonly Override[];
}

export interface Override extends Part {
  /** Patterns as in a `.gitignore`, from the project file's folder. */
  readonly files: readonly string[];
}

/** The settings of a project's files. Files to which the same overrides apply share one object, so that what was made of it is found again. */
export class ProjectSettings {
  private readonly overrides: readonly { readonly override: Override; readonly matches: (path: string) => boolean }[];
  private readonly known = new Map<string, Settings>();

  /** `base` is what holds where the project says nothing, `asked` what wins over it. */
  constructor(
    private readonly project: Project,
    private readonly base: Settings,
    private readonly asked: Part | undefined = undefined,
  ) {
    this.overrides = project.overrides.map((override) => {
      const patterns = ignore().add([...override.files]);
      return { override, matches: (path) => ignore.isPathValid(path) && patterns.ignores(path) };
    });
  }

  /** Of a file by its path from the project file's folder, with slashes. Later overrides win. */
  of(path: string): Settings {
    const parts = this.overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
    const key = parts.map((part) => this.project.overrides.indexOf(part)).join(" ");
    let settings = this.known.get(key);
    if (settings === undefined) {
      settings = [this.project, ...parts, ...(this.asked === undefined ? [] : [this.asked])].reduce(merged, this.base);
      this.known.set(key, settings);
    }
    return settings;
  }
}

/** The settings with what the part says in their place. */
export function merged(settings: Settings, { targets, rules, podSecurity, profile }: Part): Settings {
  return {
    ...settings,
    targets: { ...settings.targets, ...targets },
    rules: { ...settings.rules, ...rules },
    podSecurity: podSecurity === undefined ? settings.podSecurity : (podSecurity ?? undefined),
    profile: profile ?? settings.profile,
  };
}
