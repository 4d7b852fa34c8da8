/** A URI as the engine shows names: with its escapes read, where they can be. */
export function decodeName(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The URI of a file by its path from the folder in which the document `base` (a URI) lies. */
export function resolveName(path: string, base: string): string {
  const steps = base.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(encodeURIComponent(step));
  }
  return steps.join("/");
}
