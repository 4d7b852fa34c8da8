import type { Place } from "../../engine/language.js";
import { branches, itemSchema, type LocatedSchema, memberSchema, namedMembers } from "../../schema/jsonSchema.js";
import { isOciKind, schemaOfKind } from "./kinds.js";
import { keyOf, keyOfType, type Schemas } from "./schemas.js";

/** Every member of every document, once each, under the first path that leads to it. */
export function* allFields(schemas: Schemas): Generator<Place> {
  const seen = new Set<string>();
  for (const kind of Object.keys(schemaOfKind)) {
    const root = isOciKind(kind) ? schemas.root(kind) : undefined;
    if (root === undefined) continue;
    const waiting: Visit[] = [{ located: root, path: "", trail: [keyOfType(root)] }];
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) yield* membersOf(schemas, visit, seen, waiting);
  }
}

interface Visit {
  readonly located: LocatedSchema;
  readonly path: string;
  readonly trail: Place["trail"];
}

function* membersOf(schemas: Schemas, { located, path, trail }: Visit, seen: Set<string>, waiting: Visit[]): Generator<Place> {
  for (const member of namedMembers(schemas.read, located)) {
    const field = keyOf(member);
    if (seen.has(field)) continue;
    seen.add(field);
    const memberPath = path === "" ? member.name : `${path}.${member.name}`;
    const memberTrail = [...trail, field];
    yield { field, range: { start: 0, end: 0 }, trail: memberTrail, path: memberPath, title: member.name, onValue: false };
    for (const inner of insides(schemas, member.value, memberPath)) waiting.push({ ...inner, trail: memberTrail });
  }
}

/** The objects inside a value: its own, its items', its free keys'. */
function insides(schemas: Schemas, value: LocatedSchema, path: string, depth = 0): readonly { located: LocatedSchema; path: string }[] {
  if (depth > 6) return [];
  const found = branches(schemas.read, value).some(({ schema }) => schema.properties !== undefined) ? [{ located: value, path }] : [];
  const item = itemSchema(schemas.read, value);
  const free = memberSchema(schemas.read, value, "\0free");
  return [
    ...found,
    ...(item === undefined ? [] : insides(schemas, item, `${path}[]`, depth + 1)),
    ...(free === undefined ? [] : insides(schemas, free.value, `${path}.*`, depth + 1)),
  ];
}
