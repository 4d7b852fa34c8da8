import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, keyText, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const mirror = "kubernetes.io/config.mirror";
const deletionCost = "controller.kubernetes.io/pod-deletion-cost";
const tolerations = "scheduler.alpha.kubernetes.io/tolerations";
const seccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";
const seccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/";
const appArmor = "container.apparmor.security.beta.kubernetes.io/";

/** Annotations of a Pod that the API server reads itself have the form it expects. */
export function podAnnotations(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Pod", "core/v1.PodTemplateSpec"],
    {
      id: "kubernetes/pod-annotation",
      severity: "error",
      summary: "A value that an annotation of a Pod cannot have, or that does not go with the Pod.",
      source: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (pod, { partial }) {
      const annotations = present(present(pod.node, "metadata"), "annotations");
      if (annotations?.kind !== "mapping") return;
      for (const { key, value } of annotations.entries) {
        const name = keyText(key);
        const text = stringOf(value);
        if (text === undefined) continue;
        const fault = valueFault(name, text);
        const path = ["metadata", "annotations", name];
        if (fault !== undefined) yield at(pod, path, value, `\`${text}\` as annotation \`${name}\`: ${fault}`);
        if (partial) continue;
        if (name === mirror) yield* mirrored(pod, key);
        else if (name.startsWith(appArmor) && !hasContainer(pod, name.slice(appArmor.length)))
          yield at(pod, path, key, `annotation for container \`${name.slice(appArmor.length)}\`, which the Pod does not have`);
      }
    },
  );
}

/** Why an annotation cannot have this value; undefined for annotations that the server does not read. */
function valueFault(name: string, text: string): string | undefined {
  if (name === deletionCost) return isCost(text) ? undefined : "a whole number of 32 bits is expected";
  if (name === tolerations) return text === "" || isJsonList(text) ? undefined : "a list of tolerations in JSON is expected";
  if (name === seccompOfPod || name.startsWith(seccompOfContainer)) return seccompFault(text);
  if (!name.startsWith(appArmor) || ["", "runtime/default", "unconfined"].includes(text) || text.startsWith("localhost/")) return undefined;
  return "`runtime/default`, `unconfined` or `localhost/…` is expected";
}

function isCost(text: string): boolean {
  return /^(?:0|[1-9]\d*|-\d+)$/u.test(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31;
}

function isJsonList(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value === null || Array.isArray(value);
  } catch {
    return false;
  }
}

function seccompFault(text: string): string | undefined {
  if (["runtime/default", "docker/default", "unconfined"].includes(text)) return undefined;
  if (!text.startsWith("localhost/")) return "`runtime/default`, `unconfined` or `localhost/…` is expected";
  const steps = text.slice("localhost/".length).split("/");
  const leaves = (steps[0] === "" && steps.length > 1) || steps.includes("..");
  return leaves ? "a relative path without `..` is expected after `localhost/`" : undefined;
}

/** A mirror of a static Pod runs on a node, and its node knows no claims. */
function* mirrored(pod: TypedNode, key: DataNode): Generator<Problem> {
  const spec = present(pod.node, "spec");
  const path = ["metadata", "annotations", mirror];
  if ((stringOf(present(spec, "nodeName")) ?? "") === "" && !isOdd(present(spec, "nodeName")))
    yield at(pod, path, key, `annotation \`${mirror}\` needs \`spec.nodeName\``);
  const claims = entryOf(spec, "resourceClaims");
  if (claims !== undefined && itemsOf(spec, "resourceClaims").length > 0 && pod.type === "core/v1.Pod")
    yield at(pod, ["spec", "resourceClaims"], claims.key, "`resourceClaims` in a mirror of a static Pod", "FieldValueForbidden");
}

/** Something other than a text, which is wrong by itself. */
function isOdd(node: DataNode | undefined): boolean {
  return node !== undefined && stringOf(node) === undefined;
}

function hasContainer(pod: TypedNode, name: string): boolean {
  const spec = present(pod.node, "spec");
  const containers = ["containers", "initContainers", "ephemeralContainers"].flatMap((list) => itemsOf(spec, list));
  // Without containers, or with one whose name cannot be read, there is nothing to compare.
  const names = containers.map((container) => stringOf(present(container, "name")));
  return names.length === 0 || names.includes(undefined) || names.includes(name);
}
