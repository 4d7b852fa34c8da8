import type { Rule } from "../../../engine/rule.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { triggerOf } from "../triggers.js";

/** Finds FROM, MAINTAINER and ONBUILD behind ONBUILD. */
export const onbuildTrigger: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/onbuild-trigger",
    severity: "error",
    summary: "FROM, MAINTAINER and ONBUILD cannot be triggers.",
    source: `${reference}#onbuild-limitations`,
  },
  *check({ instructions }) {
    for (const instruction of instructions) {
      const trigger = triggerOf(instruction);
      if (trigger !== undefined && /^(?:FROM|MAINTAINER|ONBUILD)$/u.test(trigger.name))
        yield { range: rangeOf(trigger.keyword), message: `${trigger.name} behind ONBUILD; expected another instruction` };
    }
  },
};
