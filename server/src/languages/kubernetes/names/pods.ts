import { matching, type NamedPlace } from "../../../text/names.js";
import { type DataNode, entryOf, type ScalarNode, stringOf } from "../../../text/tree.js";
import { dnsLabelFault } from "../../../values/names.js";
import { itemsOf, type TypedNode } from "../typedNodes.js";
import { above, innerRange, placeOf } from "./place.js";

/** What is named within a Pod: volumes, containers, and the variables of a container. */
export function podNames(typed: TypedNode): readonly NamedPlace[] {
  return inPod[typed.type]?.(typed) ?? [];
}

const inPod: Readonly<Record<string, (typed: TypedNode) => readonly NamedPlace[]>> = {
  "core/v1.PodSpec": (pod) => [
    ...itemsOf(pod.node, "volumes").flatMap((volume) => ownName(volume, pod, "volume", "declaration")),
    ...claimTemplates(pod).flatMap((template) => ownName(entryOf(template, "metadata")?.value, pod, "volume", "declaration")),
    ...["containers", "initContainers", "ephemeralContainers"].flatMap((list) =>
      itemsOf(pod.node, list).flatMap((container) => ownName(container, pod, "container", "declaration")),
    ),
  ],
  "core/v1.Container": variables,
  "core/v1.EphemeralContainer": (container) => [
    ...variables(container),
    ...ownName(container.node, podOf(container), "container", "use", "targetContainerName"),
  ],
  "core/v1.VolumeMount": (mount) => ownName(mount.node, podOf(mount), "volume", "use"),
  "core/v1.VolumeDevice": (device) => ownName(device.node, podOf(device), "volume", "use"),
  "core/v1.ResourceFieldSelector": (selector) => ownName(selector.node, podOf(selector), "container", "use", "containerName"),
};

function ownName(
  node: DataNode | undefined,
  owner: TypedNode | undefined,
  kind: string,
  role: NamedPlace["role"],
  field = "name",
): readonly NamedPlace[] {
  const name = entryOf(node, field)?.value;
  const text = stringOf(name);
  if (owner === undefined || text === undefined) return [];
  const at = owner.path.join("/");
  return placeOf(name, { key: `${kind} ${text} of ${at}`, role, reach: "slice", kind, form: dnsLabelFault, among: `${kind} of ${at}` });
}

function podOf(typed: TypedNode): TypedNode | undefined {
  return above(typed, /^core\/v1\.PodSpec$/u);
}

/** A StatefulSet's claims are volumes of its Pods. */
function claimTemplates({ object }: TypedNode): readonly DataNode[] {
  return object.kind === "StatefulSet" ? itemsOf(entryOf(object.node, "spec")?.value, "volumeClaimTemplates") : [];
}

/** Variables that a container is given, and where its command, its arguments and other variables are filled in with them: `$(NAME)`. */
function variables({ node, path }: TypedNode): readonly NamedPlace[] {
  const entries = itemsOf(node, "env");
  const texts = [
    ...["command", "args"].flatMap((list) => itemsOf(node, list)),
    ...entries.flatMap((each) => entryOf(each, "value")?.value ?? []),
  ];
  const at = path.join("/");
  const place = (name: string, role: NamedPlace["role"]) =>
    ({ key: `variable ${name} of ${at}`, role, reach: "slice", kind: "variable", form: variableForm, among: `variable of ${at}` }) as const;
  const declared = new Set(entries.map((each) => stringOf(entryOf(each, "name")?.value)));
  return [
    ...entries.flatMap((each) => {
      const name = entryOf(each, "name")?.value;
      return placeOf(name, place(stringOf(name) ?? "", "declaration"));
    }),
    ...texts
      .flatMap((text) => (text.kind === "scalar" && text.alias === undefined ? filledIn(text) : []))
      .flatMap(({ name, start }) =>
        declared.has(name) ? [{ ...place(name, "use"), name, range: { start, end: start + name.length } }] : [],
      ),
  ];
}

interface Filled {
  readonly name: string;
  readonly start: number;
}

/** `$(NAME)` in a text; `$$(NAME)` stands for itself. https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/ */
function filledIn(node: ScalarNode): readonly Filled[] {
  const text = stringOf(node) ?? "";
  const start = innerRange(node, text)?.start;
  if (start === undefined) return [];
  return [...text.matchAll(/\$\$|\$\(([-._a-zA-Z][-._a-zA-Z0-9]*)\)/gu)].flatMap(({ 1: name, index }) =>
    name === undefined ? [] : [{ name, start: start + index + 2 }],
  );
}

const variableForm = matching(/^[-._a-zA-Z][-._a-zA-Z0-9]*$/u);
