import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Texts by type and field name; the empty name holds the type's own text, `name=value` that of a value. */
export type Descriptions = Record<string, Record<string, string>>;

/**
 * Writes `outFile` (dist/data/kubernetes/descriptions.json) at build time: the API's own field descriptions, as the doc comments of the npm package
 * `@kubernetes/client-node` carry them (release 1.36, Apache-2.0; NOTICE.txt is written beside), and our sentences of
 * schemas/kubernetes/descriptions.json for what it does not describe. The keys of `$ours` say which are ours.
 */
export async function buildDescriptions(repositoryRoot: string, outFile: string): Promise<void> {
  const { descriptions, ours } = readDescriptions(repositoryRoot);
  const sorted = Object.fromEntries(Object.entries(descriptions).sort(byKey));
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, JSON.stringify({ $ours: Object.fromEntries(ours.map((key) => [key, ""])), ...sorted }));
  writeFileSync(join(dirname(outFile), "NOTICE.txt"), notice(repositoryRoot));
  copyFileSync(join(packageFolder(repositoryRoot), "LICENSE"), join(dirname(outFile), "LICENSE-kubernetes.txt"));
}

/** All texts, and the keys (`type#field`) of those that are ours. */
export function readDescriptions(repositoryRoot: string): { readonly descriptions: Descriptions; readonly ours: readonly string[] } {
  const catalogue = readCatalogue(repositoryRoot);
  const descriptions = packageDescriptions(repositoryRoot, catalogue);
  const own: Descriptions = JSON.parse(readFileSync(join(repositoryRoot, "schemas/kubernetes/descriptions.json"), "utf8"));
  const ours = new Set<string>();
  for (const [type, texts] of Object.entries(own)) {
    descriptions[type] = { ...descriptions[type], ...texts };
    for (const field of Object.keys(texts)) ours.add(`${type}#${field}`);
  }
  inherit(descriptions, catalogue, ours);
  inheritValues(descriptions, catalogue, ours);
  describeByType(descriptions, catalogue, ours);
  return { descriptions, ours: [...ours].sort() };
}

interface Catalogue {
  /** Field names by type, for everything that ever was. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Type words by `type#field`. */
  readonly words: ReadonlyMap<string, string>;
  /** Types of the release that the package describes. */
  readonly described: ReadonlySet<string>;
}

/** The release that client-node 2.0.1 was made from. */
const describedMinor = 36;

function readCatalogue(repositoryRoot: string): Catalogue {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(repositoryRoot, "schemas/kubernetes", name), "utf8"));
  // Both files are written by our own generator, in these shapes.
  const { types } = read("types.json") as { types: Record<string, Record<string, { type: string }>> };
  const history = read("history.json") as { types: Record<string, { since: string; until: string | null }> };
  const minor = (release: string): number => Number(release.replace("<=", "").slice(2));
  const lives = Object.entries(history.types).filter(
    ([, { since, until }]) => minor(since) <= describedMinor && (until === null || minor(until) >= describedMinor),
  );
  const words = Object.entries(types).flatMap(([type, fields]) =>
    Object.entries(fields).map(([name, field]): [string, string] => [`${type}#${name}`, field.type]),
  );
  return {
    words: new Map(words),
    fields: new Map(Object.entries(types).map(([type, fields]) => [type, Object.keys(fields)])),
    described: new Set(lives.map(([type]) => type)),
  };
}

function packageFolder(repositoryRoot: string): string {
  return join(repositoryRoot, "node_modules/@kubernetes/client-node");
}

/** Reads the models that models/all.d.ts exports: the package still holds files of older releases that nothing refers to. */
function packageDescriptions(repositoryRoot: string, catalogue: Catalogue): Descriptions {
  const folder = join(packageFolder(repositoryRoot), "dist/gen/models");
  const names = [...readFileSync(join(folder, "all.d.ts"), "utf8").matchAll(/from '\.\.\/models\/(\w+)\.js'/gu)].map(
    ([, name = ""]) => name,
  );
  const descriptions: Descriptions = {};
  for (const name of names.sort()) {
    const model = readModel(readFileSync(join(folder, `${name}.d.ts`), "utf8"));
    const type = typeOf(catalogue, name, [...model.fields.keys()]);
    if (type !== undefined) descriptions[type] = textsOf(catalogue.fields.get(type) ?? [], model);
  }
  return descriptions;
}

interface Model {
  readonly text: string;
  readonly fields: ReadonlyMap<string, string>;
}

function readModel(declarations: string): Model {
  const fields = new Map<string, string>();
  const member = /(?:\/\*\*\n((?:\s*\*(?!\/).*\n)*)\s*\*\/\n)?\s*'([^'\n]+)'\??: /gu;
  for (const [, comment = "", name = ""] of declarations.matchAll(member)) fields.set(name, plain(comment));
  const own = /\/\*\*\n((?:\s*\*(?!\/).*\n)*)\s*\*\/\nexport declare class/u.exec(declarations);
  return { text: plain(own?.[1] ?? ""), fields };
}

/** The text of a doc comment without its stars and escapes, and without its word on stages: that is often out of date, and gates.json knows better. */
function plain(comment: string): string {
  const lines = comment.split("\n").map((line) =>
    line
      .replace(/^\s*\* ?/u, "")
      .replace(/\\(["'`\\])/gu, "$1")
      .replaceAll("*_/", "*/")
      .replaceAll("/_*", "/*"),
  );
  return lines
    .map((line) =>
      sentences(line)
        .filter((sentence) => !aboutStage.test(sentence))
        .join(" "),
    )
    .join("\n")
    .trim();
}

function sentences(line: string): readonly string[] {
  return line.split(/(?<=[.)]) (?=[A-Z(])/u);
}

/** "This is a beta field and requires enabling the X feature gate." */
const aboutStage =
  /^\(?(?:\((?:Alpha|Beta)\) |Note that )?(?:This|Using (?:this|the) field|Requires|The \w+ feature gate must|setting a tolerance requires)\b.*(?:feature gates?|\b(?:alpha|beta)\b|enable the \w+ feature)/u;

/** `core/v1.PodSpec` for `V1PodSpec`, `events/v1.Event` for `EventsV1Event`: class names have their group only where they would clash. */
function typeOf(catalogue: Catalogue, className: string, fields: readonly string[]): string | undefined {
  const match = /^([A-Z][a-z]+)?(V\d+(?:(?:alpha|beta)\d+)?)([A-Z]\w*)$/u.exec(className);
  if (match === null) return undefined;
  const [, group = "", version = "", name = ""] = match;
  const ending = `/${version.toLowerCase()}.${name}`;
  const candidates = [...catalogue.described].filter(
    (type) => type.endsWith(ending) && (group === "" || type === `${group.toLowerCase()}${ending}`),
  );
  const names = new Set(fields.map(bare));
  return candidates.find((type) => (catalogue.fields.get(type) ?? []).some((field) => names.has(bare(field)))) ?? candidates[0];
}

function textsOf(fields: readonly string[], model: Model): Record<string, string> {
  const texts: Record<string, string> = model.text === "" ? {} : { "": model.text };
  const byName = new Map([...model.fields].map(([name, text]) => [bare(name), text]));
  for (const field of fields) {
    const text = byName.get(bare(field)) ?? "";
    if (text !== "") texts[field] = text;
  }
  return texts;
}

/** Names as classes can have them: `x-kubernetes-map-type` is `x_kubernetes_map_type` there, `default` is `_default`. */
function bare(name: string): string {
  return name.replace(/[^A-Za-z0-9]/gu, "");
}

/** What has no text takes that of its namesake in another version of its group, or of the group that its own was split into. */
function inherit(descriptions: Descriptions, catalogue: Catalogue, ours: Set<string>): void {
  for (const [type, fields] of catalogue.fields) {
    const relatives = relativesOf(catalogue, type);
    for (const field of ["", ...fields]) {
      if (descriptions[type]?.[field] !== undefined) continue;
      const other = relatives.find(
        (relative) => descriptions[relative]?.[field] !== undefined && alike(catalogue, `${relative}#${field}`, `${type}#${field}`),
      );
      const text = other === undefined ? commonTexts[field] : descriptions[other]?.[field];
      if (text === undefined) continue;
      descriptions[type] = { ...descriptions[type], [field]: text };
      if (other === undefined || ours.has(`${other}#${field}`)) ours.add(`${type}#${field}`);
    }
  }
}

/** Sentences on values go to the same field of the type's namesakes, which have nearly the same sets; readers ask for values that are in the set. */
function inheritValues(descriptions: Descriptions, catalogue: Catalogue, ours: Set<string>): void {
  for (const [type, fields] of catalogue.fields) {
    for (const relative of relativesOf(catalogue, type)) {
      for (const [key, text] of Object.entries(descriptions[relative] ?? {})) {
        const [field = "", value] = key.split("=");
        if (value === undefined || !fields.includes(field) || descriptions[type]?.[key] !== undefined) continue;
        descriptions[type] = { ...descriptions[type], [key]: text };
        ours.add(`${type}#${key}`);
      }
    }
  }
}

/** Whether two fields hold the same, versions aside: a text on a string says nothing of the object that took its place. */
function alike(catalogue: Catalogue, one: string, other: string): boolean {
  const word = (key: string): string => (catalogue.words.get(key) ?? "").replace(/[a-z]+\/v\w+\./gu, "");
  return word(one) === word(other);
}

/** The package drops the text of a field that refers to a type; what the type says of itself stands in for it. */
function describeByType(descriptions: Descriptions, catalogue: Catalogue, ours: Set<string>): void {
  for (const [key, word] of catalogue.words) {
    const [type = "", field = ""] = key.split("#");
    const target = word.replace(/^(?:\[\]|\{\})+/u, "");
    const text = descriptions[target]?.[""];
    if (text === undefined || descriptions[type]?.[field] !== undefined) continue;
    descriptions[type] = { ...descriptions[type], [field]: text };
    if (ours.has(`${target}#`)) ours.add(key);
  }
}

/** Fields that mean the same wherever they stand. */
const commonTexts: Readonly<Record<string, string>> = {
  apiVersion: "Group and version of the API that the object is written for.",
  kind: "The kind of object.",
  metadata: "Name, namespace, labels and the other data that every object has.",
};

function relativesOf(catalogue: Catalogue, type: string): readonly string[] {
  const [, group = "", name = ""] = /^(\w+)\/\w+\.(\w+)$/u.exec(type) ?? [];
  const groups = group === "extensions" ? ["apps", "networking", "policy"] : [group];
  return [...catalogue.fields.keys()].filter(
    (other) => groups.some((near) => other.startsWith(`${near}/`)) && other.endsWith(`.${name}`) && other !== type,
  );
}

function notice(repositoryRoot: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(repositoryRoot), "package.json"), "utf8"));
  return [
    "descriptions.json holds field descriptions of the Kubernetes API, Copyright The Kubernetes Authors,",
    `taken from the npm package @kubernetes/client-node ${version} (https://github.com/kubernetes-client/javascript)`,
    "and licensed under the Apache License, Version 2.0 (https://www.apache.org/licenses/LICENSE-2.0; LICENSE-kubernetes.txt beside this file).",
    "Changes: the texts were taken out of the package's type declarations and put into one JSON file; sentences on feature gates were left out; texts listed under `$ours` are not part of that package.",
    "",
  ].join("\n");
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
