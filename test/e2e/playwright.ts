/** The few parts of playwright-core's interface that are used here; the package lives in the cache, not among the dependencies. */
export interface Playwright {
  readonly chromium: { launch(options: LaunchOptions): Promise<Browser> };
}

export interface LaunchOptions {
  readonly executablePath: string;
  readonly args: readonly string[];
}

export interface Browser {
  newContext(options?: { viewport?: Size; deviceScaleFactor?: number; locale?: string }): Promise<BrowserContext>;
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface BrowserContext {
  newPage(): Promise<Page>;
  route(matches: (url: URL) => boolean, handler: (route: Route) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export interface Route {
  request(): { url(): string };
  fetch(): Promise<{ text(): Promise<string> }>;
  fulfill(response: {
    status?: number;
    body?: string | Buffer;
    contentType?: string;
    headers?: Readonly<Record<string, string>>;
  }): Promise<void>;
}

export interface Page {
  exposeFunction(name: string, callback: (...values: never[]) => unknown): Promise<void>;
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  goto(url: string): Promise<unknown>;
  evaluate<Result>(program: string): Promise<Result>;
  locator(selector: string): Locator;
  waitForTimeout(milliseconds: number): Promise<void>;
  screenshot(options: { path: string; omitBackground?: boolean; clip?: Size & { x: number; y: number } }): Promise<Buffer>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: { move(x: number, y: number, options?: { steps: number }): Promise<void>; down(): Promise<void>; up(): Promise<void> };
}

export interface Locator {
  first(): Locator;
  last(): Locator;
  count(): Promise<number>;
  textContent(): Promise<string | null>;
  getAttribute(name: string): Promise<string | null>;
  click(options?: { timeout?: number }): Promise<void>;
  boundingBox(): Promise<(Size & { x: number; y: number }) | null>;
  waitFor(options?: { state?: "visible" | "hidden"; timeout?: number }): Promise<void>;
}
