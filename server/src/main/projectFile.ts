import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Part, ProjectSettings, projectFileNames } from "../engine/project/project.js";
import { type KnownNames, readProject } from "../engine/project/readProject.js";
import { defaultSettings, type Settings } from "../engine/settings.js";
import { LineIndex } from "../text/lines.js";
import { UsageError } from "./usageError.js";

interface Found {
  readonly folder: string;
  readonly settings: ProjectSettings;
}

/** The project files of the folders around checked files; each is read once. */
export class ProjectFiles {
  private readonly byFolder = new Map<string, Found | undefined>();

  /** `settings` holds where there is no project file; `asked`, what the command line says, wins over every one. */
  constructor(
    private readonly settings: Settings,
    private readonly asked: Part,
    private readonly known: () => KnownNames,
  ) {}

  /** The settings of a file, by the nearest project file. Throws `UsageError` for a broken one. */
  of(file: string): Settings {
    const path = resolve(file);
    const found = this.around(dirname(path));
    return found === undefined ? this.settings : found.settings.of(relative(found.folder, path).split(sep).join("/"));
  }

  private around(folder: string): Found | undefined {
    if (this.byFolder.has(folder)) return this.byFolder.get(folder);
    const above = dirname(folder);
    const found = this.read(folder) ?? (above === folder ? undefined : this.around(above));
    this.byFolder.set(folder, found);
    return found;
  }

  private read(folder: string): Found | undefined {
    for (const name of projectFileNames) {
      const text = textOf(join(folder, name));
      if (text === undefined) continue;
      const { project, problems } = readProject(text, this.known());
      const [problem] = problems;
      if (problem === undefined) return { folder, settings: new ProjectSettings(project, defaultSettings, this.asked) };
      const { line, character } = new LineIndex(text).positionAt(problem.range.start);
      throw new UsageError(`${join(folder, name)}:${line + 1}:${character + 1}: ${problem.message}`, false);
    }
    return undefined;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Most folders have none.
    return undefined;
  }
}
