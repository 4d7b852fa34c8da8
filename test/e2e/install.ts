/** Installs, into a git-ignored cache, a VS Code that needs no download from Microsoft: code-server's, driven by headless Chromium. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { installDebian } from "../support/debian.js";
import type { Playwright } from "./playwright.js";

export interface Installation {
  /** Folder of VS Code's server: holds out/server-main.js. */
  readonly vscode: string;
  /** Executable of the browser. */
  readonly chromium: string;
  readonly playwright: Playwright;
}

const cache = resolve(".cache/vscode");
const packages = { "code-server": "4.100.3", "playwright-core": "1.65.1" };
const vscode = join(cache, "node_modules/code-server/lib/vscode");
/** Written when everything is in place, so that an interrupted installation is done again. */
const stamp = join(cache, "installed.json");

/** The installation, made where it is missing (one to two minutes); undefined, with the reason printed, where that cannot be. */
export function install(): Installation | undefined {
  try {
    const chromium = findChromium() ?? installChromium();
    if (chromium === undefined) return impossible("no Chromium found; install one, or name it in CHROME_PATH");
    if (!isInstalled()) installPackages();
    linkSearchProgram();
    return { vscode, chromium, playwright: createRequire(join(cache, "package.json"))("playwright-core") as Playwright };
  } catch (error) {
    return impossible(error instanceof Error ? error.message : String(error));
  }
}

function impossible(reason: string): undefined {
  console.log(`no VS Code in a browser: ${reason}`);
}

function findChromium(): string | undefined {
  const named = process.env["CHROME_PATH"];
  const places = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ];
  return [...(named === undefined ? [] : [named]), ...places].find((place) => existsSync(place));
}

function installChromium(): string | undefined {
  return installDebian(["chromium", "ripgrep", "fonts-dejavu-core", "fonts-noto-cjk"]) ? findChromium() : undefined;
}

function isInstalled(): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === JSON.stringify(packages);
}

/** Without the packages' own scripts: what they would compile (terminal, logging to files, watchdog) is not needed here. */
function installPackages(): void {
  console.log(`installing VS Code (code-server ${packages["code-server"]}) into ${cache}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
  npm(cache);
  npm(vscode);
  npm(join(vscode, "extensions"));
  if (!existsSync(join(vscode, "node_modules.asar"))) symlinkSync("node_modules", join(vscode, "node_modules.asar"), "junction");
  writeFileSync(stamp, JSON.stringify(packages));
}

/** Search works where ripgrep is there; without it VS Code says in a toast that its npm extension could not start, no more. */
function linkSearchProgram(): void {
  const link = join(vscode, "node_modules/@vscode/ripgrep/bin/rg");
  if (!existsSync("/usr/bin/rg") || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync("/usr/bin/rg", link);
}

function npm(folder: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  execFileSync("npm", ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    shell: process.platform === "win32",
    timeout: 300_000,
  });
}
