import { entryOf, keyText } from "../../text/tree.js";
import { nanosOf } from "./amounts.js";
import { itemsOf, present, type TypedNode } from "./typedNodes.js";

export type QualityOfService = "Guaranteed" | "Burstable" | "BestEffort";

/**
 * The class that the API server gives a Pod by its resources, as `ComputePodQOS` does: amounts of the whole Pod count before those of
 * its containers, amounts of zero count as none, and a limit without a request is a request too. Undefined where the text does not
 * hold the whole Pod.
 */
export function qualityOfService(pod: TypedNode): QualityOfService | undefined {
  const whole = present(pod.node, "resources");
  const owners = whole === undefined ? [...itemsOf(pod.node, "initContainers"), ...itemsOf(pod.node, "containers")] : [pod.node];
  if (owners.length === 0) return undefined;
  let guaranteed = true;
  let any = false;
  for (const owner of owners) {
    const resources = present(owner, "resources");
    const limits = amounts(resources, "limits");
    const requests = new Map([...limits, ...amounts(resources, "requests")]);
    any ||= requests.size > 0;
    guaranteed &&= counted.every((name) => limits.has(name) && limits.get(name) === requests.get(name));
  }
  if (!any) return "BestEffort";
  return guaranteed ? "Guaranteed" : "Burstable";
}

/** Resources by which the class is decided. */
const counted = ["cpu", "memory"];

function amounts(resources: ReturnType<typeof present>, part: "limits" | "requests"): ReadonlyMap<string, bigint> {
  const mapping = entryOf(resources, part)?.value;
  if (mapping?.kind !== "mapping") return new Map();
  return new Map(
    mapping.entries.flatMap(({ key, value }) => {
      const nanos = nanosOf(value);
      return counted.includes(keyText(key)) && nanos !== undefined && nanos > 0n ? [[keyText(key), nanos] as const] : [];
    }),
  );
}
