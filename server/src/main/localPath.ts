import { fileURLToPath } from "node:url";

/** The path of the local file that a `file:` URI names; undefined for every other URI. */
export function localPath(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    // A URI that names no local file, such as one with a host.
    return undefined;
  }
}
