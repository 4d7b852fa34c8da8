import type { Rule } from "../../../engine/rule.js";
import type { PathStep } from "../../../text/path.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import { replaceValue } from "../../../text/yamlEdits.js";
import { nearest } from "../../../values/suggestion.js";
import type { KubernetesDocument } from "../document.js";
import { fix } from "../fixes/fault.js";
import { listIn, valueIn } from "./fields.js";
import { on, reference } from "./kustomizationRule.js";

/** Paths that lead nowhere, or to a folder where a file is expected and the other way round. */
export function missingKustomizationFile(): Rule<KubernetesDocument> {
  return {
    meta: {
      id: "kubernetes/kustomization-missing-file",
      severity: "error",
      summary: "A path in a kustomization that does not lead to what kustomize expects there.",
      source: `${reference}resource/`,
    },
    *check({ kustomization, broken, root, text }, { companions }) {
      if (kustomization !== true || broken === true || companions?.["./"] === undefined) return;
      const references = [...referencesIn(root)].filter(({ name }) => isLocal(name));
      // A kustomization of which nothing is at hand was taken out of its place.
      if (!references.some(({ name }) => companions[name] !== undefined)) return;
      for (const { node, path, name, wanted, certain } of references) {
        const message = faultOf(name, wanted, companions[name]);
        if (message === undefined) continue;
        const meant = companions[name] === undefined ? nearest(name, companions["./"].split("\n")) : undefined;
        const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
        const fixes = meant === undefined || stringOf(node) !== name ? [] : fix(`Replace with ${meant}`, replaceValue(text, node, meant));
        yield { ...on(node, path, message + hint), fixes, ...(!certain && { severity: "warning" as const }) };
      }
    },
  };
}

function faultOf(name: string, wanted: Wanted, found: string | undefined): string | undefined {
  if (found === undefined) return `\`${name}\` does not exist`;
  if (found === "file") return wanted === "kustomization" ? `\`${name}\` is a file; expected a folder with a kustomization` : undefined;
  if (wanted === "file") return `\`${name}\` is a folder; expected a file`;
  return found === "kustomization" ? undefined : `folder \`${name}\` holds no \`kustomization.yaml\``;
}

type Wanted = "file" | "kustomization" | "either";

/** A path that stands in a kustomization. */
export interface Reference {
  readonly node: DataNode;
  readonly path: readonly PathStep[];
  /** The path as written. */
  readonly name: string;
  readonly wanted: Wanted;
  /** False for what is often made right before the build: files with secrets. */
  readonly certain: boolean;
}

const lists: Readonly<Record<string, Wanted>> = {
  resources: "either",
  bases: "either",
  generators: "either",
  transformers: "either",
  validators: "either",
  components: "kustomization",
  crds: "file",
  configurations: "file",
  patchesStrategicMerge: "file",
};

/** All of them, addresses of the web included. */
export function* referencesIn(root: DataNode | undefined): Generator<Reference> {
  for (const [list, wanted] of Object.entries(lists)) {
    for (const [index, node] of listIn(root, list).entries()) yield* referenceIn(node, [list, index], wanted);
  }
  for (const list of ["patches", "patchesJson6902", "replacements"]) {
    for (const [index, item] of listIn(root, list).entries()) yield* referenceIn(valueIn(item, "path"), [list, index, "path"], "file");
  }
  yield* referenceIn(valueIn(valueIn(root, "openapi"), "path"), ["openapi", "path"], "file");
  for (const list of ["configMapGenerator", "secretGenerator"]) {
    for (const [index, item] of listIn(root, list).entries()) yield* sourcesOf(item, [list, index]);
  }
}

/** `key=path` and `path` alike. */
function* sourcesOf(generator: DataNode, path: readonly PathStep[]): Generator<Reference> {
  for (const field of ["files", "envs"]) {
    for (const [index, node] of listIn(generator, field).entries()) yield* referenceIn(node, [...path, field, index], "file", false);
  }
  yield* referenceIn(valueIn(generator, "env"), [...path, "env"], "file", false);
}

function* referenceIn(node: DataNode | undefined, path: readonly PathStep[], wanted: Wanted, certain = true): Generator<Reference> {
  const text = stringOf(node);
  if (node === undefined || text === undefined || text.includes("\n")) return;
  yield { node, path, name: certain ? text : text.slice(text.indexOf("=") + 1), wanted, certain };
}

/** No address of a repository or a file elsewhere, and no text in place of a path. What looks like a host is taken for one. */
/** Whether a path is one of this machine, and no address that kustomize would fetch. */
export function isLocal(name: string): boolean {
  if (!/^[^\s"'[\]{},=:#|>?@/$*][^\s"'[\]{},=:#|>?@$*]*$/u.test(name) || name.includes("//")) return false;
  const [first = "", ...rest] = name.split("/");
  return rest.length === 0 || first === "." || first === ".." || !first.includes(".");
}
