import type { Connection } from "vscode-languageserver";
import type { Settings } from "../engine/settings.js";
import { fromConfiguration } from "./configuration.js";
import type { InitializationOptions } from "./messages.js";

/** The settings of each document (resource scope), asked from the client once and kept until they change. */
export class SettingsPerDocument {
  private readonly known = new Map<string, Promise<Settings>>();
  private readonly users = new Map<string, Promise<Settings>>();
  private locale: string | undefined;
  private canAsk = false;
  /** What the client pushed, for clients that cannot be asked. */
  private pushed: unknown;

  constructor(
    private readonly connection: Connection,
    /** What a project says of a document, over what its user has set. */
    private readonly inProject: (uri: string, settings: Settings) => Promise<Settings>,
  ) {}

  /** Takes what `initialize` says: `options` as `InitializationOptions`, and whether the client answers `workspace/configuration`. */
  configure({ locale }: InitializationOptions, canAsk: boolean): void {
    this.locale = locale;
    this.canAsk = canAsk;
  }

  /** The same object until something changes, so that analyses can be compared by identity. */
  of(uri: string): Promise<Settings> {
    let settings = this.known.get(uri);
    if (settings === undefined) {
      settings = this.ofUser(uri).then((ofUser) => this.inProject(uri, ofUser));
      this.known.set(uri, settings);
    }
    return settings;
  }

  private ofUser(uri: string): Promise<Settings> {
    const key = this.canAsk ? uri : "";
    const settings = this.users.get(key) ?? this.read(uri);
    this.users.set(key, settings);
    return settings;
  }

  changed(pushed: unknown): void {
    this.pushed = pushed;
    this.users.clear();
    this.known.clear();
  }

  /** A project file changed. */
  projectsChanged(): void {
    this.known.clear();
  }

  forget(uri: string): void {
    this.known.delete(uri);
    this.users.delete(uri);
  }

  private async read(uri: string): Promise<Settings> {
    if (!this.canAsk) return fromConfiguration(sectionOf(this.pushed), this.locale);
    try {
      return fromConfiguration(await this.connection.workspace.getConfiguration({ scopeUri: uri, section: "bulkhead" }), this.locale);
    } catch {
      // A client that announces configuration and then fails still gets the defaults.
      return fromConfiguration(undefined, this.locale);
    }
  }
}

function sectionOf(pushed: unknown): unknown {
  return typeof pushed === "object" && pushed !== null && "bulkhead" in pushed ? pushed.bulkhead : undefined;
}
