/** A URI as the engine shows names: with its escapes read, where they can be. */
export function decodeName(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
