import { env, type TextDocument, Uri, ViewColumn, window, workspace } from "vscode";

/** The stations of the tour, in the order in which they are read. */
const stations = [
  { file: "config.json", language: "json" },
  { file: "pod.yaml", language: "yaml" },
  { file: "Dockerfile", language: "dockerfile" },
] as const;

/** What a tour opened before, by station. */
const opened = new Map<string, TextDocument>();

/** Opens the tour: a Dockerfile, a Pod and a config.json full of commentary, as texts that belong to no file and may be changed; those that are still open are shown again. */
export async function openTour(extension: Uri): Promise<void> {
  const tongue = env.language.toLowerCase().startsWith("zh") ? "zh-cn" : "en";
  // The first station is opened last, so that it is seen.
  for (const { file, language } of stations) {
    const earlier = opened.get(file);
    const document = earlier !== undefined && !earlier.isClosed ? earlier : await openStation();
    opened.set(file, document);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Active, preview: false });

    async function openStation(): Promise<TextDocument> {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "client/tour", tongue, file));
      return workspace.openTextDocument({ language, content: new TextDecoder().decode(bytes) });
    }
  }
}
