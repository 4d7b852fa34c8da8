/**
 * Pictures of the examples with a hover shown, as a user sees them: `node esbuild.js run test/e2e/screenshots.ts FOLDER`.
 * `--whole` draws hovers to their full height; `--readme` does so and renews media/screenshot.png; `--extension=FOLDER` takes an extension that is already unpacked;
 * `--only=NAME` makes one picture; `--locale=zh-cn` shows the editor in another language where its language pack is installed.
 */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { install } from "./install.js";
import { packExtension } from "./pack.js";
import type { Page } from "./playwright.js";
import { startServer } from "./server.js";
import { addressOf, launch, prepareWorkbench, type WorkbenchOptions } from "./workbench.js";

interface Picture {
  readonly name: string;
  readonly file: string;
  /** Text whose first occurrence gets the hover. */
  readonly at: string;
}

const pictures: readonly Picture[] = [
  { name: "kubernetes-host-pid", file: "kubernetes/faulty.yaml", at: "hostPID" },
  { name: "kubernetes-fault", file: "kubernetes/faulty.yaml", at: "automountServiceAcountToken" },
  { name: "kubernetes-host-users", file: "kubernetes/good.yaml", at: "hostUsers" },
  { name: "kubernetes-drop", file: "kubernetes/good.yaml", at: "drop" },
  { name: "kubernetes-replicas", file: "kubernetes/good.yaml", at: "replicas" },
  { name: "dockerfile-user", file: "dockerfile/good.Dockerfile", at: "USER" },
  { name: "dockerfile-fault", file: "dockerfile/faulty.Dockerfile", at: "--form" },
  { name: "dockerfile-network", file: "dockerfile/good.Dockerfile", at: "--network" },
  { name: "oci-namespaces", file: "oci/good/config.json", at: '"namespaces"' },
  { name: "oci-fault", file: "oci/faulty/config.json", at: '"pids" }' },
  { name: "oci-capabilities", file: "oci/good/config.json", at: '"bounding"' },
];
const readmePicture = "kubernetes-host-pid";

const settings = {
  "workbench.colorTheme": "Default Light Modern",
  "workbench.startupEditor": "none",
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "chat.commandCenter.enabled": false,
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.fontSize": 14,
  "editor.showFoldingControls": "never",
  "editor.renderLineHighlight": "none",
  "editor.occurrencesHighlight": "off",
  "editor.matchBrackets": "never",
  "editor.cursorBlinking": "solid",
  "editor.hover.above": false,
};

const flag = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const target = resolve(process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "test-results/screenshots");
const folder = mkdtempSync(join(tmpdir(), "bulkhead-pictures-"));
const installation = install();
if (installation === undefined) process.exit(1);
mkdirSync(target, { recursive: true });
cpSync("test/examples", join(folder, "examples"), { recursive: true });

const extension = resolve(flag("extension") ?? packExtension(folder));
const server = await startServer(installation.vscode, join(folder, "server"));
const browser = await launch(installation);
try {
  const workspace = join(folder, "examples");
  const options: WorkbenchOptions = { host: "node", server, extension, workspace, settings, locale: flag("locale") ?? "en" };
  const { page } = await prepareWorkbench(browser, options);
  for (const picture of pictures) {
    if (flag("only") === undefined || flag("only") === picture.name) await take(page, picture, options);
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
if (process.argv.includes("--readme")) copyFileSync(join(target, `${readmePicture}.png`), "media/screenshot.png");
process.exit(0);

/** Opens the file with the cursor in the text, waits for the server's word, and shows the hover by its key. */
async function take(page: Page, { name, file, at }: Picture, options: WorkbenchOptions): Promise<void> {
  const before = readFileSync(join("test/examples", file), "utf8").split(at)[0]?.split("\n") ?? [];
  const place = `${join(options.workspace, file)}:${before.length}:${(before.at(-1)?.length ?? 0) + 2}`;
  await page.goto(addressOf(options, place));
  const status = page.locator("[id='bulkhead.bulkhead.bulkhead.status']").first();
  await status.waitFor({ timeout: 60_000 });
  await page.evaluate(
    "document.head.append(Object.assign(document.createElement('style'), { textContent: '.notifications-toasts { display: none !important }' }))",
  );
  if (((await page.locator(".part.sidebar").first().boundingBox())?.width ?? 0) > 0) await page.keyboard.press("Control+B");
  await page.waitForTimeout(1200);
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor({ timeout: 15_000 });
  await page.waitForTimeout(800);
  if (process.argv.includes("--whole") || process.argv.includes("--readme")) await growHover(page);
  await page.screenshot({ path: join(target, `${name}.png`) });
  console.log(`${name}.png: status bar "${(await status.textContent())?.trim()}"`);
}

/** Draws the hover's lower edge down to the status bar, as a user does who wants to read it in one piece. */
async function growHover(page: Page): Promise<void> {
  const box = await page.locator(".monaco-resizable-hover").first().boundingBox();
  if (box === null) return;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, 715, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(5, 300);
  await page.waitForTimeout(300);
}
