import type { Place } from "../../engine/language.js";
import { branches, itemSchema, type LocatedSchema, memberSchema, namedMembers } from "../../schema/jsonSchema.js";
import { isOciKind, schemaOfKind } from "./kinds.js";
import { keyOf, keyOfType, type Schemas } from "./schemas.js";

/** Every member of every document under each path that leads to it: what a member is may depend on what holds it, as its history does. */
export function* allFields(schemas: Schemas): Generator<Place> {
  for (const kind of Object.keys(schemaOfKind)) {
    const root = isOciKind(kind) ? schemas.root(kind) : undefined;
    if (root === undefined) continue;
    const waiting: Visit[] = [{ located: root, path: "", trail: [keyOfType(root)] }];
    const told = new Set<string>();
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) yield* membersOf(schemas, visit, told, waiting);
  }
}

interface Visit {
  readonly located: LocatedSchema;
  readonly path: string;
  readonly trail: Place["trail"];
}

function* membersOf(schemas: Schemas, { located, path, trail }: Visit, told: Set<string>, waiting: Visit[]): Generator<Place> {
  for (const member of namedMembers(schemas.read, located)) {
    const field = keyOf(member);
    // A member inside itself is told once.
    if (trail.includes(field)) continue;
    const memberPath = path === "" ? member.name : `${path}.${member.name}`;
    // Branches of a schema may lead to the same member.
    if (told.has(`${memberPath} ${field}`)) continue;
    told.add(`${memberPath} ${field}`);
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
