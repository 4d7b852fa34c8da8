/** VS Code's workbench in headless Chromium, with an extension under development in the host of one's choice. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Installation } from "./install.js";
import type { Browser, BrowserContext, Page, Size } from "./playwright.js";
import type { Server } from "./server.js";

/** `node`: VS Code's remote extension host; `web`: its web worker extension host. */
export type HostKind = "node" | "web";

export interface WorkbenchOptions {
  readonly host: HostKind;
  readonly server: Server;
  /** Folder of the extension. */
  readonly extension: string;
  /** Folder with the bundled suite; without it the workbench only opens. */
  readonly suite?: string | undefined;
  /** Folder that is opened. */
  readonly workspace: string;
  /** Settings that count where the user has none. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: Size;
  readonly locale?: string;
}

/** Starts the browser. The rewritten page opens sockets to this machine, which newer Chromium refuses by default. */
export function launch({ chromium, playwright }: Installation): Promise<Browser> {
  const features = "LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,BlockInsecurePrivateNetworkRequests";
  return playwright.chromium.launch({ executablePath: chromium, args: ["--no-sandbox", `--disable-features=${features}`] });
}

/** A page of the workbench that is not yet opened (listeners come first), and its address. */
export async function prepareWorkbench(
  browser: Browser,
  options: WorkbenchOptions,
): Promise<{ page: Page; address: string; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: options.size ?? { width: 1200, height: 750 }, locale: options.locale ?? "en" });
  const authority = `127.0.0.1:${options.server.port}`;
  if (options.host === "web") await serveExtension(context, options);
  await context.route(
    (url) => url.host === authority && url.pathname === "/",
    async (route) => {
      const html = await (await route.fetch()).text();
      await route.fulfill({ body: configured(html, authority, options), contentType: "text/html" });
    },
  );
  return { page: await context.newPage(), address: addressOf(options), context };
}

/** Address of the workbench; `file` is opened, as `path:line:column`. */
export function addressOf({ server, host, extension, suite, workspace }: WorkbenchOptions, file?: string): string {
  const remote = `vscode-remote://127.0.0.1:${server.port}`;
  const payload: [string, string][] =
    file === undefined
      ? []
      : [
          ["openFile", `${remote}${file}`],
          ["gotoLineMode", "true"],
        ];
  if (host === "node") payload.push(["extensionDevelopmentPath", `${remote}${extension}`]);
  if (host === "node" && suite !== undefined) payload.push(["extensionTestsPath", `${remote}${suite}/index`]);
  return `http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) })}`;
}

/** Names the extension's files under the workbench's own origin, as a web host needs them. */
async function serveExtension(context: BrowserContext, { extension, suite }: WorkbenchOptions): Promise<void> {
  await context.route(
    (url) => url.pathname.startsWith("/ext/"),
    async (route) => {
      const name = decodeURIComponent(new URL(route.request().url()).pathname.slice("/ext/".length));
      const file = name.startsWith("suite/") ? join(suite ?? "", name.slice("suite/".length)) : join(extension, name);
      if (!existsSync(file) || !statSync(file).isFile()) await route.fulfill({ status: 404 });
      else await route.fulfill({ body: readFileSync(file), contentType: contentTypes[extname(file)] ?? "application/octet-stream" });
    },
  );
}

const contentTypes: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json", ".png": "image/png" };

const settingsMark = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/u;

/** The workbench's page with our configuration in it. */
function configured(html: string, authority: string, options: WorkbenchOptions): string {
  return html.replace(settingsMark, (_all, start: string, escaped: string) => {
    const configuration: Record<string, unknown> = JSON.parse(unescapeHtml(escaped));
    const extended = {
      ...configuration,
      enableWorkspaceTrust: false,
      configurationDefaults: options.settings ?? {},
      ...webHost(authority, options),
    };
    return `${start}${escapeHtml(JSON.stringify(extended))}"`;
  });
}

function webHost(authority: string, { host, suite }: WorkbenchOptions): Readonly<Record<string, unknown>> {
  if (host !== "web") return {};
  const at = (path: string): Readonly<Record<string, string>> => ({ scheme: "http", authority, path });
  const tests = suite === undefined ? {} : { extensionTestsPath: at("/ext/suite/index.js") };
  return { developmentOptions: { extensions: [at("/ext")], ...tests } };
}

function unescapeHtml(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
