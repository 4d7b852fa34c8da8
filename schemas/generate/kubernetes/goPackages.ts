import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoConstant, type GoField, type GoType, goDeclarations } from "./goDeclarations.js";
import type { Release } from "./releases.js";

/** The API packages of a release, by `core/v1`, `meta/v1`, …, with their declarations merged. */
export type GoPackages = ReadonlyMap<string, GoPackage>;

export interface GoPackage {
  readonly types: ReadonlyMap<string, GoType>;
  readonly constants: readonly GoConstant[];
}

/** Reads the Go declarations of all API packages of a release. */
export function readGoPackages(sources: string, release: Release): GoPackages {
  const packages = new Map<string, { types: Map<string, GoType>; constants: GoConstant[] }>();
  for (const { name, file } of packageFiles(sources, release)) {
    const { types, constants } = goDeclarations(readFileSync(file, "utf8"));
    const known = packages.get(name) ?? { types: new Map(), constants: [] };
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

/** The declaration that a Go type name means inside a package: `TypeMeta`, `v1.ObjectReference`, `metav1.Time`. */
export function resolve(packages: GoPackages, packageName: string, name: string): { readonly package: string; readonly type: GoType } | undefined {
  const [qualifier, local] = name.includes(".") ? name.split(".", 2) : [undefined, name];
  const home = qualifier === undefined ? packageName : (importedPackages[qualifier] ?? undefined);
  if (home === undefined || local === undefined) return undefined;
  const type = packages.get(home)?.types.get(local);
  return type === undefined ? undefined : { package: home, type };
}

/** What the API packages call each other in their imports. */
const importedPackages: Readonly<Record<string, string>> = {
  v1: "core/v1",
  corev1: "core/v1",
  metav1: "meta/v1",
  metaV1: "meta/v1",
  unversioned: "meta/v1",
  resourcev1: "resource/v1",
  resourcev1beta2: "resource/v1beta2",
  rbacv1: "rbac/v1",
  networkingv1: "networking/v1",
};

const packagePaths = [
  /^(?:staging\/src\/k8s\.io\/api\/)?(?<group>[a-z]+)\/(?<version>v\d\w*)\/types[^/]*\.go$/u,
  /^(?:staging\/src\/k8s\.io\/[a-z-]+\/)?pkg\/apis\/(?<group>[a-z]+)(?:\.k8s\.io)?\/(?<version>v\d\w*)\/types[^/]*\.go$/u,
  /^pkg\/api\/(?<version>v1)\/types\.go$/u,
  /^pkg\/api\/(?<version>unversioned)\/types\.go$/u,
];

/** Go files of API types with the package they belong to, sorted by path. */
export function packageFiles(sources: string, release: Release, base = /\/types(?!_swagger)\w*\.go$/u): readonly { readonly name: string; readonly file: string }[] {
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
