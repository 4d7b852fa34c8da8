import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../../text/tree.js";
import { counterNames } from "../../counterNames.js";
import type { KubernetesDocument } from "../../document.js";
import { formFault } from "../../forms.js";
import { at, isFrom, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isTrue, itemsOf, present, type TypedNode } from "../../typedNodes.js";

const device = "resource/v1.Device";
/** The most attributes and capacities of a device, together. */
const mostFacts = 32;

/** What is said of one device: attributes with one value each, capacities, and the counters that it draws on. */
export function deviceFacts(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [device, "resource/v1.DeviceAttribute"],
    {
      id: "kubernetes/device-facts",
      severity: "error",
      summary: "A device with an attribute or capacity that is not told in one way, too many of them, or counters of one set twice.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (typed, { partial }, context) {
      if (typed.type === device) {
        yield* facts(typed);
        yield* policies(typed);
        // Before, counters were dropped.
        if (isFrom(context, "1.36")) yield* consumed(typed);
      } else if (!partial && isUnclear(typed))
        yield {
          ...lacks(typed, "", "an attribute needs exactly one value: `bool`, `int`, `string` or `version`"),
          path: typed.path,
          equivalents: ["FieldValueInvalid"],
        };
    },
  );
}

/** Lists of values are dropped by servers that do not know them yet: beside one they are nothing, and alone perhaps everything. */
function isUnclear({ node }: TypedNode): boolean {
  const count = (names: readonly string[]): number => names.filter((name) => present(node, name) !== undefined).length;
  const single = count(["bool", "int", "string", "version"]);
  return single > 1 || (single === 0 && count(["bools", "ints", "strings", "versions"]) !== 1);
}

function* consumed(typed: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(typed.node, "consumesCounters").entries()) {
    const path = ["consumesCounters", index];
    const node = present(item, "counterSet");
    const name = stringOf(node) ?? "";
    if (node !== undefined && seen.has(name)) yield at(typed, path, node, `counter set \`${name}\` stands twice`, "FieldValueDuplicate");
    seen.add(name);
    yield* counterNames(typed, path, item);
  }
}

function* facts(typed: TypedNode): Generator<Problem> {
  const maps = ["attributes", "capacity"].map((name) => [name, present(typed.node, name)] as const);
  const total = maps.reduce((sum, [, node]) => sum + (node?.kind === "mapping" ? node.entries.length : 0), 0);
  if (total > mostFacts)
    yield {
      ...lacks(typed, "", `${total} attributes and capacities, expected at most ${mostFacts}`),
      path: typed.path,
      equivalents: ["FieldValueInvalid"],
    };
  for (const [name, node] of maps) {
    for (const { key } of node?.kind === "mapping" ? node.entries : []) {
      const fault = formFault("deviceFact", keyText(key));
      if (fault !== undefined) yield at(typed, [name, keyText(key)], key, `\`${keyText(key)}\`: ${fault}`, "FieldValueInvalid");
    }
  }
}

/** How much of a capacity may be asked for is said only of devices that several may share. */
function* policies(typed: TypedNode): Generator<Problem> {
  const several = isTrue(present(typed.node, "allowMultipleAllocations"));
  const capacity = present(typed.node, "capacity");
  for (const { key, value } of !several && capacity?.kind === "mapping" ? capacity.entries : []) {
    const policy = entryOf(value, "requestPolicy");
    if (policy !== undefined && present(value, "requestPolicy") !== undefined)
      yield at(
        typed,
        ["capacity", keyText(key), "requestPolicy"],
        policy.key,
        "a `requestPolicy` needs `allowMultipleAllocations: true`",
        "FieldValueForbidden",
      );
  }
}
