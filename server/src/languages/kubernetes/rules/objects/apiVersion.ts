import type { Problem } from "../../../../engine/finding.js";
import type { RuleFamily } from "../../../../engine/rule.js";
import { nearest } from "../../../../values/suggestion.js";
import { apiVersionOf, type Catalogue, isServed, type Kind, reached } from "../../catalogue.js";
import { type ApiObject, type KubernetesDocument, scalarOf } from "../../document.js";
import type { Tables } from "../../tables.js";

const guide = "https://kubernetes.io/docs/reference/using-api/deprecation-guide/";

type Found = Problem & {
  readonly rule: "kubernetes/unknown-kind" | "kubernetes/removed-api" | "kubernetes/deprecated-api" | "kubernetes/missing-api-version";
};

/** Judges `apiVersion` and `kind`: does the API server of the target release serve them? */
export function apiVersion({ catalogue, customKinds }: Tables): RuleFamily<KubernetesDocument> {
  return {
    metas: [
      {
        id: "kubernetes/missing-api-version",
        severity: "error",
        summary: "An object without `apiVersion` or `kind`.",
        source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields",
      },
      {
        id: "kubernetes/unknown-kind",
        severity: "error",
        summary: "A kind that a built-in API group does not have.",
        source: "https://kubernetes.io/docs/reference/kubernetes-api/",
      },
      { id: "kubernetes/removed-api", severity: "error", summary: "An API version that the target release does not serve.", source: guide },
      {
        id: "kubernetes/deprecated-api",
        severity: "warning",
        summary: "An API version that the target release calls deprecated.",
        source: guide,
      },
    ],
    *check(document, context) {
      const target = context.targets["kubernetes"]?.at(-1) ?? "";
      for (const object of document.objects) {
        const found = judge(catalogue, object, target);
        // A patch may name another version of the object than the one that is served, and definitions add kinds to any group.
        const doubtful =
          found?.rule === "kubernetes/unknown-kind" && (document.partial || customKinds.declared(object, context).length > 0);
        if (found !== undefined && !doubtful) yield found;
      }
    },
  };
}

function judge(catalogue: Catalogue, object: ApiObject, target: string): Found | undefined {
  const { apiVersion: version, kind, known, path } = object;
  if (version === undefined || kind === undefined) return missing(object);
  if (known === undefined) return unknown(catalogue, object, version, kind);
  const placed = (name: string): Pick<Found, "range" | "path"> => ({
    range: scalarOf(object.node, name)?.range ?? object.node.range,
    path: [...path, name],
  });
  const at = placed("apiVersion");
  // Where no version of the kind is left, it is the kind that has to go.
  if (!isServed(known, target))
    return {
      ...(known.replacement === null && known.notServedFrom !== undefined ? placed("kind") : at),
      rule: "kubernetes/removed-api",
      message: notServed(known, target),
      equivalents: ["NoKindMatch"],
    };
  if (known.deprecated !== undefined && reached(target, known.deprecated)) {
    return {
      ...at,
      rule: "kubernetes/deprecated-api",
      message: `${version} ${kind} is deprecated since Kubernetes ${known.deprecated}${instead(known)}`,
    };
  }
  return undefined;
}

function missing({ node, path, apiVersion: version, kind }: ApiObject): Found | undefined {
  const [first] = node.entries;
  // A document with neither is something else that shares the stream.
  if (first === undefined || (version === undefined && kind === undefined)) return undefined;
  const name = version === undefined ? "apiVersion" : "kind";
  const written = scalarOf(node, name);
  const range = written !== undefined && written.missing !== true ? written.range : first.key.range;
  return {
    rule: "kubernetes/missing-api-version",
    range,
    path: [...path, name],
    message: `missing \`${name}\`, which every object has`,
    equivalents: ["Required"],
  };
}

function unknown(catalogue: Catalogue, object: ApiObject, version: string, kind: string): Found | undefined {
  const groupOf = (apiVersion: string): string => (apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "");
  const group = groupOf(version);
  const versions = catalogue.versionsOf(kind);
  const isOurs =
    group === "" ? versions.length > 0 || /^v\d\w*$/u.test(version) : catalogue.kinds().some((candidate) => candidate.group === group);
  if (!isOurs && !isMisspelt(version, group, versions)) return undefined;
  const [best] = versions.filter(({ until }) => until === null);
  if (best !== undefined || versions.length > 0) {
    const name = best === undefined ? "kind" : "apiVersion";
    const range = scalarOf(object.node, name)?.range ?? object.node.range;
    const hint = best === undefined ? "" : `; it is in \`${apiVersionOf(best)}\``;
    return {
      rule: "kubernetes/unknown-kind",
      range,
      path: [...object.path, name],
      message: `no kind \`${kind}\` in \`${version}\`${hint}`,
      equivalents: ["NoKindMatch"],
    };
  }
  const names = catalogue.kinds().filter((candidate) => candidate.group === group);
  const suggestion = nearest(
    kind,
    names.map((candidate) => candidate.kind),
  );
  const range = scalarOf(object.node, "kind")?.range ?? object.node.range;
  const hint = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
  return {
    rule: "kubernetes/unknown-kind",
    range,
    path: [...object.path, "kind"],
    message: `unknown kind \`${kind}\` in \`${version}\`${hint}`,
    equivalents: ["NoKindMatch"],
  };
}

/**
 * Whether an API version that no built-in group has can only be a slip: the kind is built in, and the group is no group's name at all,
 * or the beginning of one of the kind's own, or nearly one. Other groups may well have a kind of that name.
 */
function isMisspelt(version: string, group: string, versions: readonly Kind[]): boolean {
  if (versions.length === 0) return false;
  if (!/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/[a-z][-a-z0-9]*$/u.test(version)) return true;
  const groups = versions.map((candidate) => candidate.group).filter((candidate) => candidate !== "");
  return groups.some((known) => known.startsWith(`${group}.`)) || nearest(group, groups) !== undefined;
}

function notServed(known: Kind, target: string): string {
  const name = `${apiVersionOf(known)} ${known.kind}`;
  if (!reached(target, known.since)) return `${name} is not in Kubernetes ${target}; it came with ${known.since}`;
  return `${name} is not served since Kubernetes ${known.notServedFrom}${instead(known)}`;
}

function instead({ replacement, kind }: Kind): string {
  if (replacement === null) return "";
  return `; use \`${apiVersionOf(replacement)}\`${replacement.kind === kind ? "" : ` ${replacement.kind}`}`;
}
