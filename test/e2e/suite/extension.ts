/** The extension's manners: cost, commands, settings, declarations. */
import { ConfigurationTarget, commands, TabInputWebview, window, workspace } from "vscode";
import { unrelated } from "../families.js";
import { extension, insert, judged, open, problems, problemsCount } from "./editor.js";
import { equal, eventually, holds, test } from "./runner.js";

test("an unrelated YAML starts no server and finds nothing", async () => {
  const document = await open(unrelated);
  const started = performance.now();
  await extension.activate();
  const milliseconds = performance.now() - started;
  console.log(`[e2e] activation beside an unrelated file, the host's share included: ${milliseconds.toFixed(1)} ms`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  equal(extension.exports.running, false, "server running");
  equal(extension.exports.status, undefined, "status bar");
  equal(problems(document), [], "problems");
});

test("untrusted and virtual workspaces are declared", async () => {
  const { capabilities } = extension.packageJSON;
  equal(capabilities.untrustedWorkspaces.supported, true, "untrusted workspaces");
  equal(capabilities.virtualWorkspaces, true, "virtual workspaces");
});

test("every setting has resource scope", async () => {
  const properties: Record<string, { scope?: string }> = extension.packageJSON.contributes.configuration.properties;
  const others = Object.entries(properties).filter(([name, { scope }]) => scope !== "resource" && name !== "bulkhead.trace.server");
  equal(others, [], "settings of other scopes");
});

test("there are at most 25 settings, each with its meaning", async () => {
  const properties: Record<string, { description?: string; markdownDescription?: string }> =
    extension.packageJSON.contributes.configuration.properties;
  const names = Object.keys(properties);
  holds(names.length > 5 && names.length <= 25, `${names.length} settings`);
  equal(
    Object.entries(properties).filter(([, { description, markdownDescription }]) => (description ?? markdownDescription ?? "") === ""),
    [],
    "settings without a meaning",
  );
});

test("the word apiVersion, typed into an empty YAML file, starts the server", async () => {
  const document = await workspace.openTextDocument({ language: "yaml", content: "" });
  await window.showTextDocument(document);
  await insert(document, "name: x\n");
  equal(extension.exports.running, false, "server running");
  const started = performance.now();
  await insert(document, "apiVersion: v1\nkind: Namespace\nmetadata:\n  ");
  await judged();
  console.log(`[e2e] first answer after a cold start: ${(performance.now() - started).toFixed(0)} ms`);
  equal(extension.exports.running, true, "server running");
});

test("an unrelated YAML stays without problems and status while the server runs", async () => {
  const document = await open(unrelated);
  await eventually(
    () => (extension.exports.status === undefined ? true : undefined),
    () => "a hidden status bar entry",
  );
  equal(problems(document), [], "problems");
});

test("the walkthrough opens, and output and status are shown", async () => {
  await commands.executeCommand("workbench.action.openWalkthrough", "bulkhead.bulkhead#start", false);
  await eventually(
    () => window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /walkthrough|welcome/iu.test(label)),
    () => `a tab; there are ${JSON.stringify(window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)))}`,
  );
  await open("kubernetes/good.yaml");
  await judged();
  await commands.executeCommand("bulkhead.showOutput");
  const shown = commands.executeCommand("bulkhead.showStatus");
  await new Promise((resolve) => setTimeout(resolve, 300));
  await commands.executeCommand("workbench.action.closeQuickOpen");
  await shown;
  // The output counts as an editor as long as it is in sight.
  await commands.executeCommand("workbench.action.closePanel");
  await commands.executeCommand("workbench.action.closeAllEditors");
});

test("the restart command brings everything back", async () => {
  const document = await open("kubernetes/faulty.yaml");
  await problemsCount(document, 1);
  await commands.executeCommand("bulkhead.restart");
  await problemsCount(document, 1);
  holds((await judged()).length > 0, "status bar");
});

test("the timeline opens beside the editor", async () => {
  await open("kubernetes/good.yaml");
  await judged();
  await commands.executeCommand("bulkhead.showTimeline");
  const title = await eventually(
    () => window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof TabInputWebview)?.label,
    () => "a tab with the timeline",
  );
  equal(title, "Container timeline", "title");
});

test("a rule switched off in the folder's settings is silent", async () => {
  const document = await open("kubernetes/faulty.yaml");
  await problemsCount(document, 1);
  const section = workspace.getConfiguration("bulkhead", document.uri);
  await section.update("rules", { "kubernetes/unknown-field": "off" }, ConfigurationTarget.Workspace);
  await problemsCount(document, 0);
  await section.update("rules", undefined, ConfigurationTarget.Workspace);
  await problemsCount(document, 1);
});
