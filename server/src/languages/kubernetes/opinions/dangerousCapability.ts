import type { Rule } from "../../../engine/rule.js";
import { removeItem } from "../../../text/yamlEdits.js";
import type { KubernetesDocument } from "../document.js";
import { fix } from "../fixes/fault.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { wordsOf } from "./containers.js";
import { opinionOver } from "./opinionOver.js";

/** Capabilities with which a process leaves its container. */
export function dangerousCapability(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Capabilities"],
    {
      id: "kubernetes/dangerous-capability",
      severity: "hint",
      summary: "An added capability with which a process can leave its container.",
      source: "https://man7.org/linux/man-pages/man7/capabilities.7.html",
    },
    function* (capabilities, document) {
      for (const { item, word, index } of wordsOf(capabilities, "add")) {
        const name = word.toUpperCase().replace(/^CAP_/u, "");
        const power = powers.get(name);
        if (power === undefined) continue;
        const added = present(capabilities.node, "add");
        const edits = added?.kind === "sequence" ? removeItem(document.text, added, index) : undefined;
        yield { ...at(capabilities, ["add", index], item, `capability \`${word}\` ${power}`), fixes: fix(`Remove ${word}`, edits) };
      }
    },
  );
}

const powers: ReadonlyMap<string, string> = new Map([
  ["ALL", "gives all that root on the node has; add the ones that are needed by name"],
  ["SYS_ADMIN", "lets the process mount, enter namespaces and configure devices: nearly root on the node"],
  ["SYS_MODULE", "lets the process load kernel modules, which run with the kernel's rights"],
  ["SYS_RAWIO", "lets the process read and write I/O ports and memory of the node"],
  ["SYS_BOOT", "lets the process restart the node or load another kernel"],
  ["DAC_READ_SEARCH", "lets the process open any file of a mounted file system by its handle, also those outside the container"],
]);
