import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type GoType, goDeclarations } from "../kubernetes/goDeclarations.js";

/** A specification of the OCI whose Go types are published with each of its releases. */
export interface Specification {
  /** As histories call it. */
  readonly of: string;
  readonly module: string;
  /** Releases in order. Candidates and releases before 1.0.0 count as the release that followed. */
  readonly tags: readonly string[];
  /** The Go types of documents, with their packages' folders, by the schema that describes them. */
  readonly documents: Readonly<Record<string, { readonly folder: string; readonly type: string }>>;
}

export const specifications: readonly Specification[] = [
  {
    of: "runtime-spec",
    module: "github.com/opencontainers/runtime-spec",
    tags: ["1.0.0", "1.0.1", "1.0.2", "1.1.0", "1.2.0", "1.2.1", "1.3.0"],
    documents: {
      runtime: { folder: "specs-go", type: "Spec" },
      state: { folder: "specs-go", type: "State" },
      processState: { folder: "specs-go", type: "ContainerProcessState" },
      features: { folder: "specs-go/features", type: "Features" },
    },
  },
  {
    of: "image-spec",
    module: "github.com/opencontainers/image-spec",
    tags: ["1.0.0", "1.0.1", "1.0.2", "1.1.0", "1.1.1"],
    documents: {
      manifest: { folder: "specs-go/v1", type: "Manifest" },
      index: { folder: "specs-go/v1", type: "Index" },
      imageConfig: { folder: "specs-go/v1", type: "Image" },
      descriptor: { folder: "specs-go/v1", type: "Descriptor" },
      layout: { folder: "specs-go/v1", type: "ImageLayout" },
    },
  },
];

/** Downloads the Go files of every release into `sources`; what is there is left alone. Needs `go` on the path and nothing else. */
export function fetchTags(sources: string): void {
  for (const { module, tags } of specifications)
    for (const tag of tags) {
      const target = folderOf(sources, module, tag);
      if (existsSync(join(target, ".complete"))) continue;
      const answer: unknown = JSON.parse(
        execFileSync("go", ["mod", "download", "-json", `${module}@v${tag}`], { encoding: "utf8", env: { ...process.env, GOWORK: "off" } }),
      );
      const folder: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "Dir") : undefined;
      if (typeof folder !== "string") throw new Error(`${module} ${tag} is not to be had: ${JSON.stringify(answer)}`);
      for (const file of readdirSync(join(folder, "specs-go"), { recursive: true, encoding: "utf8" })) {
        if (!file.endsWith(".go") || file.endsWith("_test.go")) continue;
        const to = join(target, "specs-go", file);
        mkdirSync(dirname(to), { recursive: true });
        copyFileSync(join(folder, "specs-go", file), to);
      }
      writeFileSync(join(target, ".complete"), "");
    }
}

/** Whether every release is there. */
export function areFetched(sources: string): boolean {
  return specifications.every(({ module, tags }) => tags.every((tag) => existsSync(join(folderOf(sources, module, tag), ".complete"))));
}

function folderOf(sources: string, module: string, tag: string): string {
  return join(sources, `${module.slice(module.lastIndexOf("/") + 1)}@v${tag}`);
}

/** First and last release of a member of a document, by the Go types. */
export interface Life {
  readonly since: string;
  /** Undefined while it lives. */
  readonly until: string | undefined;
}

/** The life of every path of a document: `linux.namespaces[].type`, keys of maps as `*`. */
export function livesOf(sources: string, { module, tags }: Specification, document: { readonly folder: string; readonly type: string }) {
  const lives = new Map<string, { since: string; until: string | undefined }>();
  for (const [index, tag] of tags.entries()) {
    const types = typesIn(folderOf(sources, module, tag), document.folder);
    const paths = types.has(document.type) ? new Set(pathsOf(types, document.type, "", [])) : new Set<string>();
    for (const path of paths) if (!lives.has(path)) lives.set(path, { since: tag, until: undefined });
    for (const [path, life] of lives) if (life.until === undefined && !paths.has(path)) life.until = tags[index - 1];
  }
  return lives as ReadonlyMap<string, Life>;
}

/** The types of a package and of the one above it, which it may import. */
function typesIn(folder: string, packageFolder: string): ReadonlyMap<string, GoType> {
  const types = new Map<string, GoType>();
  for (const each of [dirname(packageFolder), packageFolder]) {
    const path = join(folder, each);
    for (const name of existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(".go")) : [])
      for (const type of goDeclarations(readFileSync(join(path, name), "utf8")).types) types.set(type.name, type);
  }
  return types;
}

function* pathsOf(types: ReadonlyMap<string, GoType>, name: string, path: string, within: readonly string[]): Generator<string> {
  const type = types.get(name);
  if (type === undefined || within.includes(name)) return;
  if (type.of !== undefined) yield* pathsInside(types, type.of, path, within);
  for (const field of type.fields) {
    const own = field.json === "" ? path : path === "" ? field.json : `${path}.${field.json}`;
    if (field.json !== "") yield own;
    yield* pathsInside(types, field.type, own, [...within, name]);
  }
}

/** What lies inside a Go type: `[]*Foo`, `map[string]Foo`, `pkg.Foo`. */
function* pathsInside(types: ReadonlyMap<string, GoType>, goType: string, path: string, within: readonly string[]): Generator<string> {
  const list = /^\[\]\*?(.*)$/u.exec(goType)?.[1];
  const map = /^map\[\w+\]\*?(.*)$/u.exec(goType)?.[1];
  if (list !== undefined) yield* pathsInside(types, list, `${path}[]`, within);
  else if (map !== undefined) yield* pathsInside(types, map, `${path}.*`, within);
  else yield* pathsOf(types, goType.replace(/^\*/u, "").replace(/^\w+\./u, ""), path, within);
}
