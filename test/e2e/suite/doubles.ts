/** Another extension that answers too: the suite stands in for it. */
import {
  CompletionItem,
  CompletionItemKind,
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  Hover,
  languages,
  type TextDocument,
  workspace,
} from "vscode";
import { hoverOn, judged, offeredBehind, open, problems, problemsCount, rangeOf } from "./editor.js";
import { equal, eventually, holds, test } from "./runner.js";

/** What a YAML extension with a schema would do. */
function standIn(): Disposable[] {
  const yaml = { language: "yaml" };
  const items = (): CompletionItem[] => [new CompletionItem("hostNetwork", CompletionItemKind.Property)];
  return [
    languages.registerHoverProvider(yaml, { provideHover: () => new Hover("the stand-in's words") }),
    languages.registerCompletionItemProvider(yaml, { provideCompletionItems: items }),
  ];
}

async function beside(choice: string | undefined): Promise<void> {
  await workspace.getConfiguration("bulkhead").update("besideOthers", choice);
}

/** Runs `body` beside the stand-in, with a choice of how to live with it. */
async function besideStandIn(choice: string, body: (document: TextDocument) => Promise<void>): Promise<void> {
  const registrations = standIn();
  await beside(choice);
  try {
    const document = await open("kubernetes/faulty.yaml");
    await judged();
    await body(document);
  } finally {
    await beside(undefined);
    for (const registration of registrations) registration.dispose();
  }
}

test("beside another extension nothing is said or offered twice", () =>
  besideStandIn("yield", async (document) => {
    const texts = await hoverOn(document, "hostPID");
    holds(texts.includes("the stand-in's words"), `the other's hover: ${texts}`);
    holds(texts.includes("**Isolation**") && !texts.includes("Use the host's pid namespace"), `our hover: ${texts}`);
    const labels = await offeredBehind(document, "hostP");
    equal(labels.filter((label) => label === "hostNetwork").length, 1, "offers of hostNetwork");
    holds(labels.includes("hostIPC"), "what only we offer");
  }));

test("everything is said where that is wanted", () =>
  besideStandIn("everything", async (document) => {
    holds((await hoverOn(document, "hostPID")).includes("Use the host's pid namespace"), "our hover is whole");
    equal((await offeredBehind(document, "hostP")).filter((label) => label === "hostNetwork").length, 2, "offers of hostNetwork");
  }));

test("a problem that another extension reports is left to it, and comes back with its silence", async () => {
  const document = await open("kubernetes/faulty.yaml");
  const [own] = await problemsCount(document, 1);
  const others = languages.createDiagnosticCollection("stand-in");
  try {
    others.set(document.uri, [
      new Diagnostic(own?.range ?? rangeOf(document, "kind"), "Property is not allowed", DiagnosticSeverity.Error),
    ]);
    await eventually(
      () => (problems(document).length === 0 ? true : undefined),
      () => "our silence",
    );
    others.clear();
    await problemsCount(document, 1);
  } finally {
    others.dispose();
  }
});
