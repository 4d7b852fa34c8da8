/**
 * The way from a variable to a value: its name, then names of fields, `@items`, `@keys` and `@values`. As in the reference, where paths are
 * slices of Go, two paths that grow from the same one share the cell behind it while there is room: the later takes the place of the
 * earlier. What the server estimates follows from that.
 */
export interface Path {
  readonly cells: string[];
  readonly length: number;
  /** How many cells there are, used or not. */
  readonly room: number;
}

/** The path of a variable of the scope. */
export function pathTo(name: string): Path {
  return { cells: [name], length: 1, room: 1 };
}

/** A path one step longer. */
export function step(path: Path | undefined, name: string): Path {
  if (path === undefined) return pathTo(name);
  const { length, room } = path;
  if (length < room) {
    path.cells[length] = name;
    return { cells: path.cells, length: length + 1, room };
  }
  return { cells: [...path.cells.slice(0, length), name], length: length + 1, room: 2 * room };
}

/** The names of a path as they stand now. */
export function namesOf(path: Path): readonly string[] {
  return path.cells.slice(0, path.length);
}
