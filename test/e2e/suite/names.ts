/** Names: where they lead, and what becomes of all of them when one is changed; and the project file that judges with them. */
import {
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type Position,
  type SelectionRange,
  type SymbolInformation,
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

test("uses of a name are marked, selections grow by the document's parts, objects are found by name", async () => {
  const dockerfile = await open("dockerfile/good.Dockerfile");
  await judged();
  const marks = await commands.executeCommand<DocumentHighlight[]>(
    "vscode.executeDocumentHighlights",
    dockerfile.uri,
    at(dockerfile, "build --chown"),
  );
  equal(marks.map(({ range }) => range.start.line).join(), "1,14", "the lines of the marks");
  const manifest = await open("kubernetes/good.yaml");
  await judged();
  const [selection] = await commands.executeCommand<SelectionRange[]>("vscode.executeSelectionRangeProvider", manifest.uri, [
    at(manifest, "hostUsers"),
  ]);
  const texts: string[] = [];
  for (let one = selection; one !== undefined; one = one.parent) texts.push(manifest.getText(one.range));
  holds(texts.includes("hostUsers: false"), `the member among ${JSON.stringify(texts.slice(0, 4))}`);
  const [, kind = "", name = ""] = /^kind: (\w+)\nmetadata:\n\s+name: (\S+)/mu.exec(manifest.getText()) ?? [];
  const symbols = await commands.executeCommand<SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", `${kind}/${name}`);
  holds(
    symbols.some((symbol) => symbol.name === `${kind}/${name}`),
    `${kind}/${name} among ${JSON.stringify(symbols.map((symbol) => symbol.name))}`,
  );
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
