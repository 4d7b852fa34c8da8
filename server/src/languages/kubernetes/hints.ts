import type { Hint } from "../../engine/language.js";
import { entryOf, keyText, type ScalarNode } from "../../text/tree.js";
import { quantityNanos } from "../../values/quantity.js";
import type { Catalogue } from "./catalogue.js";
import type { KubernetesDocument } from "./document.js";
import { effectiveSetting, isWindows } from "./opinions/containers.js";
import { qualityOfService } from "./qualityOfService.js";
import { nodesByType, present, type TypedNode } from "./typedNodes.js";

/** What follows from a document without standing in it, at the end of what it follows from. */
export function hints(document: KubernetesDocument, catalogue: Catalogue): readonly Hint[] {
  if (document.partial) return [];
  const types = nodesByType(document, catalogue);
  const of = (type: string): readonly TypedNode[] => types.get(type) ?? [];
  return [
    ...of("core/v1.PodSpec").flatMap(ofPod),
    ...[...of("core/v1.Container"), ...of("core/v1.EphemeralContainer")].flatMap((container) => ofContainer(container, catalogue)),
    ...of("core/v1.ResourceRequirements").flatMap(bytesOf),
  ];
}

function ofPod(pod: TypedNode): readonly Hint[] {
  const quality = qualityOfService(pod);
  return quality === undefined ? [] : [{ kind: "qos", at: behindKey(pod), text: `QoS: ${quality}` }];
}

/** Behind the colon of the key under which a mapping stands. */
function behindKey({ anchor }: TypedNode): number {
  return anchor.range.end + 1;
}

function ofContainer(container: TypedNode, catalogue: Catalogue): readonly Hint[] {
  const image = entryOf(container.node, "image")?.value;
  if (image?.kind !== "scalar" || isWindows(container.parent)) return [];
  const at = image.range.end;
  const defaults = ["imagePullPolicy", "terminationMessagePath", "terminationMessagePolicy"].filter(
    (name) => present(container.node, name) === undefined,
  );
  const values = defaults.map((name) => `${name}: ${name === "imagePullPolicy" ? pullPolicy(image) : defaultOf(catalogue, name)}`);
  return [
    { kind: "user", at, text: userOf(container) },
    ...(values.length === 0 ? [] : [{ kind: "default" as const, at, text: `by default ${values.join(", ")}` }]),
  ];
}

function defaultOf(catalogue: Catalogue, name: string): string {
  return String(catalogue.field("core/v1.Container", name)?.default ?? "");
}

/** As the API server decides it: an image that may change is pulled each time. */
function pullPolicy({ text }: ScalarNode): string {
  const name = text.replace(/["']/gu, "");
  const last = name.slice(name.lastIndexOf("/") + 1);
  return name.includes("@") || (last.includes(":") && !last.endsWith(":latest")) ? "IfNotPresent" : "Always";
}

/** Whom the kernel takes the container's first process for. */
function userOf(container: TypedNode): string {
  const user = effectiveSetting(container, "runAsUser")?.node.value;
  const nonRoot = effectiveSetting(container, "runAsNonRoot")?.node.value === true;
  const hostUsers = present(container.parent?.node, "hostUsers");
  const mapped = hostUsers?.kind === "scalar" && hostUsers.value === false;
  if (user === undefined) return nonRoot ? "user of the image, never root" : "user of the image";
  return Number(user) === 0 && mapped ? "root of its user namespace" : `user ${String(user)}`;
}

/** The largest amount that the API server keeps; what is more becomes this. */
const most = 2n ** 63n - 1n;

/** Amounts of memory in bytes, as the kernel gets them: a broken byte is a whole one, as in `Quantity.Value()`. */
function bytesOf(resources: TypedNode): readonly Hint[] {
  return ["limits", "requests"].flatMap((part) => {
    const mapping = entryOf(resources.node, part)?.value;
    if (mapping?.kind !== "mapping") return [];
    return mapping.entries.flatMap(({ key, value }): Hint[] => {
      const nanos = value.kind === "scalar" && keyText(key) === "memory" ? quantityNanos(value.text.replace(/["']/gu, "")) : undefined;
      if (nanos === undefined || nanos < 0n || value.kind !== "scalar" || /^\d+$/u.test(value.text)) return [];
      const bytes = (nanos + 999_999_999n) / 1_000_000_000n;
      const text = bytes === 1n ? "1 byte" : `${(bytes > most ? most : bytes).toLocaleString("en-US")} bytes`;
      return [{ kind: "bytes", at: value.range.end, text }];
    });
  });
}
