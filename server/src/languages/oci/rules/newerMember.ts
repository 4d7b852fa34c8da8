import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import type { FieldKey } from "../../../knowledge/fieldKey.js";
import { itemSchema, type LocatedSchema, memberSchema } from "../../../schema/jsonSchema.js";
import type { PathStep } from "../../../text/path.js";
import { type DataNode, type Entry, entryOf, keyText, stringOf } from "../../../text/tree.js";
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
      const found: Problem[] = [];
      inside({ schemas, histories, limit, minor: minorOf(limit.version), known: new Map(), found }, root, document.root, []);
      yield* found;
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
  /** The limit's version without its patch release. */
  readonly minor: string;
  /** The version in which a member came, where that is too late; by member. Thousands of members are of few kinds. */
  readonly known: Map<FieldKey, string | undefined>;
  readonly found: Problem[];
}

/** Judges what lies in a node; `path` is the node's own, and is as it was when this returns. */
function inside(judge: Judge, located: LocatedSchema, node: DataNode, path: PathStep[]): void {
  if (node.kind === "sequence") {
    const item = itemSchema(judge.schemas.read, located);
    if (item === undefined) return;
    for (const [index, child] of node.items.entries()) {
      if (child.kind === "scalar") continue;
      path.push(index);
      inside(judge, item, child, path);
      path.pop();
    }
  } else if (node.kind === "mapping") {
    for (const entry of node.entries) judgeMember(judge, located, entry, path);
  }
}

function judgeMember(judge: Judge, owner: LocatedSchema, { key, value }: Entry, path: PathStep[]): void {
  const name = keyText(key);
  const member = memberSchema(judge.schemas.read, owner, name);
  if (member === undefined) return;
  path.push(name);
  const since = member.userKey ? undefined : tooNew(judge, keyOf(member));
  if (since !== undefined) {
    const message = `\`${name}\` came with runtime-spec ${since}; ${judge.limit.from} is ${judge.limit.version}`;
    judge.found.push({ range: key.range, path: [...path], message });
  } else if (value.kind !== "scalar") inside(judge, member.value, value, path);
  path.pop();
}

/** The version in which a member came, where the limit is older. */
function tooNew({ histories, minor, known }: Judge, key: FieldKey): string | undefined {
  if (!known.has(key)) {
    const history = histories.field(key);
    const isNewer = history?.of === "runtime-spec" && isBefore(minor, minorOf(history.since));
    known.set(key, isNewer ? history.since : undefined);
  }
  return known.get(key);
}
