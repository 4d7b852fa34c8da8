/** What stands in and above the text, larger changes, the tour. */
import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  commands,
  type InlayHint,
  Range,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextEdit,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { judged, open, problems, problemsCount, rangeOf } from "./editor.js";
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

test("what leaves no doubt is mended together, the rest can be silenced with a reason", async () => {
  const socket = "/var/run/docker.sock";
  const env = "env:\n    - name: A\n      value: yes\n    - name: B\n      value: no\n";
  const volumes = `  volumes:\n  - name: v\n    hostPath:\n      path: ${socket}\n`;
  const content = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n${volumes}  containers:\n  - name: a\n    image: b:1\n    ${env}`;
  const document = await workspace.openTextDocument({ language: "yaml", content });
  await window.showTextDocument(document);
  await problemsCount(document, 3);
  const actionsOf = (range: Range, kind: string) =>
    commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind);
  const [all] = await actionsOf(rangeOf(document, content), "source.fixAll.bulkhead");
  if (all?.edit !== undefined) await workspace.applyEdit(all.edit);
  await problemsCount(document, 1);
  holds(document.getText().includes('value: "yes"') && document.getText().includes('value: "no"'), `text: ${document.getText()}`);
  const silence = (await actionsOf(rangeOf(document, socket), "quickfix")).find(({ title }) => title.startsWith("Ignore"));
  if (silence?.edit !== undefined) await workspace.applyEdit(silence.edit);
  const [asked] = await eventually(
    () => (problems(document)[0]?.code === "kubernetes/ignore-comment-reason" ? problems(document) : undefined),
    () => `a reason to be asked for; text: ${document.getText()}`,
  );
  const line = document.lineAt(asked?.range.start.line ?? 0).text;
  holds(/# bulkhead-ignore kubernetes\/docker-socket: /u.test(line), `the comment: ${line}`);
  const reasoned = new WorkspaceEdit();
  reasoned.replace(document.uri, rangeOf(document, line), line.replace(/:[^:]*$/u, ": it builds images"));
  await workspace.applyEdit(reasoned);
  await problemsCount(document, 0);
});

test("a part of a manifest is laid out, the whole is not", async () => {
  const content = "apiVersion: v1\nkind: Pod\nmetadata:\n    name: a\n    labels: {}\nspec:\n  containers: []\n";
  const document = await workspace.openTextDocument({ language: "yaml", content });
  await window.showTextDocument(document);
  await judged();
  const options = { tabSize: 2, insertSpaces: true };
  const laidOut = (from: number, to: number) =>
    commands.executeCommand<TextEdit[] | undefined>("vscode.executeFormatRangeProvider", document.uri, new Range(from, 0, to, 0), options);
  const edits = await eventually(
    async () => (await laidOut(3, 5)) ?? undefined,
    () => "edits for a part",
  );
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits);
  await workspace.applyEdit(edit);
  equal(document.getText(), content.replaceAll("    ", "  "), "text");
  equal((await laidOut(0, 8))?.length ?? 0, 0, "edits for the whole");
});

test("names of files that are not open are offered", async () => {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/");
  const file = Uri.joinPath(folder, "kubernetes/offered.yaml");
  await workspace.fs.writeFile(file, new TextEncoder().encode("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: offered-settings\n"));
  try {
    const spec = "spec:\n  containers:\n  - name: a\n    image: b:1\n    envFrom:\n    - configMapRef:\n        name: \n";
    const content = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n${spec}`;
    const document = await workspace.openTextDocument({ language: "yaml", content });
    await window.showTextDocument(document);
    await judged();
    const at = document.lineAt(10).range.end;
    await eventually(
      async () => {
        const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, at);
        return list.items.find(({ label }) => label === "offered-settings");
      },
      () => "the name of the ConfigMap",
    );
  } finally {
    await workspace.fs.delete(file);
  }
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
