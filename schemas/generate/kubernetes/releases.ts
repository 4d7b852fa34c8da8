/** A Kubernetes minor release and the Go modules that hold its facts. */
export interface Release {
  /** `1.37` */
  readonly version: string;
  readonly minor: number;
  /** Module versions to download, main module first. */
  readonly modules: readonly string[];
}

/** The newest release that the catalogue knows. Raise it, run `fetch`, run `write`, and commit the data. */
export const newestMinor = 37;

/** Modules beside `k8s.io/kubernetes` that declare API types or feature gates. */
export const apiModules = ["api", "apimachinery", "apiextensions-apiserver", "kube-aggregator", "apiserver"] as const;

/**
 * All releases, oldest first. Each is read at its `.0`; 1.0 is not served by the Go module proxy, so 1.1 (as 1.1.1) stands for "1.1 or earlier".
 * Until 1.14 the API types lie in the main module's staging folder, from 1.15 on in modules of their own
 * (the first versions of those for 1.15 and 1.16 are patch releases; only constants and comments are read from them).
 */
export const releases: readonly Release[] = Array.from({ length: newestMinor }, (_, index) => release(index + 1));

/** What `$generated.from` names: the modules with their range of versions. */
export function modulesRead(): readonly string[] {
  const first = releases[0]?.modules[0];
  return [`${first} to v1.${newestMinor}.0`, ...apiModules.map((name) => `k8s.io/${name}@v0.15.7 to v0.${newestMinor}.0`)];
}

/** `1.10` after `1.9`. */
export function minorOf(version: string): number {
  const minor = /^1\.(\d+)$/u.exec(version)?.[1];
  if (minor === undefined) throw new Error(`not a minor release: ${version}`);
  return Number(minor);
}

function release(minor: number): Release {
  const main = `k8s.io/kubernetes@v1.${minor}.${minor === 1 ? 1 : 0}`;
  const patch = minor === 15 ? 7 : minor === 16 ? 4 : 0;
  const others = minor < 15 ? [] : apiModules.map((name) => `k8s.io/${name}@v0.${minor}.${patch}`);
  return { version: `1.${minor}`, minor, modules: [main, ...others] };
}
