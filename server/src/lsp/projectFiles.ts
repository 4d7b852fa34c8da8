import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Engine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import { knownNames } from "../engine/project/knownNames.js";
import { type Project, ProjectSettings, projectFileNames } from "../engine/project/project.js";
import { readProject } from "../engine/project/readProject.js";
import type { Settings } from "../engine/settings.js";
import { toRange } from "./diagnostics.js";
import { decodeName } from "./names.js";

/** Folders above a document that are looked into, where the workspace does not end before. */
const mostLevels = 24;

interface Found {
  /** The folder's URI, decoded, without a slash at its end. */
  readonly folder: string;
  readonly project: Project;
}

/** The project files around documents, as they are stored or, while they are open, as they are written. */
export class ProjectFiles {
  private readonly open = new Map<string, string>();
  private byFolder = new Map<string, Promise<Found | undefined>>();
  private bySettings = new WeakMap<Project, WeakMap<Settings, ProjectSettings>>();

  constructor(
    private readonly engine: Engine,
    private readonly host: Host,
    /** The workspace's folders, as URIs. */
    private readonly roots: () => readonly string[],
    /** Called after a project file changed. */
    private readonly changed: () => void,
  ) {}

  /** The settings of a document, by the nearest project file; `settings` where there is none. */
  async settingsOf(uri: string, settings: Settings): Promise<Settings> {
    const name = decodeName(uri);
    const found = this.isInReach(uri) ? await this.around(parent(uri), mostLevels) : undefined;
    if (found === undefined) return settings;
    return this.applied(found.project, settings).of(name.slice(found.folder.length + 1));
  }

  /** Takes a document as it is written now; gives what is wrong with it, or undefined where it is no project file. */
  opened(document: TextDocument): readonly Diagnostic[] | undefined {
    const { uri } = document;
    if (!isProjectFile(uri)) return undefined;
    const text = document.getText();
    if (this.open.get(decodeName(uri)) !== text) {
      this.open.set(decodeName(uri), text);
      this.forget();
    }
    return readProject(text, knownNames(this.engine.languages)).problems.map(({ range, message }) => ({
      range: toRange(document, range),
      severity: DiagnosticSeverity.Warning,
      source: "bulkhead",
      message,
    }));
  }

  closed(uri: string): void {
    if (this.open.delete(decodeName(uri))) this.forget();
  }

  /** A file was made, changed or taken away. */
  refresh(uri: string): void {
    if (isProjectFile(uri)) this.forget();
  }

  private forget(): void {
    this.byFolder = new Map();
    this.changed();
  }

  private applied(project: Project, settings: Settings): ProjectSettings {
    const known = this.bySettings.get(project) ?? new WeakMap<Settings, ProjectSettings>();
    this.bySettings.set(project, known);
    const applied = known.get(settings) ?? new ProjectSettings(project, settings);
    known.set(settings, applied);
    return applied;
  }

  /** What was never stored has no folder; and not everything around a workspace can be read on every host. */
  private isInReach(uri: string): boolean {
    const { workspace } = this.host;
    if (workspace === undefined || !/^[a-z][\w+.-]*:\/\/.*\//iu.test(uri)) return false;
    return workspace.everywhere || this.roots().some((root) => `${decodeName(uri)}/`.startsWith(`${decodeName(root)}/`));
  }

  private around(folder: string, levels: number): Promise<Found | undefined> {
    const known = this.byFolder.get(folder) ?? this.look(folder, levels);
    this.byFolder.set(folder, known);
    return known;
  }

  /** A host that cannot answer is none to wait for, nor a reason to judge nothing. */
  private async stored(uri: string): Promise<string | undefined> {
    return this.host.workspace?.read(uri).catch(() => undefined);
  }

  private async look(folder: string, levels: number): Promise<Found | undefined> {
    for (const file of projectFileNames) {
      const uri = `${folder}/${file}`;
      const text = this.open.get(decodeName(uri)) ?? (await this.stored(uri));
      if (text !== undefined) return { folder: decodeName(folder), project: readProject(text, knownNames(this.engine.languages)).project };
    }
    const above = parent(folder);
    const ends = levels === 0 || above === folder || !this.isInReach(`${above}/`);
    return ends ? undefined : this.around(above, levels - 1);
  }
}

/** Whether a document is a project file, by its name. */
export function isProjectFile(uri: string): boolean {
  return projectFileNames.some((name) => uri.endsWith(`/${name}`));
}

function parent(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf("/")));
}
