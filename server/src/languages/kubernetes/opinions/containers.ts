import { type DataNode, type ScalarNode, stringOf } from "../../../text/tree.js";
import { itemsOf, present, type TypedNode } from "../typedNodes.js";

/** How messages call a container. */
export function titleOf(container: TypedNode): string {
  const name = stringOf(present(container.node, "name"));
  return name === undefined ? "the container" : `container \`${name}\``;
}

/** Whether a container runs as long as its Pod does: one of `containers`, or an init container that is restarted. */
export function runsOn(container: TypedNode): boolean {
  return listOf(container) === "containers" || stringOf(present(container.node, "restartPolicy")) === "Always";
}

/** The list of the PodSpec in which a container stands. */
export function listOf({ path }: TypedNode): string | undefined {
  const list = path.at(-2);
  return typeof list === "string" ? list : undefined;
}

/** Whether a PodSpec says that its Pods run on Windows, where most settings of Linux mean nothing. */
export function isWindows(podSpec: TypedNode | undefined): boolean {
  return stringOf(present(present(podSpec?.node, "os"), "name")) === "windows";
}

/** Whether an object keeps its Pods running, in contrast to work that ends. */
export function keepsRunning({ object }: TypedNode): boolean {
  return ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController"].includes(object.kind ?? "");
}

/** The amount that a container or its Pod names for a resource, below `limits` or `requests`. */
export function hasAmount(owner: TypedNode | undefined, part: "limits" | "requests", resource: string): boolean {
  return present(present(present(owner?.node, "resources"), part), resource) !== undefined;
}

/** What a container's security context says, else that of its Pod. */
export function effectiveSetting(container: TypedNode, name: string): { readonly node: ScalarNode; readonly own: boolean } | undefined {
  for (const owner of [container, container.parent]) {
    const node = present(present(owner?.node, "securityContext"), name);
    if (node?.kind === "scalar") return { node, own: owner === container };
  }
  return undefined;
}

/** A string in a list. */
export interface Word {
  readonly item: DataNode;
  readonly word: string;
  readonly index: number;
}

/** The strings of a list with their place in it. */
export function wordsOf(typed: TypedNode, list: string): readonly Word[] {
  return itemsOf(typed.node, list).flatMap((item, index) => {
    const word = stringOf(item);
    return word === undefined ? [] : [{ item, word, index }];
  });
}
