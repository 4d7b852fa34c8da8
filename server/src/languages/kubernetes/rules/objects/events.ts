import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import { qualifiedNameFault } from "../../../../values/names.js";
import { utf8Length } from "../../../../values/utf8.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** What an event with a time of its own must say, and the longest text of each. */
const needed: readonly { readonly field: string; readonly longest: number }[] = [
  { field: "reportingComponent", longest: Infinity },
  { field: "reportingInstance", longest: 128 },
  { field: "action", longest: 128 },
  { field: "reason", longest: 128 },
];
const longestMessage = 1024;
/** Fields of the old form that events.k8s.io only shows. */
const old = ["deprecatedFirstTimestamp", "deprecatedLastTimestamp", "deprecatedCount", "deprecatedSource"];

/** An event stands beside the object that it is about, and a new one says who reports it. */
export function events(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Event", "events/v1.Event"],
    {
      id: "kubernetes/event",
      severity: "error",
      summary: "An Event away from its object, or without the reporter that its form demands.",
      source: "https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (event, { partial }) {
      if (partial) return;
      const isTimed = present(event.node, "eventTime") !== undefined;
      yield* place(event, isTimed);
      if (event.type === "core/v1.Event" && isTimed) yield* reporter(event);
      if (event.type === "events/v1.Event") yield* oldFields(event);
    },
  );
}

/** Where the namespace comes from the request, nothing can be said. */
function* place(event: TypedNode, isTimed: boolean): Generator<Problem> {
  const namespace = stringOf(present(present(event.node, "metadata"), "namespace")) ?? "";
  const name = event.type === "core/v1.Event" ? "involvedObject" : "regarding";
  const object = present(event.node, name);
  const node = present(object, "namespace");
  const about = stringOf(node) ?? "";
  if (namespace === "" || (node !== undefined && node.kind !== "scalar")) return;
  const fits = about === "" ? namespace === "default" || (isTimed && namespace === "kube-system") : isTimed || about === namespace;
  if (fits) return;
  const message =
    about === ""
      ? `an event in namespace \`${namespace}\` about an object without namespace, expected namespace \`default\``
      : `an event in namespace \`${namespace}\` about an object in \`${about}\`, expected the same namespace`;
  yield { range: rangeFor(node ?? entryOf(event.node, name)?.key ?? event.anchor), path: [...event.path, name, "namespace"], message };
}

function* reporter(event: TypedNode): Generator<Problem> {
  for (const { field, longest } of needed) {
    const node = present(event.node, field);
    const text = stringOf(node) ?? "";
    if (text === "") yield lacks(event, field, `an event with \`eventTime\` needs \`${field}\``);
    else if (node !== undefined && text.length > longest / 4 && utf8Length(text) > longest)
      yield at(event, field, node, `${field} has ${utf8Length(text)} bytes, expected at most ${longest}`);
    const fault = field === "reportingComponent" && text !== "" ? qualifiedNameFault(text) : undefined;
    if (node !== undefined && fault !== undefined) yield at(event, field, node, `${field} \`${text}\`: ${fault}`);
  }
  const message = present(event.node, "message");
  const bytes = utf8Length(stringOf(message) ?? "");
  if (message !== undefined && bytes > longestMessage)
    yield at(event, "message", message, `message has ${bytes} bytes, expected at most ${longestMessage}`);
}

function* oldFields(event: TypedNode): Generator<Problem> {
  for (const name of old) {
    const node = present(event.node, name);
    const isNothing =
      node === undefined ||
      (node.kind === "scalar" && node.value === 0) ||
      (node.kind === "mapping" &&
        node.entries.every(({ value }) => value.kind === "scalar" && (value.value === "" || value.value === null)));
    if (!isNothing)
      yield atKey(event, name, `\`${name}\` in a new event, expected nothing: only events of the old form have it`, "FieldValueInvalid");
  }
}
