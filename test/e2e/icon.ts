/** Makes media/icon.png from media/icon.svg: `node esbuild.js run test/e2e/icon.ts`. The Marketplace takes no SVG. */
import { readFileSync } from "node:fs";
import { install } from "./install.js";
import { launch } from "./workbench.js";

const installation = install();
if (installation === undefined) process.exit(1);
const browser = await launch(installation);
const page = await (await browser.newContext({ viewport: { width: 128, height: 128 } })).newPage();
await page.goto(`data:image/svg+xml,${encodeURIComponent(readFileSync("media/icon.svg", "utf8"))}`);
await page.screenshot({ path: "media/icon.png", omitBackground: true });
await browser.close();
