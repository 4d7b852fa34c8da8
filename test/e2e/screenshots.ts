/**
 * Pictures of the examples with a hover shown, as a user sees them: `node esbuild.js run test/e2e/screenshots.ts FOLDER`.
 * `--whole` draws hovers to their full height; `--readme` does so and renews media/screenshot.png; `--extension=FOLDER` takes an extension that is already unpacked;
 * `--only=NAME` makes one picture; `--locale=zh-cn` shows the editor in another language where its language pack is installed.
 */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { install } from "./install.js";
import { packExtension } from "./pack.js";
import { growHover, openAt, plainSettings, showHover } from "./photograph.js";
import type { Page } from "./playwright.js";
import { startServer } from "./server.js";
import { launch, prepareWorkbench, type WorkbenchOptions } from "./workbench.js";

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

const settings = { ...plainSettings, "workbench.colorTheme": "Default Light Modern" };

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

/** Opens the file with the cursor in the text, and shows the hover there. */
async function take(page: Page, { name, file, at }: Picture, options: WorkbenchOptions): Promise<void> {
  const status = await openAt(page, options, file, at);
  await showHover(page);
  if (process.argv.includes("--whole") || process.argv.includes("--readme")) await growHover(page, 715);
  await page.screenshot({ path: join(target, `${name}.png`) });
  console.log(`${name}.png: status bar "${status}"`);
}
