import type { Place } from "../../../engine/language.js";
import type { RuleContext } from "../../../engine/rule.js";
import type { Isolation } from "../../../knowledge/facts.js";
import type { FieldKey } from "../../../knowledge/fieldKey.js";
import type { Filled, Filling } from "../../../text/cursor.js";
import type { Tree } from "../../../text/tree.js";
import type { Catalogue } from "../catalogue.js";
import type { ApiObject } from "../document.js";
import { type Histories, inSpan, newestRelease } from "../history.js";

/** Tables from which completions are made. */
export interface CompletionTables {
  readonly catalogue: Catalogue;
  readonly histories: Histories;
  readonly isolation: (key: FieldKey) => Isolation | undefined;
}

/** A place as far as a card needs it. */
export type Reached = Pick<Place, "field" | "trail" | "title" | "userKey" | "declared">;

/** Where a completion is asked for. */
export interface Setting extends CompletionTables {
  readonly filling: Filling;
  readonly filled: Filled;
  /** The object around the cursor, as it stands with the filler in it; a kustomization counts as one. */
  readonly object: Pick<ApiObject, "node" | "path">;
  /** The object's type. */
  readonly type: string;
  /** What lies at steps from the object, for its card; undefined where they lead nowhere. */
  readonly place: (steps: readonly (string | number)[]) => Reached | undefined;
  /** Steps from the object to the filler's mapping or value. */
  readonly steps: readonly (string | number)[];
  /** The unfilled text of the document. */
  readonly text: string;
  /** Releases for which everything that is offered must hold. */
  readonly targets: readonly string[];
  /** Names in the folder of a kustomization, where they are known. */
  readonly siblings: readonly string[];
  /** Documents whose objects may be named. */
  readonly others: Iterable<Tree>;
}

/** The releases that the context names; the newest known without a word. */
export function targetsOf({ targets }: RuleContext): readonly string[] {
  const named = targets["kubernetes"] ?? [];
  return named.length === 0 ? [newestRelease] : named;
}

/** Whether a field is there in every target release; those of definitions and kustomizations have no releases. */
export function isThere({ histories, targets }: Pick<Setting, "histories" | "targets">, key: FieldKey): boolean {
  if (key.startsWith("crd:") || key.startsWith("kustomize/")) return true;
  const span = histories.span(key);
  return span !== undefined && targets.every((target) => inSpan(span, target));
}
