/** What stands in and above the text, larger changes, the tour. */
import {
  type CodeAction,
  type CodeLens,
  commands,
  type InlayHint,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextEdit,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { judged, open, problems, rangeOf } from "./editor.js";
import { equal, eventually, holds, test } from "./runner.js";

test("a workload has its level of Pod Security above it, and what follows from it within", async () => {
  const document = await open("kubernetes/faulty.yaml");
  await judged();
  const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
  holds(
    lenses.some(({ command }) => command?.command === "bulkhead.harden" && command.title.startsWith("Pod Security: privileged")),
    `the lens: ${JSON.stringify(lenses.map(({ command }) => command?.title))}`,
  );
  const whole = rangeOf(document, document.getText());
  const hints = await commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
  equal(hints.map(({ label }) => String(label)).join(" | "), "QoS: Burstable | user 10002", "hints");
});

test("what is more than syntax has tokens of its own", async () => {
  const document = await open("kubernetes/faulty.yaml");
  await judged();
  const legend = await commands.executeCommand<SemanticTokensLegend>("vscode.provideDocumentSemanticTokensLegend", document.uri);
  equal(legend.tokenTypes.join(), "bulkheadQuantity,bulkheadReference,bulkheadWeakened", "types");
  const tokens = await commands.executeCommand<SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri);
  holds(tokens.data.length > 0, "there are some");
});

test("a Pod can be hardened, each change listed", async () => {
  const document = await open("kubernetes/faulty.yaml");
  await judged();
  const range = rangeOf(document, "hostPID");
  const actions = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, "refactor.rewrite");
  equal(actions.map(({ title }) => title).join(), "Harden this Pod to Pod Security restricted", "refactorings");
  holds(sizeOf(actions[0]?.edit) > 0, "it changes something");
});

function sizeOf(edit: WorkspaceEdit | undefined): number {
  return edit?.entries().reduce((count, [, edits]) => count + edits.length, 0) ?? 0;
}

test("a Dockerfile is laid out", async () => {
  const document = await workspace.openTextDocument({ language: "dockerfile", content: "FROM alpine:3.22\nRUN a \\\n  b\n" });
  await window.showTextDocument(document);
  await judged();
  const options = { tabSize: 4, insertSpaces: true };
  const edits = await commands.executeCommand<TextEdit[] | undefined>("vscode.executeFormatDocumentProvider", document.uri, options);
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits ?? []);
  await workspace.applyEdit(edit);
  equal(document.getText(), "FROM alpine:3.22\nRUN a \\\n    b\n", "text");
});

test("the tour opens its three stations, each with its fault", async () => {
  const before = new Set(workspace.textDocuments);
  await commands.executeCommand("bulkhead.openTour");
  const stations = workspace.textDocuments.filter((document) => !before.has(document));
  equal(
    stations
      .map(({ languageId }) => languageId)
      .sort()
      .join(),
    "dockerfile,json,yaml",
    "languages",
  );
  for (const document of stations)
    await eventually(
      () => problems(document).find(({ message }) => message.includes("did you mean")),
      () => `the fault in ${document.languageId}: ${JSON.stringify(problems(document))}`,
    );
});
