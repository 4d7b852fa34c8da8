import type { Fix } from "../../../engine/finding.js";
import { entryOf, type MappingNode } from "../../../text/tree.js";
import { setEntry } from "../../../text/yamlEdits.js";
import { inline, type Plain } from "../../../text/yamlWrite.js";
import type { KubernetesDocument } from "../document.js";
import { fix } from "../fixes/fault.js";

/**
 * The fix that gives a field below `node` a value: `["securityContext", "privileged"]`. What is missing on the way is made, in the
 * style of what stands there; none where the text cannot be changed without changing more.
 */
export function setField(
  { text }: KubernetesDocument,
  node: MappingNode,
  steps: readonly [string, ...string[]],
  value: Plain,
): readonly Fix[] {
  let [name] = steps;
  let rest = steps.slice(1);
  let owner = node;
  for (;;) {
    const written = entryOf(owner, name)?.value;
    const [next, ...others] = rest;
    if (written?.kind !== "mapping" || next === undefined) break;
    [owner, name, rest] = [written, next, others];
  }
  const isNew = entryOf(owner, name) === undefined;
  const inner = rest.reduceRight<Plain>((held, step) => ({ [step]: held }), value);
  const shown = typeof value === "object" && value !== null ? "" : `: ${inline(value, "yaml").replaceAll('"', "")}`;
  return fix(`${isNew ? "Add" : "Set"} ${steps.at(-1)}${shown}`, setEntry(text, owner, name, inner));
}
