import type { Refactoring } from "../../../engine/language.js";
import type { TextEdit } from "../../../text/edit.js";
import { type DataNode, entryOf, type MappingNode, stringOf } from "../../../text/tree.js";
import { removeEntry } from "../../../text/yamlEdits.js";
import type { Plain } from "../../../text/yamlWrite.js";
import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import { inTurn } from "../fixes/inTurn.js";
import { spotAt } from "../fixes/spot.js";
import { isWindows } from "../opinions/containers.js";
import { setField } from "../opinions/setField.js";
import { isTrue, itemsOf, nodesByType, present, type TypedNode } from "../typedNodes.js";

/** A field to be given a value, or to be taken out. */
interface Change {
  /** Path of the mapping below which the field lies. */
  readonly owner: readonly (string | number)[];
  readonly steps: readonly [string, ...string[]];
  /** Undefined takes the field out. */
  readonly value: Plain | undefined;
}

/**
 * Brings a Pod, or one of its containers, to what the Pod Security level restricted demands, as far as that can be known from the
 * manifest: which user an image runs as, and what takes the place of a volume of the node, is left to its author.
 */
export function harden(document: KubernetesDocument, offset: number, catalogue: Catalogue): readonly Refactoring[] {
  const pod = innermost(document, catalogue, "core/v1.PodSpec", offset);
  if (pod === undefined || document.partial || isWindows(pod)) return [];
  const all = containersOf(document, catalogue, pod);
  const at = all.find(({ node }) => contains(node, offset));
  const of = (title: string, changes: readonly Change[]): readonly Refactoring[] => refactoring(document, catalogue, title, changes);
  return [
    ...(at === undefined ? [] : of(`Harden ${nameOf(at)} to Pod Security restricted`, ofContainer(at, pod))),
    ...of("Harden this Pod to Pod Security restricted", [...ofPod(pod), ...all.flatMap((container) => ofContainer(container, pod))]),
  ];
}

function nameOf({ node }: TypedNode): string {
  const name = stringOf(present(node, "name"));
  return name === undefined ? "this container" : `container ${name}`;
}

const containerTypes = ["core/v1.Container", "core/v1.EphemeralContainer"];

function containersOf(document: KubernetesDocument, catalogue: Catalogue, pod: TypedNode): readonly TypedNode[] {
  const types = nodesByType(document, catalogue);
  return containerTypes.flatMap((type) => types.get(type) ?? []).filter(({ parent }) => parent?.node === pod.node);
}

function innermost(document: KubernetesDocument, catalogue: Catalogue, type: string, offset: number): TypedNode | undefined {
  const found = nodesByType(document, catalogue).get(type) ?? [];
  return found.filter(({ node, anchor }) => anchor.range.start <= offset && offset <= node.range.end).at(-1);
}

function contains({ range }: DataNode, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** What shares parts of the node with the Pod. */
function ofPod(pod: TypedNode): readonly Change[] {
  const shared = ["hostNetwork", "hostPID", "hostIPC"].filter((name) => isTrue(present(pod.node, name)));
  return shared.map((name): Change => ({ owner: pod.path, steps: [name], value: undefined }));
}

/** What a container's own security context has to say, where neither it nor its Pod says so. */
function ofContainer(container: TypedNode, pod: TypedNode): readonly Change[] {
  const own = present(container.node, "securityContext");
  const change = (steps: readonly [string, ...string[]], value: Plain | undefined): Change => ({
    owner: container.path,
    steps: ["securityContext", ...steps],
    value,
  });
  const standing = [own, present(pod.node, "securityContext")];
  const changes: Change[] = [];
  if (isTrue(present(own, "privileged"))) changes.push(change(["privileged"], undefined));
  if (!isFalse(present(own, "allowPrivilegeEscalation"))) changes.push(change(["allowPrivilegeEscalation"], false));
  if (!isTrue(standing.map((context) => present(context, "runAsNonRoot")).find((node) => node !== undefined)))
    changes.push(change(["runAsNonRoot"], true));
  if (stringOf(present(own, "procMount")) === "Unmasked") changes.push(change(["procMount"], undefined));
  const profile = standing.map((context) => present(context, "seccompProfile")).find((node) => node !== undefined);
  if (!["RuntimeDefault", "Localhost"].includes(stringOf(present(profile, "type")) ?? ""))
    changes.push(change(["seccompProfile"], { type: "RuntimeDefault" }));
  return [...changes, ...ofCapabilities(own, change)];
}

function ofCapabilities(
  context: DataNode | undefined,
  change: (steps: readonly [string, ...string[]], value: Plain | undefined) => Change,
): readonly Change[] {
  const capabilities = present(context, "capabilities");
  const added = itemsOf(capabilities, "add").map(stringOf);
  const kept = added.filter((name) => name === "NET_BIND_SERVICE");
  const drops = present(capabilities, "drop");
  return [
    ...(kept.length === added.length ? [] : [change(["capabilities", "add"], undefined)]),
    ...(kept.length === added.length || kept.length === 0 ? [] : [change(["capabilities", "add"], ["NET_BIND_SERVICE"])]),
    // A list is replaced as a whole: what it drops is among all.
    ...(drops === undefined || dropsAll(capabilities) ? [] : [change(["capabilities", "drop"], undefined)]),
    ...(dropsAll(capabilities) ? [] : [change(["capabilities", "drop"], ["ALL"])]),
  ];
}

function isFalse(node: DataNode | undefined): boolean {
  return node?.kind === "scalar" && node.value === false;
}

function dropsAll(capabilities: DataNode | undefined): boolean {
  return itemsOf(capabilities, "drop").some((item) => stringOf(item) === "ALL");
}

/** Makes the changes one after the other; none where nothing can be changed. */
function refactoring(
  document: KubernetesDocument,
  catalogue: Catalogue,
  title: string,
  changes: readonly Change[],
): readonly Refactoring[] {
  const { edits, made } = inTurn(
    document,
    catalogue,
    changes.map((change) => (current) => editsFor(current, change)),
  );
  const shownChanges = changes.filter((_change, index) => made.includes(index)).map(shown);
  // What is taken out to be written anew is one change.
  const listed = shownChanges.filter((line) => !shownChanges.some((other) => other.startsWith(`+ ${line.slice(2)}:`)));
  return edits.length === 0 ? [] : [{ title, edits, changes: listed }];
}

function editsFor(document: KubernetesDocument, { owner, steps, value }: Change): readonly TextEdit[] | undefined {
  const node = spotAt(document, owner)?.node;
  if (node?.kind !== "mapping") return undefined;
  if (value !== undefined) return setField(document, node, steps, value)[0]?.edits;
  let holder: MappingNode = node;
  for (const step of steps.slice(0, -1)) {
    const next = entryOf(holder, step)?.value;
    if (next?.kind !== "mapping") return undefined;
    holder = next;
  }
  const entry = entryOf(holder, steps.at(-1) ?? "");
  return entry && removeEntry(document.text, holder, entry);
}

/** `drop: [ALL]` of `container a`, as a list of changes shows it. */
function shown({ owner, steps, value }: Change): string {
  const place = [...owner.slice(-2), ...steps].map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  const path = place.replace(/^\./u, "");
  return value === undefined ? `− ${path}` : `+ ${path}: ${JSON.stringify(value).replace(/["{}]/gu, "")}`;
}
