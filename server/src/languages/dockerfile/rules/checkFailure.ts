import type { Rule } from "../../../engine/rule.js";
import { checkDirectiveOf, fileOptions } from "../buildCheck.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds files that ask for checks to stop the build while checks have something to say. */
export function checkFailure(checks: readonly Rule<DockerfileTree>[]): Rule<DockerfileTree> {
  return {
    meta: {
      id: "dockerfile/check-failure",
      severity: "error",
      summary: "With `check=error=true` every finding of BuildKit's checks stops the build.",
      source: `${reference}#check`,
    },
    *check(tree, context) {
      const directive = checkDirectiveOf(tree);
      if (directive === undefined || !fileOptions(tree).error) return;
      const names = checks.flatMap(({ meta, check }) => (some(check(tree, context)) ? (meta.equivalents ?? []) : []));
      if (names.length > 0)
        yield {
          range: rangeOf(directive.value),
          message: `\`error=true\` makes findings stop the build, and there are some: ${names.join(", ")}`,
        };
    },
  };
}

function some(problems: Iterable<unknown>): boolean {
  for (const _ of problems) return true;
  return false;
}
