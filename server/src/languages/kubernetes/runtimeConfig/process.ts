import type { Fields, Linked, Value } from "../../../text/linkedJson.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import { qualityOfService } from "../qualityOfService.js";
import { itemsOf, present, type TypedNode } from "../typedNodes.js";
import { effective, from, isOn, isPrivileged, scalarIn, securityOf } from "./settings.js";

/** What containerd gives a container unless told otherwise: https://github.com/containerd/containerd/blob/v2.1.0/pkg/oci/spec.go */
const defaultCapabilities: readonly string[] = [
  "CAP_CHOWN",
  "CAP_DAC_OVERRIDE",
  "CAP_FSETID",
  "CAP_FOWNER",
  "CAP_MKNOD",
  "CAP_NET_RAW",
  "CAP_SETGID",
  "CAP_SETUID",
  "CAP_SETFCAP",
  "CAP_SETPCAP",
  "CAP_NET_BIND_SERVICE",
  "CAP_SYS_CHROOT",
  "CAP_KILL",
  "CAP_AUDIT_WRITE",
];

/** The first process of a container. */
export function processOf(pod: TypedNode, container: TypedNode): Fields {
  const { node } = container;
  const cwd = scalarIn(node, "workingDir");
  const escalation = scalarIn(securityOf(container), "allowPrivilegeEscalation");
  return {
    fields: [
      ["terminal", isOn(node, "tty")],
      ["user", userOf(pod, container)],
      ["args", argsOf(node)],
      ["env", listed(itemsOf(node, "env").flatMap(variableOf))],
      ["cwd", cwd && from(cwd, cwd.text)],
      ["capabilities", capabilitiesOf(container)],
      ["noNewPrivileges", escalation?.value === false ? from(escalation, true) : undefined],
      ["apparmorProfile", appArmorOf(pod, container)],
      ["selinuxLabel", selinuxOf(effective(pod, container, "seLinuxOptions"))],
      ["oomScoreAdj", oomScoreOf(pod)],
    ],
  };
}

function listed(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

function userOf(pod: TypedNode, container: TypedNode): Fields | undefined {
  const number = (name: string): Linked | undefined => {
    const found = effective(pod, container, name);
    return found?.kind === "scalar" && typeof found.value === "number" ? from(found, found.value) : undefined;
  };
  const own = securityOf(pod);
  const groups = [...itemsOf(own, "supplementalGroups"), ...(present(own, "fsGroup") === undefined ? [] : [present(own, "fsGroup")])];
  const additionalGids = groups.flatMap((group) =>
    group?.kind === "scalar" && typeof group.value === "number" ? [from(group, group.value)] : [],
  );
  const fields: Fields["fields"] = [
    ["uid", number("runAsUser")],
    ["gid", number("runAsGroup")],
    ["additionalGids", listed(additionalGids)],
  ];
  return fields.some(([, value]) => value !== undefined) ? { fields } : undefined;
}

/** `command` takes the place of the image's entrypoint; without it only what follows that is known. */
function argsOf(node: DataNode): readonly Value[] | undefined {
  const words = [...itemsOf(node, "command"), ...itemsOf(node, "args")];
  return listed(words.flatMap((word) => (word.kind === "scalar" ? [from(word, stringOf(word) ?? word.text)] : [])));
}

function variableOf(variable: DataNode): readonly Linked[] {
  const name = stringOf(present(variable, "name"));
  if (name === undefined) return [];
  const value = scalarIn(variable, "value");
  const source = present(variable, "valueFrom");
  const [kind] = source?.kind === "mapping" ? source.entries.map(({ key }) => key.text) : [];
  return [from(variable, `${name}=${kind === undefined ? (value?.text ?? "") : `<${kind}>`}`)];
}

function capabilitiesOf(container: TypedNode): Fields | Linked | undefined {
  const written = present(securityOf(container), "capabilities");
  if (isPrivileged(container)) return undefined;
  const named = (list: string): readonly string[] =>
    itemsOf(written, list).map((item) => `CAP_${(stringOf(item) ?? "").toUpperCase().replace(/^CAP_/u, "")}`);
  const dropped = named("drop");
  const added = named("add");
  const standing = dropped.includes("CAP_ALL") ? [] : defaultCapabilities.filter((name) => !dropped.includes(name));
  const names = [...new Set([...standing, ...added.filter((name) => name !== "CAP_ALL")])];
  const sets: Fields = { fields: ["bounding", "effective", "permitted"].map((set) => [set, names]) };
  return written === undefined ? sets : from(written, sets);
}

function appArmorOf(pod: TypedNode, container: TypedNode): Linked | undefined {
  const profile = effective(pod, container, "appArmorProfile");
  const type = scalarIn(profile, "type");
  const local = scalarIn(profile, "localhostProfile");
  if (type?.text === "RuntimeDefault") return from(type, "cri-containerd.apparmor.d");
  return type?.text === "Localhost" && local !== undefined ? from(local, local.text) : undefined;
}

function selinuxOf(options: DataNode | undefined): Linked | undefined {
  if (options === undefined) return undefined;
  const part = (name: string, otherwise: string): string => scalarIn(options, name)?.text ?? otherwise;
  return from(options, [part("user", "system_u"), part("role", "system_r"), part("type", "container_t"), part("level", "s0")].join(":"));
}

/** https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/qos/policy.go; between the two it depends on the node's memory. */
function oomScoreOf(pod: TypedNode): number | undefined {
  const quality = qualityOfService(pod);
  if (quality === "Guaranteed") return -997;
  return quality === "BestEffort" ? 1000 : undefined;
}
