/** Renews media/walkthrough: a picture for each step of the walkthrough, in a light and a dark theme (`node esbuild.js run test/e2e/walkthroughPictures.ts`). */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "./install.js";
import { packExtension } from "./pack.js";
import { openAt, plainSettings, showHover } from "./photograph.js";
import type { Page } from "./playwright.js";
import { startServer } from "./server.js";
import { addressOf, launch, prepareWorkbench, type WorkbenchOptions } from "./workbench.js";

const target = "media/walkthrough";
const size = { width: 1200, height: 680 };
const themes = { light: "Default Light Modern", dark: "Default Dark Modern" } as const;

/** What is done before each picture is taken. */
const steps: Readonly<Record<string, (page: Page, options: WorkbenchOptions) => Promise<unknown>>> = {
  async tour(page, options) {
    await openAt(page, options, "kubernetes/faulty.yaml", "hostPID");
    await showHover(page);
  },
  async faults(page, options) {
    await openAt(page, options, "kubernetes/faulty.yaml", "automountServiceAcountToken");
    await showHover(page);
  },
  harden: (page, options) => openAt(page, options, "kubernetes/faulty.yaml", "kind"),
  async timeline(page, options) {
    await openAt(page, options, "kubernetes/good.yaml", "hostUsers");
    await page.keyboard.press("F1");
    await page.keyboard.type("Bulkhead: Show Container Timeline");
    await page.waitForTimeout(600);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(4000);
  },
  async settings(page, options) {
    const text = 'target: {kubernetes: ["1.33", "1.37"]}\npod-security: baseline@1.33\nrules:\n  \n';
    writeFileSync(join(options.workspace, ".bulkhead.yaml"), text);
    await page.goto(addressOf(options, `${join(options.workspace, ".bulkhead.yaml")}:4:3`));
    await page.waitForTimeout(6000);
    await page.keyboard.press("Control+Space");
    await page.waitForTimeout(2000);
  },
};

const folder = mkdtempSync(join(tmpdir(), "bulkhead-pictures-"));
const installation = install();
if (installation === undefined) process.exit(1);
mkdirSync(target, { recursive: true });
const extension = packExtension(folder);
const server = await startServer(installation.vscode, join(folder, "server"));
const browser = await launch(installation);
try {
  for (const [theme, colorTheme] of Object.entries(themes)) {
    const workspace = join(folder, theme);
    cpSync("test/examples", workspace, { recursive: true });
    const settings = { ...plainSettings, "workbench.colorTheme": colorTheme };
    const options: WorkbenchOptions = { host: "node", server, extension, workspace, settings, size, locale: "en" };
    const { page } = await prepareWorkbench(browser, options);
    for (const [name, show] of Object.entries(steps)) {
      await show(page, options);
      await page.screenshot({ path: join(target, `${name}-${theme}.png`) });
      console.log(`${name}-${theme}.png`);
    }
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
process.exit(0);
