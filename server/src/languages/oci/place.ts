import type { Place } from "../../engine/language.js";
import type { FieldKey } from "../../knowledge/fieldKey.js";
import { itemSchema, type LocatedSchema, memberSchema } from "../../schema/jsonSchema.js";
import { dottedPath, locate, type PathStep } from "../../text/path.js";
import { type DataNode, valueAt } from "../../text/tree.js";
import type { OciDocument } from "./document.js";
import type { OciKind } from "./kinds.js";
import { keyOf, keyOfType, type Schemas } from "./schemas.js";

/** The field at `offset` of the file; undefined between fields and where the schema does not know the key. */
export function placeIn(document: OciDocument, offset: number, schemas: Schemas): Place | undefined {
  const found = locate(document, offset);
  const reached = found && follow(schemas, document.kind, found.path, document.root);
  if (found === undefined || reached === undefined) return undefined;
  const value = scalarText(found.node);
  return {
    ...reached,
    range: found.onKey && found.entry !== undefined ? found.entry.key.range : found.node.range,
    path: dottedPath(found.path),
    onValue: !found.onKey,
    ...(value !== undefined && { value }),
  };
}

/** A place without a document: `path` is the address as given. Members of a process's state may be asked for as a state's. */
export function placeOf(schemas: Schemas, kind: OciKind, path: string): Place | undefined {
  const steps = stepsOf(path);
  const reached = follow(schemas, kind, steps) ?? (kind === "oci-state" ? follow(schemas, "oci-process-state", steps) : undefined);
  return reached && { ...reached, range: { start: 0, end: 0 }, path, onValue: false };
}

/** Walks from a kind's root along `steps`; undefined where a step leads nowhere. */
export function follow(
  schemas: Schemas,
  kind: OciKind,
  steps: readonly PathStep[],
  root?: DataNode,
): Pick<Place, "field" | "trail" | "title" | "userKey"> | undefined {
  let current: LocatedSchema | undefined = schemas.root(kind);
  if (current === undefined) return undefined;
  const trail: FieldKey[] = [keyOfType(current)];
  const names: string[] = [];
  let userKey = false;
  let node = root;
  for (const step of steps) {
    const owner = node;
    node = typeof step === "string" ? valueAt(owner, step) : owner?.kind === "sequence" ? owner.items[step] : undefined;
    if (typeof step === "number") current = itemSchema(schemas.read, current);
    else {
      const member = memberSchema(schemas.read, current, step, owner);
      if (member === undefined) {
        // A free-form object: what lies inside belongs to the field that holds it.
        if (trail.length < 2 || !isFree(current)) return undefined;
        userKey = true;
        names.push(step);
        continue;
      }
      current = member.value;
      userKey = member.userKey;
      names.push(step);
      if (!userKey) trail.push(keyOf(member));
    }
    if (current === undefined) return undefined;
  }
  const field = trail.at(-1);
  return field && { field, trail, title: titleOf(names, userKey, field), ...(userKey && { userKey }) };
}

/** Whether any member may stand here without having a schema of its own. */
function isFree({ schema }: LocatedSchema): boolean {
  return schema.properties === undefined && schema.patternProperties === undefined && schema.additionalProperties !== false;
}

/** `annotations.name` for a key that the user chose, else the last name; the definition's name for the document. */
function titleOf(names: readonly string[], userKey: boolean, field: FieldKey): string {
  const last = names.at(-1);
  if (last === undefined) return field.slice(field.lastIndexOf(".") + 1, -1);
  const owner = names.at(-2);
  return userKey && owner !== undefined ? `${owner}.${last}` : last;
}

/** `linux.namespaces[].type` as steps; `[]` and `[0]` are an item. */
function stepsOf(path: string): PathStep[] {
  const steps: PathStep[] = [];
  for (const [, inBrackets, word] of path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/gu)) {
    if (word !== undefined) steps.push(word);
    else if (inBrackets === undefined || /^\d*$/u.test(inBrackets)) steps.push(Number(inBrackets ?? 0));
    else steps.push(inBrackets.replace(/^"|"$/gu, ""));
  }
  return steps;
}

function scalarText(node: DataNode): string | undefined {
  if (node.kind !== "scalar" || node.missing === true) return undefined;
  return node.text.length > 200 ? undefined : node.text;
}
