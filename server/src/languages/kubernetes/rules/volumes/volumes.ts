import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { keyText, stringOf } from "../../../../text/tree.js";
import { nearest } from "../../../../values/suggestion.js";
import type { KubernetesDocument } from "../../document.js";
import { at, containerTypes, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

const source = "https://kubernetes.io/docs/concepts/storage/volumes/";

/** A volume has one source, and no two volumes of a Pod share a name. */
export function volumeList(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    { id: "kubernetes/volume-list", severity: "error", summary: "A volume with two sources, or two volumes of one name.", source },
    function* (spec) {
      const seen = new Set<string>();
      for (const [index, volume] of itemsOf(spec.node, "volumes").entries()) {
        const name = present(volume, "name");
        const text = stringOf(name);
        if (name !== undefined && text !== undefined && seen.has(text))
          yield at(spec, ["volumes", index, "name"], name, `duplicate volume name \`${text}\``, "FieldValueDuplicate");
        if (text !== undefined) seen.add(text);
        yield* secondSource(spec, volume, index);
      }
    },
  );
}

/** A container mounts volumes that its Pod has, each at a path of its own. */
export function volumeMount(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    containerTypes,
    {
      id: "kubernetes/volume-mount",
      severity: "error",
      summary: "A mount of a volume that the Pod does not have, or of two volumes at one path.",
      source,
    },
    function* (container, document) {
      const spec = podSpecOf(container);
      if (spec === undefined) return;
      const volumes = volumeNames(spec);
      const paths = new Set<string>();
      for (const [index, mount] of itemsOf(container.node, "volumeMounts").entries()) {
        const name = present(mount, "name");
        const text = stringOf(name);
        if (name !== undefined && text !== undefined && text !== "" && !document.partial && !volumes.has(text)) {
          const suggestion = nearest(text, volumes);
          const hint = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
          yield at(container, ["volumeMounts", index, "name"], name, `no volume \`${text}\` in this Pod${hint}`, "FieldValueNotFound");
        }
        yield* mountPath(container, mount, index, paths);
      }
    },
  );
}

function* mountPath(container: TypedNode, mount: Parameters<typeof present>[0], index: number, paths: Set<string>): Generator<Problem> {
  const path = present(mount, "mountPath");
  const text = stringOf(path);
  if (path !== undefined && text !== undefined && text !== "") {
    if (paths.has(text))
      yield at(
        container,
        ["volumeMounts", index, "mountPath"],
        path,
        `mount path \`${text}\` is used twice in this container`,
        "FieldValueInvalid",
      );
    paths.add(text);
  }
  const subPath = present(mount, "subPath");
  const inside = stringOf(subPath);
  if (subPath !== undefined && inside !== undefined && (inside.startsWith("/") || inside.split("/").includes(".."))) {
    yield at(
      container,
      ["volumeMounts", index, "subPath"],
      subPath,
      `subPath \`${inside}\` must be relative and stay inside the volume (no \`..\`)`,
      "FieldValueInvalid",
    );
  }
}

function* secondSource(spec: TypedNode, volume: Parameters<typeof present>[0], index: number): Generator<Problem> {
  if (volume?.kind !== "mapping") return;
  const sources = volume.entries.filter(({ key }) => keyText(key) !== "name" && present(volume, keyText(key)) !== undefined);
  const names = sources.map(({ key }) => `\`${keyText(key)}\``).join(" and ");
  for (const { key } of sources.length > 1 ? sources : []) {
    const path = [...spec.path, "volumes", index, keyText(key)];
    yield {
      range: rangeFor(key),
      path,
      message: `${names} in one volume, which has exactly one source`,
      equivalents: ["FieldValueForbidden"],
    };
  }
}

/** The Pod spec around a container. */
export function podSpecOf(container: TypedNode): TypedNode | undefined {
  let typed: TypedNode | undefined = container;
  while (typed !== undefined && typed.type !== "core/v1.PodSpec") typed = typed.parent;
  return typed;
}

/** Names of a Pod's volumes; a StatefulSet's claim templates count too. */
function volumeNames(spec: TypedNode): Set<string> {
  const names = itemsOf(spec.node, "volumes").flatMap((volume) => stringOf(present(volume, "name")) ?? []);
  return new Set([...names, ...claimTemplateNames(spec)]);
}

/** Names of the claim templates of the StatefulSet around a Pod's spec, if there is one. */
export function claimTemplateNames(spec: TypedNode): ReadonlySet<string> {
  let owner: TypedNode | undefined = spec;
  while (owner !== undefined && !owner.type.endsWith(".StatefulSetSpec")) owner = owner.parent;
  const claims = itemsOf(owner?.node, "volumeClaimTemplates");
  return new Set(claims.flatMap((claim) => stringOf(present(present(claim, "metadata"), "name")) ?? []));
}
