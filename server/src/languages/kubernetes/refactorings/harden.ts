import type { Refactoring } from "../../../engine/language.js";
import type { TextEdit } from "../../../text/edit.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import { removeEntry, removeItem } from "../../../text/yamlEdits.js";
import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import { untilNone } from "../fixes/inTurn.js";
import { holderOf, type Spot, spotAt } from "../fixes/spot.js";
import { isWindows } from "../opinions/containers.js";
import { setField } from "../opinions/setField.js";
import { checkedPod } from "../podSecurity/checkedPod.js";
import { type Failure, failures, failuresOf, newest } from "../podSecurity/failures.js";
import { type Remedy, remedyFor } from "../podSecurity/remedy.js";
import { nodesByType, present, type TypedNode } from "../typedNodes.js";

type Path = Remedy["path"];

/** What is to be hardened, in whatever text it stands. */
interface Target {
  /** How titles call it. */
  readonly name: string;
  readonly pod: Path;
  /** The container, where only one is meant. */
  readonly container: Path | undefined;
}

/**
 * Brings a Pod, or one of its containers, to what the Pod Security level restricted demands, as far as that can be known from the
 * manifest; the title says what is left to the author.
 */
export function harden(document: KubernetesDocument, offset: number, catalogue: Catalogue): readonly Refactoring[] {
  const pod = innermost(document, catalogue, "core/v1.PodSpec", offset);
  if (pod === undefined || document.partial || isWindows(pod)) return [];
  const at = containersOf(document, catalogue, pod).find(({ node }) => contains(node, offset));
  const whole: Target = { name: "this Pod", pod: pod.path, container: undefined };
  const targets = at === undefined ? [whole] : [{ name: nameOf(at), pod: pod.path, container: at.path }, whole];
  return targets.flatMap((target) => refactoring(document, catalogue, target));
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

/** A failure of the target, at the path where it can be mended. */
interface Open {
  readonly check: Failure["check"];
  readonly path: Path;
}

function openFailures(document: KubernetesDocument, catalogue: Catalogue, { pod, container }: Target): readonly Open[] {
  const spec = nodesByType(document, catalogue)
    .get("core/v1.PodSpec")
    ?.find(({ path }) => isSame(path, pod));
  if (spec === undefined) return [];
  return container === undefined ? failures(spec, "restricted").flatMap(openAt) : ofContainer(spec, container);
}

function openAt({ check, problem: { path } }: Failure): readonly Open[] {
  return path === undefined ? [] : [{ check, path }];
}

/** What a Pod's security context says or lacks for a container that has no such field itself is mended in the container. */
function ofContainer(spec: TypedNode, container: Path): readonly Open[] {
  const pod = checkedPod(spec, newest, false);
  const own = pod.containers.filter(({ path }) => isSame(path, container));
  const context = present(own[0]?.node, "securityContext");
  const found = failuresOf({ ...pod, containers: own }, "restricted").flatMap(openAt);
  const open = found.flatMap(({ check, path }): Open[] => {
    if (isSame(path.slice(0, container.length), container)) return [{ check, path }];
    const [holder, field] = path.slice(spec.path.length);
    const isInherited = holder === "securityContext" && typeof field === "string" && inherited.has(field);
    return isInherited && present(context, field) === undefined ? [{ check, path: [...container, holder, field] }] : [];
  });
  // A root by number that its Pod prescribes would be refused for `runAsNonRoot`.
  const isRoot = open.some(({ path }) => path.at(-1) === "runAsUser" && present(context, "runAsUser") === undefined);
  return isRoot ? open.filter(({ path }) => path.at(-1) !== "runAsNonRoot") : open;
}

const inherited: ReadonlySet<string> = new Set(["runAsNonRoot", "runAsUser", "seccompProfile"]);

/** Makes one change after the other; nothing where none can be made. */
function refactoring(document: KubernetesDocument, catalogue: Catalogue, target: Target): readonly Refactoring[] {
  const changes: string[] = [];
  const refused = new Set<string>();
  const next = (current: KubernetesDocument): readonly TextEdit[] | undefined => {
    const remedies = openFailures(current, catalogue, target).flatMap(({ check, path }) => remedyFor(check, path) ?? []);
    // What is written first leaves no mapping empty from which something is taken.
    for (const remedy of remedies.sort((a, b) => Number(a.value === undefined) - Number(b.value === undefined))) {
      if (refused.has(remedy.path.join("/"))) continue;
      const made = changes.length < mostChanges ? editsFor(current, remedy, target.pod) : undefined;
      if (made !== undefined && made.edits.length > 0) {
        changes.push(made.shown);
        return made.edits;
      }
      refused.add(remedy.path.join("/"));
    }
    return undefined;
  };
  const { document: after, edits } = untilNone(document, catalogue, next);
  const left = openFailures(after, catalogue, target).map(({ path }) => shownPath(path, target.pod));
  // What is taken out to be written anew is one change.
  const listed = changes.filter((line) => !changes.some((other) => other.startsWith(`+ ${line.slice(2)}:`)));
  return edits.length === 0 ? [] : [{ title: titleOf(target, [...new Set(left)]), edits, changes: listed }];
}

/** More than any Pod needs: the end of what would not end. */
const mostChanges = 500;

function titleOf({ name }: Target, left: readonly string[]): string {
  if (left.length === 0) return `Harden ${name} to Pod Security restricted`;
  const [first] = left;
  const more = left.length === 1 ? "" : ", …";
  return `Harden ${name} towards Pod Security restricted; left to you: ${first}${more}`;
}

interface Made {
  readonly edits: readonly TextEdit[];
  readonly shown: string;
}

function editsFor(document: KubernetesDocument, { path, value }: Remedy, pod: Path): Made | undefined {
  const spot = spotAt(document, path);
  const isList = spot?.node !== undefined && spot.node.kind !== "scalar";
  const edits = value === undefined || isList ? removal(document, value === undefined ? widest(document, path) : path) : setting();
  const place = shownPath(value === undefined ? widest(document, path) : path, pod);
  return (
    edits && { edits, shown: value === undefined || isList ? `− ${place}` : `+ ${place}: ${JSON.stringify(value).replace(/["{}]/gu, "")}` }
  );

  function setting(): readonly TextEdit[] | undefined {
    for (let length = path.length - 1; length > 0; length--) {
      const owner = spotAt(document, path.slice(0, length))?.node;
      const [step, ...others] = path.slice(length);
      if (owner?.kind === "mapping" && typeof step === "string" && value !== undefined)
        return setField(document, owner, [step, ...others.map(String)], value)[0]?.edits;
    }
    return undefined;
  }
}

function removal(document: KubernetesDocument, path: Path): readonly TextEdit[] | undefined {
  const spot = spotAt(document, path);
  const step = path.at(-1);
  const holder = spot?.holders.at(-1);
  if (typeof step === "number") return holder?.kind === "sequence" ? removeItem(document.text, holder, step) : undefined;
  const mapping = spot && holderOf(spot);
  return mapping === undefined || spot?.entry === undefined ? undefined : removeEntry(document.text, mapping, spot.entry);
}

/** What holds nothing but what is taken out goes with it: the list of added capabilities with its only item. */
function widest(document: KubernetesDocument, path: Path): Path {
  const outer = path.slice(0, -1);
  const held = heldBy(spotAt(document, path));
  return held === 1 && typeof outer.at(-1) === "string" && outer.at(-1) !== "metadata" ? widest(document, outer) : path;
}

function heldBy(spot: Spot | undefined): number | undefined {
  const holder = spot?.holders.at(-1);
  if (holder?.kind === "mapping") return holder.entries.length;
  return holder?.kind === "sequence" ? holder.items.length : undefined;
}

/** `containers[0].securityContext.privileged`: steps from the Pod's spec, or from what holds it. */
function shownPath(path: Path, pod: Path): string {
  const steps = isSame(path.slice(0, pod.length), pod) ? path.slice(pod.length) : path.slice(pod.length - 1);
  return steps
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./u, "");
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
