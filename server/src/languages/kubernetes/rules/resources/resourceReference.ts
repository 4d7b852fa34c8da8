import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { amountOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

const known = /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.*)$/u;
const one = 1_000_000_000n;
/** Steps of a thousand and of 1024, in billionths, from 1 to E and Ei. */
const thousands = new Set(Array.from({ length: 7 }, (_, step) => one * 1000n ** BigInt(step)));
const powers = new Set(Array.from({ length: 7 }, (_, step) => one * 1024n ** BigInt(step)));

/** The downward API hands out the requests and limits of a container, in a few units. */
export function resourceReference(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ResourceFieldSelector"],
    {
      id: "kubernetes/resource-reference",
      severity: "error",
      summary: "A reference to an amount that the downward API does not hand out, or in a unit that it does not have.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef",
    },
    function* (selector, { partial }) {
      const resource = present(selector.node, "resource");
      const name = stringOf(resource) ?? "";
      const isFile = selector.parent?.type === "core/v1.DownwardAPIVolumeFile";
      if (isFile && !partial && (stringOf(present(selector.node, "containerName")) ?? "") === "")
        yield lacks(selector, "containerName", "in a file `resourceFieldRef` needs `containerName`: a volume belongs to no container");
      if (resource === undefined || name === "") return;
      if (!known.test(name)) {
        const expected = "expected `limits.` or `requests.` and `cpu`, `memory`, `ephemeral-storage` or `hugepages-…`";
        yield at(selector, "resource", resource, `resource \`${name}\`, ${expected}`, "FieldValueNotSupported");
      } else yield* divisor(selector, name);
    },
  );
}

function* divisor(selector: TypedNode, resource: string): Generator<Problem> {
  const node = present(selector.node, "divisor");
  const amount = amountOf(node);
  // A decimal exponent has a spelling of its own, which nobody writes here.
  if (node === undefined || amount === undefined || amount.nanos === 0n || /[eE][+-]?\d/u.test(amount.text)) return;
  const { nanos, text } = amount;
  const isCpu = resource.endsWith(".cpu");
  const isUnit = isCpu ? nanos === one || nanos === one / 1000n : (text.endsWith("i") ? powers : thousands).has(nanos);
  if (!isUnit)
    yield at(
      selector,
      "divisor",
      node,
      `divisor \`${text}\` for ${resource}, expected ${isCpu ? "`1` or `1m`" : "`1` or one unit such as `1k`, `1Ki`, `1Mi`"}`,
      "FieldValueInvalid",
    );
}
