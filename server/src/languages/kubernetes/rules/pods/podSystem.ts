import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Settings of a Pod that Linux alone has. */
const linuxPod = ["hostUsers", "shareProcessNamespace"];
/** The same, of which only `true` is refused. */
const linuxPodIfTrue = ["hostPID", "hostIPC"];
const linuxPodContext = [
  "appArmorProfile",
  "seLinuxOptions",
  "seccompProfile",
  "fsGroup",
  "fsGroupChangePolicy",
  "sysctls",
  "runAsUser",
  "runAsGroup",
  "supplementalGroups",
  "supplementalGroupsPolicy",
  "seLinuxChangePolicy",
];
const linuxContainerContext = [
  "appArmorProfile",
  "seLinuxOptions",
  "seccompProfile",
  "capabilities",
  "readOnlyRootFilesystem",
  "privileged",
  "allowPrivilegeEscalation",
  "procMount",
  "runAsUser",
  "runAsGroup",
];

/** A Pod that says which system it runs on has no settings of another. */
export function podSystem(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/pod-os",
      severity: "error",
      summary: "A setting of one operating system in a Pod that names another.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/#pod-os",
    },
    function* (spec) {
      const system = stringOf(present(present(spec.node, "os"), "name"));
      if (system === "windows") {
        yield* refuse(spec, [], linuxPod, system);
        for (const name of linuxPodIfTrue) {
          const node = present(spec.node, name);
          if (node?.kind === "scalar" && node.value === true) yield* refuse(spec, [], [name], system);
        }
        yield* refuse(spec, ["securityContext"], linuxPodContext, system);
        yield* inContainers(spec, linuxContainerContext, system);
      } else if (system === "linux") {
        yield* refuse(spec, ["securityContext"], ["windowsOptions"], system);
        yield* inContainers(spec, ["windowsOptions"], system);
      }
    },
  );
}

function* inContainers(spec: TypedNode, names: readonly string[], system: string): Generator<Problem> {
  for (const list of ["containers", "initContainers", "ephemeralContainers"]) {
    for (const index of itemsOf(spec.node, list).keys()) yield* refuse(spec, [list, index, "securityContext"], names, system);
  }
}

function* refuse(spec: TypedNode, path: readonly (string | number)[], names: readonly string[], system: string): Generator<Problem> {
  const owner = path.reduce<DataNode | undefined>(
    (node, step) => (typeof step === "string" ? present(node, step) : node?.kind === "sequence" ? node.items[step] : undefined),
    spec.node,
  );
  for (const name of names) {
    const entry = entryOf(owner, name);
    if (entry === undefined || present(owner, name) === undefined) continue;
    yield at(spec, [...path, name], entry.key, `\`${name}\` does not go with \`os.name: ${system}\``, "FieldValueForbidden");
  }
}
