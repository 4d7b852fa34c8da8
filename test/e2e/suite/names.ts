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
  window,
  workspace,
} from "vscode";
import { judged, open, problems, problemsCount } from "./editor.js";
import { equal, eventually, holds, test } from "./runner.js";

function at(document: TextDocument, text: string, from = 0): Position {
  return document.positionAt(document.getText().indexOf(text, from) + 1);
}

async function untitled(language: string, content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language, content });
  await window.showTextDocument(document, { preview: false });
  await judged();
  return document;
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

test("a manifest folds by its parts, and so does JSON", async () => {
  for (const [name, text] of [
    ["kubernetes/good.yaml", "spec:"],
    ["oci/good/config.json", '"process"'],
  ] as const) {
    const document = await open(name);
    await judged();
    const folds = await commands.executeCommand<FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
    const { line } = at(document, text);
    holds(
      folds.some(({ start, end }) => start === line && end > line),
      `${text} of ${name} folds; there are ${JSON.stringify(folds)}`,
    );
  }
});

test("a name of one manifest is found from another, and both are renamed", async () => {
  const map = await untitled("yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings-of-all\ndata: {a: b}\n");
  const spec = "containers: [{name: c, image: i:1, envFrom: [{configMapRef: {name: settings-of-all}}]}]";
  const pod = await untitled("yaml", `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {${spec}}\n`);
  const use = at(pod, "settings-of-all");
  const [definition] = await eventually(
    async () => {
      const found = await commands.executeCommand<Location[]>("vscode.executeDefinitionProvider", pod.uri, use);
      return found.length > 0 ? found : undefined;
    },
    () => "the ConfigMap",
  );
  equal(definition?.uri.toString(), map.uri.toString(), "where the name is declared");
  const edit = await commands.executeCommand<WorkspaceEdit>("vscode.executeDocumentRenameProvider", pod.uri, use, "options");
  holds(await workspace.applyEdit(edit), "the edit is applied");
  holds(map.getText().includes("name: options") && pod.getText().includes("{name: options}"), `${map.getText()}${pod.getText()}`);
});

test("a variable is renamed in scripts and here-documents, and in no other stage", async () => {
  const script = "RUN <<E\nV=2\necho $V\nE\n";
  const document = await untitled("dockerfile", `FROM debian AS a\nENV V=1\n${script}FROM debian\nENV V=3\nRUN echo $V\n`);
  await judged();
  const edit = await commands.executeCommand<WorkspaceEdit>("vscode.executeDocumentRenameProvider", document.uri, at(document, "V=1"), "W");
  await workspace.applyEdit(edit);
  equal(document.getText(), `FROM debian AS a\nENV W=1\n${script.replaceAll("V", "W")}FROM debian\nENV V=3\nRUN echo $V\n`, "text");
});

test("a file that is copied is a link, where it is there", async () => {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/");
  const source = Uri.joinPath(folder, "main.c");
  await workspace.fs.writeFile(Uri.joinPath(folder, "build/Dockerfile"), new TextEncoder().encode("FROM scratch\nCOPY main.c gone.c /\n"));
  await workspace.fs.writeFile(source, new TextEncoder().encode(""));
  try {
    const document = await open("build/Dockerfile");
    await judged();
    const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", document.uri, 10);
    equal(links.map(({ target }) => target?.path).join(), source.path, "links");
  } finally {
    await workspace.fs.delete(source);
    await workspace.fs.delete(Uri.joinPath(folder, "build"), { recursive: true });
  }
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
