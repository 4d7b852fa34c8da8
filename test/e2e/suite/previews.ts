/** The image config preview. */
import { commands, type Location, window, workspace } from "vscode";
import { judged, open } from "./editor.js";
import { equal, eventually, holds, test } from "./runner.js";

test("a Dockerfile's image config opens beside it, and a member leads back to its line", async () => {
  const document = await open("dockerfile/good.Dockerfile");
  await judged();
  await commands.executeCommand("bulkhead.previewImageConfig");
  const preview = await eventually(
    () => workspace.textDocuments.find(({ uri }) => uri.scheme === "bulkhead-preview"),
    () => "a preview",
  );
  holds(
    window.visibleTextEditors.some((editor) => editor.document === preview),
    "the preview is to be seen",
  );
  holds(preview.getText().includes('"config"'), "an image config");
  const member = preview.positionAt(firstMember(preview.getText()));
  const found = await commands.executeCommand<Location[]>("vscode.executeDefinitionProvider", preview.uri, member);
  equal(found[0]?.uri.toString(), document.uri.toString(), "the definition's document");
});

/** Where the config's first member stands. */
function firstMember(text: string): number {
  return text.indexOf('"', text.indexOf('"config"') + '"config"'.length) + 1;
}

test("a container's runtime config opens beside it", async () => {
  await open("kubernetes/faulty.yaml");
  await judged();
  await commands.executeCommand("bulkhead.previewRuntimeConfig");
  await eventually(
    () =>
      workspace.textDocuments.find((document) => document.uri.scheme === "bulkhead-preview" && document.getText().includes('"namespaces"')),
    () => "the runtime config",
  );
});
