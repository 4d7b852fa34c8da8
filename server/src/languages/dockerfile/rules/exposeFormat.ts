import type { Problem } from "../../../engine/finding.js";
import { instructionCheck } from "../buildCheck.js";
import type { Reading } from "../convert/reading.js";
import { words } from "../convert/reading.js";
import { fixAt } from "../fix.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import { type Port, readPort } from "../values/port.js";

/** Finds protocols in upper case. */
export const exposeCasing = instructionCheck({
  name: "ExposeProtoCasing",
  id: "dockerfile/expose-protocol-casing",
  summary: "EXPOSE's protocols should be in lower case.",
  page: "expose-proto-casing",
  keywords: ["EXPOSE"],
  judge: (reading) =>
    judgePorts(reading, ({ protocol }) =>
      protocol === protocol.toLowerCase() ? undefined : `protocol \`${protocol}\`; expected \`${protocol.toLowerCase()}\``,
    ),
});

/** Finds host ports and addresses. */
export const exposeMapping = instructionCheck({
  name: "ExposeInvalidFormat",
  id: "dockerfile/expose-mapping",
  summary: "EXPOSE takes the container's port; host ports are given when it starts.",
  page: "expose-invalid-format",
  keywords: ["EXPOSE"],
  judge: (reading) =>
    judgePorts(reading, ({ mapping }) => (mapping ? "host port or address is dropped; expected the container's port alone" : undefined)),
});

/** The container's port alone, its protocol in lower case: what BuildKit makes of it. */
function plainPort(text: string): string {
  return text.slice(text.lastIndexOf(":") + 1).toLowerCase();
}

function* judgePorts({ instruction, expansions }: Reading, judge: (port: Port) => string | undefined): Iterable<Problem> {
  for (const word of words(instruction)) {
    const found = expansions.get(word);
    if (found?.certain !== true || found.fault !== undefined) continue;
    for (const text of found.words()) {
      const port = readPort(text);
      const reason = /^(?:no port|protocol)/u.test(port.fault ?? "") ? undefined : judge(port);
      if (reason === undefined) continue;
      const fixes =
        text === word.text && port.fault === undefined ? fixAt(rangeOf(word), plainPort(text), `Write ${plainPort(text)}`) : undefined;
      yield { range: rangeOf(word), message: `port ${quote(text)}: ${reason}`, ...(fixes && { fixes }) };
    }
  }
}
