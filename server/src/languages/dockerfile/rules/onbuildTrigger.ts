import { instructionRule } from "../instructionRule.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { triggerOf } from "../triggers.js";

/** Finds FROM, MAINTAINER and ONBUILD behind ONBUILD. */
export const onbuildTrigger = instructionRule(
  {
    id: "dockerfile/onbuild-trigger",
    severity: "error",
    summary: "FROM, MAINTAINER and ONBUILD cannot be triggers.",
    source: `${reference}#onbuild-limitations`,
  },
  {
    keywords: ["ONBUILD"],
    *judge({ instruction }) {
      const trigger = triggerOf(instruction);
      if (trigger !== undefined && /^(?:FROM|MAINTAINER|ONBUILD)$/u.test(trigger.name))
        yield { range: rangeOf(trigger.keyword), message: `${trigger.name} behind ONBUILD; expected another instruction` };
    },
  },
);
