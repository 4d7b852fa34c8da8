import { buildCheck } from "../buildCheck.js";
import { instructionsNamed } from "../stages.js";
import { rangeOf } from "../syntax/span.js";

/** Finds MAINTAINER. */
export const maintainer = buildCheck({
  name: "MaintainerDeprecated",
  hadolint: "DL4000",
  id: "dockerfile/maintainer-deprecated",
  summary: "MAINTAINER is deprecated since Docker 1.13; a label says the same.",
  page: "maintainer-deprecated",
  *find(tree) {
    for (const instruction of instructionsNamed(tree, ["MAINTAINER"])) {
      const { keyword, range, arguments: found } = instruction;
      const message = "MAINTAINER is deprecated; expected a label such as `org.opencontainers.image.authors`";
      const author = found.form === "single" ? found.word.text : undefined;
      if (author === undefined || /["\\$`\n]/u.test(author)) yield { instruction, range: rangeOf(keyword), message };
      else {
        const newText = `LABEL org.opencontainers.image.authors="${author}"`;
        yield { instruction, range: rangeOf(keyword), message, fixes: [{ title: "Replace with a label", edits: [{ range, newText }] }] };
      }
    }
  },
});
