/** Names: where they lead, and what becomes of all of them when one is changed; and the project file that judges with them. */
import {
  commands,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type Position,
  type TextDocument,
  Uri,
  type WorkspaceEdit,
  workspace,
} from "vscode";
import { judged, open, problems, problemsCount } from "./editor.js";
import { equal, eventually, holds, test } from "./runner.js";

function at(document: TextDocument, text: string, from = 0): Position {
  return document.positionAt(document.getText().indexOf(text, from) + 1);
}

test("a stage is found, its uses are, and all are renamed together", async () => {
  const document = await open("dockerfile/good.Dockerfile");
  await judged();
  const use = at(document, "build --chown");
  const [definition] = await commands.executeCommand<Location[]>("vscode.executeDefinitionProvider", document.uri, use);
  equal(definition?.range.start.line, 1, "the definition's line");
  const references = await commands.executeCommand<Location[]>("vscode.executeReferenceProvider", document.uri, use);
  equal(references.map(({ range }) => range.start.line).join(), "1,14", "the lines of the references");
  const edit = await commands.executeCommand<WorkspaceEdit>("vscode.executeDocumentRenameProvider", document.uri, use, "compile");
  holds(await workspace.applyEdit(edit), "the edit is applied");
  holds(document.getText().includes("AS compile") && document.getText().includes("--from=compile"), "both places have the new name");
});

test("images are links, and stages fold", async () => {
  const document = await open("dockerfile/good.Dockerfile");
  await judged();
  const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", document.uri, 10);
  holds(
    links.some(({ target }) => target?.toString(true).startsWith("https://hub.docker.com/_/golang") === true),
    "the base image leads to its page",
  );
  const folds = await commands.executeCommand<FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
  holds(
    folds.some(({ start, end }) => start === 1 && end === 10),
    `the first stage folds; there are ${JSON.stringify(folds)}`,
  );
  const symbols = await commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
  equal(symbols[0]?.name, "build", "the first symbol");
});

test("a project file counts as soon as it is stored, and no longer when it is gone", async () => {
  const document = await open("dockerfile/faulty.Dockerfile");
  await problemsCount(document, 1);
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/");
  const file = Uri.joinPath(folder, "dockerfile/.bulkhead.yaml");
  const text = "rules: {dockerfile/unknown-flag: hint}\n";
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  try {
    await eventually(
      () => (problems(document)[0]?.severity === 3 ? true : undefined),
      () => `a hint; there is ${JSON.stringify(problems(document))}`,
    );
  } finally {
    await workspace.fs.delete(file);
  }
  await eventually(
    () => (problems(document)[0]?.severity === 0 ? true : undefined),
    () => `an error; there is ${JSON.stringify(problems(document))}`,
  );
});
