import { FileType, Uri, workspace } from "vscode";

/** A workspace of more YAML and JSON files is an archive, not a project. */
const mostFiles = 2000;
const largest = 4 * 1024 * 1024;

/** The workspace's YAML and JSON files and Dockerfiles that hold `word`: for the browser's server, which cannot read files itself. */
export async function filesWith(word: string): Promise<readonly { readonly uri: string; readonly text: string }[]> {
  const found = await workspace.findFiles(
    "**/{*.yaml,*.yml,*.json,*.conflist,*.dockerfile,*.containerfile,Dockerfile*,Containerfile*}",
    "**/node_modules/**",
    mostFiles,
  );
  const texts = await Promise.all(found.map(async (uri) => ({ uri: uri.toString(), text: await read(uri) })));
  return texts.flatMap(({ uri, text }) => (text?.includes(word) === true ? [{ uri, text }] : []));
}

/** The text of a file as it is stored; null where it is gone. */
export async function storedText(uri: string): Promise<string | null> {
  return (await read(Uri.parse(uri))) ?? null;
}

/** Whether there is a file of this name; a folder is none. */
export async function isFile(uri: string): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(Uri.parse(uri))).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

async function read(uri: Uri): Promise<string | undefined> {
  try {
    if ((await workspace.fs.stat(uri)).size > largest) return undefined;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // Gone in the meantime, or in a file system that is not there: it says nothing, then.
    return undefined;
  }
}
