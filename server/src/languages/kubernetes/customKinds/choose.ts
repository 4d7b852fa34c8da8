import type { Declaration, RuleContext } from "../../../engine/rule.js";
import type { Catalogue } from "../catalogue.js";
import type { ApiObject } from "../document.js";
import { type Definition, definitionsIn, mayDeclare, type Version } from "./definitions.js";

/** A definition with the version of it that an object names. */
export interface Declared {
  readonly definition: Definition;
  /** Undefined where the definition does not serve the version. */
  readonly version: Version | undefined;
}

/** What definitions are read with. */
export interface DefinitionSources {
  readonly catalogue: Catalogue;
  /** Whether the server would take the definition: one that it refuses defines nothing. */
  isSound(declaration: Declaration): boolean;
}

/**
 * What declares the kind of an object: definitions that serve its version before those that do not, of these the ones in the
 * same source, else the ones in the nearest folder. Several that differ are all given back; none for kinds that nobody declares.
 */
export function declaredFor(object: ApiObject, context: RuleContext, sources: DefinitionSources): readonly Declared[] {
  const { declarations = [], source } = context;
  const { apiVersion, kind } = object;
  const slash = apiVersion?.indexOf("/") ?? -1;
  if (apiVersion === undefined || kind === undefined || slash < 1 || object.known !== undefined) return [];
  const group = apiVersion.slice(0, slash);
  const versionName = apiVersion.slice(slash + 1);
  const all = candidates(declarations, group, kind, sources).map((definition): Declared => {
    const version = definition.versions.get(versionName);
    return { definition, version: version?.served === true ? version : undefined };
  });
  const serving = all.filter(({ version }) => version !== undefined);
  return nearest(serving.length > 0 ? serving : all, source ?? "");
}

function candidates(
  declarations: readonly Declaration[],
  group: string,
  kind: string,
  { catalogue, isSound }: DefinitionSources,
): readonly Definition[] {
  let byKind = known.get(declarations);
  if (byKind === undefined) {
    byKind = new Map();
    known.set(declarations, byKind);
  }
  const name = `${group}/${kind}`;
  let found = byKind.get(name);
  if (found === undefined) {
    const texts = new Set<string>();
    found = [];
    for (const declaration of declarations) {
      if (!mayDeclare(declaration, group, kind)) continue;
      const own = definitionsIn(declaration, catalogue).filter((definition) => definition.group === group && definition.kind === kind);
      if (own.length > 0 && !isSound(declaration)) continue;
      // Copies of one definition speak with one voice, wherever they lie.
      if (own.length > 0 && !texts.has(declaration.slice.text)) found.push(...own);
      if (own.length > 0) texts.add(declaration.slice.text);
    }
    byKind.set(name, found);
  }
  return found;
}

/** By array of declarations, which stays the same while nothing of it changes. */
const known = new WeakMap<readonly Declaration[], Map<string, Definition[]>>();

function nearest(all: readonly Declared[], source: string): readonly Declared[] {
  if (all.length < 2) return all;
  const same = all.filter(({ definition }) => definition.source === source);
  if (same.length > 0) return same;
  const shared = all.map(({ definition }) => sharedFolders(definition.source, source));
  const most = Math.max(...shared);
  return all.filter((_declared, index) => shared[index] === most);
}

/** How many folders two names have in common, from the first on. */
function sharedFolders(a: string, b: string): number {
  const one = a.split("/").slice(0, -1);
  const other = b.split("/").slice(0, -1);
  const differs = one.findIndex((folder, index) => folder !== other[index]);
  return differs < 0 ? one.length : differs;
}
