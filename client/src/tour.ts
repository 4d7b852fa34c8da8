import { env, Uri, ViewColumn, window, workspace } from "vscode";

/** The stations of the tour, in the order in which they are read. */
const stations = [
  { file: "config.json", language: "json" },
  { file: "pod.yaml", language: "yaml" },
  { file: "Dockerfile", language: "dockerfile" },
] as const;

/** Opens the tour: a Dockerfile, a Pod and a config.json full of commentary, as texts that belong to no file and may be changed. */
export async function openTour(extension: Uri): Promise<void> {
  const tongue = env.language.toLowerCase().startsWith("zh") ? "zh-cn" : "en";
  // The first station is opened last, so that it is seen.
  for (const { file, language } of stations) {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "client/tour", tongue, file));
    const document = await workspace.openTextDocument({ language, content: new TextDecoder().decode(bytes) });
    await window.showTextDocument(document, { viewColumn: ViewColumn.Active, preview: false });
  }
}
