import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoConstant, type GoField, type GoType, goDeclarations } from "./goDeclarations.js";
import type { Release } from "./releases.js";

/** The API packages of a release, by `core/v1`, `meta/v1`, …, with their declarations merged. */
export type GoPackages = ReadonlyMap<string, GoPackage>;

export interface GoPackage {
  /** Package names (`core/v1`) by the qualifier that the package's files use. */
  readonly imports: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, GoType>;
  readonly constants: readonly GoConstant[];
}

/** Reads the Go declarations of all API packages of a release. */
export function readGoPackages(sources: string, release: Release): GoPackages {
  const packages = new Map<string, { imports: Map<string, string>; types: Map<string, GoType>; constants: GoConstant[] }>();
  for (const { name, file } of packageFiles(sources, release)) {
    const { imports, types, constants } = goDeclarations(readFileSync(file, "utf8"));
    const known = packages.get(name) ?? { imports: new Map<string, string>(), types: new Map<string, GoType>(), constants: [] };
    for (const [qualifier, path] of imports) known.imports.set(qualifier, importedPackage(path));
    for (const type of types) known.types.set(type.name, type);
    known.constants.push(...constants);
    packages.set(name, known);
  }
  return packages;
}

/** All fields of a struct with the members of inlined structs in their place. */
export function flatFields(packages: GoPackages, packageName: string, type: GoType): readonly (GoField & { readonly package: string })[] {
  return type.fields.flatMap((field) => {
    if (field.json !== "") return [{ ...field, package: packageName }];
    const target = resolve(packages, packageName, field.type);
    return target === undefined ? [] : flatFields(packages, target.package, target.type);
  });
}

/** The declaration that a Go type name means inside a package (`TypeMeta`, `v1.ObjectReference`), through aliases to their end. */
export function resolve(packages: GoPackages, packageName: string, name: string): Resolved | undefined {
  let found = declared(packages, packageName, name);
  for (let steps = 0; steps < 8 && found?.type.of !== undefined; steps += 1) {
    const next = declared(packages, found.package, found.type.of);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

export interface Resolved {
  readonly package: string;
  readonly type: GoType;
}

function declared(packages: GoPackages, packageName: string, name: string): Resolved | undefined {
  const [local = "", qualifier] = name.split(".").reverse();
  const home = qualifier === undefined ? packageName : packages.get(packageName)?.imports.get(qualifier);
  const type = home === undefined ? undefined : packages.get(home)?.types.get(local);
  return home === undefined || type === undefined ? undefined : { package: home, type };
}

/** The value of a constant, in its own package or where it takes it from. */
export function constantValue(packages: GoPackages, packageName: string, constant: GoConstant): string | undefined {
  if (constant.value !== undefined || constant.same === undefined) return constant.value;
  const [qualifier = "", name] = constant.same.split(".");
  const home = packages.get(packages.get(packageName)?.imports.get(qualifier) ?? "");
  return home?.constants.find((other) => other.name === name)?.value;
}

function importedPackage(path: string): string {
  if (path.endsWith("/pkg/api/unversioned")) return "meta/v1";
  const [version = "", group = ""] = path.split("/").reverse();
  return `${group === "api" ? "core" : group}/${version}`;
}

const packagePaths = [
  /^(?:staging\/src\/k8s\.io\/api\/)?(?<group>[a-z]+)\/(?<version>v\d\w*)\/types[^/]*\.go$/u,
  /^(?:staging\/src\/k8s\.io\/[a-z-]+\/)?pkg\/apis\/(?<group>[a-z]+)(?:\.k8s\.io)?\/(?<version>v\d\w*)\/types[^/]*\.go$/u,
  /^pkg\/api\/(?<version>v1)\/types\.go$/u,
  /^pkg\/api\/(?<version>unversioned)\/types\.go$/u,
];

/** Go files of API types with the package they belong to, sorted by path. */
export function packageFiles(
  sources: string,
  release: Release,
  base = /\/types(?!_swagger)\w*\.go$/u,
): readonly { readonly name: string; readonly file: string }[] {
  return release.modules.flatMap((module) => {
    const folder = join(sources, module.replace("k8s.io/", ""));
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
    return paths.sort().flatMap((path) => {
      if (!base.test(path)) return [];
      const name = packageName(path.replace(/[^/]*$/u, "types.go"));
      return name === undefined ? [] : [{ name, file: join(folder, path) }];
    });
  });
}

function packageName(path: string): string | undefined {
  for (const pattern of packagePaths) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined || groups["group"] === "testapigroup") continue;
    const { group, version } = groups;
    if (version === "unversioned") return "meta/v1";
    return `${group ?? "core"}/${version}`;
  }
  return undefined;
}
