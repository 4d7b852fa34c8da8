/** One file as the engine sees it: a name to recognise it by, and its text. */
export interface Source {
  /** Path or URI with `/` as separator; only ever looked at, never opened. */
  readonly name: string;
  /** The whole text, as an editor holds it (a leading BOM may be present). */
  readonly text: string;
  /** The editor's language id, where there is one (`yaml`, `json`, `dockerfile`, …). */
  readonly languageId?: string | undefined;
  /** What other files say of it: a kustomization may name it among its patches. */
  readonly role?: "patch" | undefined;
  /**
   * What lies around it and says how it is judged; the same object while it is unchanged. For Dockerfiles texts of small files by
   * name (`.hadolint.yaml`); for kustomizations the paths that lead somewhere, with `file`, `folder` or `kustomization` (a folder
   * with one), and under `./` the names in its own folder, one on a line.
   */
  readonly companions?: Readonly<Record<string, string>> | undefined;
}

/** A part of a source that is parsed on its own: a YAML document of a stream; for JSON and Dockerfiles the whole text. */
export interface Slice {
  readonly text: string;
  /** Offset of the slice's first character in the source, in UTF-16 units. */
  readonly start: number;
}
