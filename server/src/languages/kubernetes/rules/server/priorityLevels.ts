import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

const level = "flowcontrol/v1.PriorityLevelConfiguration";
const response = "flowcontrol/v1.LimitResponse";
const annotation = "flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares";
/** Bits of a hash out of which the server chooses queues. */
const hashBits = 60;
const defaultQueues = 64;
const defaultHand = 8;

/** How many requests of a priority level are served at once, and what becomes of the others. */
export function priorityLevels(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [level, response, "flowcontrol/v1.QueuingConfiguration"],
    {
      id: "kubernetes/priority-level",
      severity: "error",
      summary:
        "A PriorityLevelConfiguration with parts that its type does not take, without those that it needs, or with a hand too large.",
      source: "https://kubernetes.io/docs/concepts/cluster-administration/flow-control/#prioritylevelconfiguration",
    },
    function* (typed, { partial }) {
      if (typed.type === level) yield* whole(typed, partial);
      else if (typed.type === response) yield* queuing(typed, partial);
      else yield* hand(typed);
    },
  );
}

function* whole(typed: TypedNode, partial: boolean): Generator<Problem> {
  const metadata = present(typed.node, "metadata");
  const spec = present(typed.node, "spec");
  const noted = present(present(metadata, "annotations"), annotation);
  if (noted !== undefined)
    yield at(typed, ["metadata", "annotations"], noted, `the annotation \`${annotation}\` is the server's own`, "FieldValueForbidden");
  const name = stringOf(present(metadata, "name"));
  const type = present(spec, "type");
  const text = stringOf(type);
  if (type === undefined || (text !== "Exempt" && text !== "Limited") || spec?.kind !== "mapping") return;
  if (name !== undefined && (name === "exempt") !== (text === "Exempt"))
    yield at(typed, ["spec", "type"], type, "type `Exempt` belongs to the level named `exempt`, and to no other", "FieldValueInvalid");
  const other = text === "Exempt" ? "limited" : "exempt";
  const wrong = present(spec, other);
  if (wrong !== undefined)
    yield at(typed, ["spec", other], wrong, `\`${other}\` with type \`${text}\`, expected none`, "FieldValueForbidden");
  if (text === "Limited" && !partial && present(spec, "limited") === undefined)
    yield at(typed, ["spec", "limited"], type, "type `Limited` needs `limited`", "FieldValueRequired");
}

function* queuing(typed: TypedNode, partial: boolean): Generator<Problem> {
  const type = stringOf(present(typed.node, "type"));
  const node = present(typed.node, "queuing");
  if (type === "Reject" && node !== undefined)
    yield atKey(typed, "queuing", "`queuing` with type `Reject`, expected none", "FieldValueForbidden");
  if (type === "Queue" && node === undefined && !partial) yield lacks(typed, "queuing", "type `Queue` needs `queuing`");
}

function* hand(typed: TypedNode): Generator<Problem> {
  const node = present(typed.node, "handSize");
  const size = numberOf(node, defaultHand);
  const queues = numberOf(present(typed.node, "queues"), defaultQueues);
  if (size <= 0 || queues <= 0) return;
  const anchor = node ?? present(typed.node, "queues") ?? typed.anchor;
  if (size > queues) yield at(typed, "handSize", anchor, `handSize ${size} is above queues ${queues}`, "FieldValueInvalid");
  else if (Math.ceil(Math.log2(queues) * size) > hashBits)
    yield at(
      typed,
      "handSize",
      anchor,
      `handSize ${size} out of ${queues} queues needs more than the ${hashBits} bits of a hash`,
      "FieldValueInvalid",
    );
}

/** A number; 0 and nothing stand for the default. */
function numberOf(node: DataNode | undefined, standard: number): number {
  return node?.kind === "scalar" && typeof node.value === "number" && node.value !== 0 ? node.value : standard;
}
