import type { Rule } from "../../../engine/rule.js";
import { conversionOf } from "../convert/conversion.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds a last stage that leaves the user to its base image: root in most. */
export const unsetUser: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/unset-user",
    severity: "hint",
    summary:
      "Without USER the container's program runs as whom the base image names: root in most, which shares its number with the host's root.",
    source: `${reference}#user`,
    opinion: true,
  },
  *check(tree) {
    const last = conversionOf(tree).stages.at(-1);
    const { image } = last?.stage ?? {};
    if (last === undefined || image === undefined || !last.stage.instructions.some(({ name }) => name === "CMD" || name === "ENTRYPOINT"))
      return;
    let bottom = last;
    for (let facts: typeof last | undefined = last; facts !== undefined; facts = facts.base) {
      if (facts.stage.instructions.some(({ name }) => name === "USER")) return;
      bottom = facts;
    }
    const base = bottom.image?.text ?? "";
    if (/non-?root|rootless|unprivileged/iu.test(base)) return;
    const message = `image with a command but no USER: it runs as root${bottom.closed ? "" : " unless the base image says otherwise"}; expected \`USER\` and a number`;
    yield { range: rangeOf(image), message };
  },
};
