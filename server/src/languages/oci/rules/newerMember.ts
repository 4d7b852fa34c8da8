import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { itemSchema, type LocatedSchema, memberSchema } from "../../../schema/jsonSchema.js";
import type { PathStep } from "../../../text/path.js";
import { type DataNode, entryOf, keyText, stringOf } from "../../../text/tree.js";
import { isBefore } from "../../../values/release.js";
import type { OciDocument } from "../document.js";
import type { Histories } from "../history.js";
import { keyOf, type Schemas } from "../schemas.js";

/** Warns of members that are newer than the version the file keeps to, and of versions that nobody has released. */
export function newerMember(schemas: Schemas, histories: Histories): Rule<OciDocument> {
  return {
    meta: {
      id: "oci/newer-member",
      severity: "warning",
      summary: "A member is newer than the version of the specification that the file names.",
      source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#specification-version",
    },
    *check(document, context) {
      const root = schemas.root(document.kind);
      const version = entryOf(document.root, "ociVersion")?.value;
      const named = stringOf(version);
      if (document.root === undefined || root === undefined || version === undefined || named === undefined || isBefore(named, "1.0.0"))
        return;
      const newest = newestRelease;
      if (isBefore(newest, named))
        yield {
          range: version.range,
          message: `\`${named.slice(0, 40)}\` is newer than every released runtime-spec; the newest known is ${newest}`,
        };
      if (document.kind !== "oci-runtime-config") return;
      const target = context.targets["runtime-spec"]?.at(-1) ?? newest;
      const limit: Limit = isBefore(target, named) ? { version: target, from: "the target" } : { version: named, from: "`ociVersion`" };
      for (const { key, value } of document.root.kind === "mapping" ? document.root.entries : []) {
        yield* walk({ schemas, histories, limit }, root, { name: keyText(key), range: key.range, value }, []);
      }
    },
  };
}

/** `1.2` of `1.2.1`: what a patch release brought was forgotten in the release before, and files of that one have it too. */
function minorOf(version: string): string {
  return version.split(/[-+]/u)[0]?.split(".").slice(0, 2).join(".") ?? version;
}

/** The newest release of the runtime specification that the records know. */
const newestRelease = "1.3.0";

interface Limit {
  readonly version: string;
  readonly from: string;
}

interface Judge {
  readonly schemas: Schemas;
  readonly histories: Histories;
  readonly limit: Limit;
}

interface Member {
  readonly name: string;
  readonly range: { readonly start: number; readonly end: number };
  readonly value: DataNode;
}

function* walk(judge: Judge, owner: LocatedSchema, { name, range, value }: Member, path: readonly PathStep[]): Generator<Problem> {
  const { schemas, histories, limit } = judge;
  const member = memberSchema(schemas.read, owner, name);
  if (member === undefined) return;
  const here = [...path, name];
  const history = member.userKey ? undefined : histories.field(keyOf(member));
  if (history?.of === "runtime-spec" && isBefore(minorOf(limit.version), minorOf(history.since))) {
    yield { range, path: here, message: `\`${name}\` came with runtime-spec ${history.since}; ${limit.from} is ${limit.version}` };
    return;
  }
  yield* inside(judge, member.value, value, here);
}

function* inside(judge: Judge, located: LocatedSchema, node: DataNode, path: readonly PathStep[]): Generator<Problem> {
  if (node.kind === "sequence") {
    const item = itemSchema(judge.schemas.read, located);
    if (item !== undefined) for (const [index, child] of node.items.entries()) yield* inside(judge, item, child, [...path, index]);
  } else if (node.kind === "mapping") {
    for (const { key, value } of node.entries) yield* walk(judge, located, { name: keyText(key), range: key.range, value }, path);
  }
}
