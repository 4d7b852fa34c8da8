/** What pictures of the editor are made with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "./playwright.js";
import { addressOf, type WorkbenchOptions } from "./workbench.js";

/** Settings under which nothing but the text and ours is to be seen. */
export const plainSettings = {
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

/** Opens a file of the workspace with the cursor in the first occurrence of a text, and waits for the server's word; gives that. */
export async function openAt(page: Page, options: WorkbenchOptions, file: string, at: string): Promise<string> {
  const before = readFileSync(join(options.workspace, file), "utf8").split(at)[0]?.split("\n") ?? [];
  const place = `${join(options.workspace, file)}:${before.length}:${(before.at(-1)?.length ?? 0) + 2}`;
  await page.goto(addressOf(options, place));
  const status = page.locator("[id='bulkhead.bulkhead.bulkhead.status']").first();
  await status.waitFor({ timeout: 60_000 });
  await page.evaluate(
    "document.head.append(Object.assign(document.createElement('style'), { textContent: '.notifications-toasts { display: none !important }' }))",
  );
  if (((await page.locator(".part.sidebar").first().boundingBox())?.width ?? 0) > 0) await page.keyboard.press("Control+B");
  await page.waitForTimeout(1200);
  return (await status.textContent())?.trim() ?? "";
}

/** Shows the hover at the cursor by its key. */
export async function showHover(page: Page): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor({ timeout: 15_000 });
  await page.waitForTimeout(800);
}

/** Draws the hover's lower edge down to the height `to`, as a user does who wants to read it in one piece. */
export async function growHover(page: Page, to: number): Promise<void> {
  const box = await page.locator(".monaco-resizable-hover").first().boundingBox();
  if (box === null) return;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, to, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(5, 300);
  await page.waitForTimeout(300);
}
