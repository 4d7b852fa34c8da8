import { buildCheck, type CheckFinding } from "../buildCheck.js";
import { conversionOf, words } from "../convert/conversion.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { type Port, readPort } from "../values/port.js";

/** Finds protocols in upper case. */
export const exposeCasing = buildCheck({
  name: "ExposeProtoCasing",
  id: "dockerfile/expose-protocol-casing",
  summary: "EXPOSE's protocols should be in lower case.",
  page: "expose-proto-casing",
  find: (tree) =>
    find(tree, ({ protocol }) =>
      protocol === protocol.toLowerCase() ? undefined : `protocol \`${protocol}\`; expected \`${protocol.toLowerCase()}\``,
    ),
});

/** Finds host ports and addresses. */
export const exposeMapping = buildCheck({
  name: "ExposeInvalidFormat",
  id: "dockerfile/expose-mapping",
  summary: "EXPOSE takes the container's port; host ports are given when it starts.",
  page: "expose-invalid-format",
  find: (tree) =>
    find(tree, ({ mapping }) => (mapping ? "host port or address is dropped; expected the container's port alone" : undefined)),
});

function* find(tree: DockerfileTree, judge: (port: Port) => string | undefined): Iterable<CheckFinding> {
  const { expansions } = conversionOf(tree);
  for (const instruction of tree.instructions) {
    if (instruction.name !== "EXPOSE") continue;
    for (const word of words(instruction)) {
      const found = expansions.get(word);
      if (found?.certain !== true || found.fault !== undefined) continue;
      for (const text of found.words()) {
        const port = readPort(text);
        const reason = /^(?:no port|protocol)/u.test(port.fault ?? "") ? undefined : judge(port);
        if (reason !== undefined) yield { instruction, range: rangeOf(word), message: `port ${quote(text)}: ${reason}` };
      }
    }
  }
}
