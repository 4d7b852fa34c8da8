import { describe } from "vitest";
import { exposeCasing, exposeMapping } from "../../../../server/src/languages/dockerfile/rules/exposeFormat.js";
import { testRule } from "../ruleTest.js";

describe("dockerfile/expose-protocol-casing", () => {
  testRule(exposeCasing, [
    [
      "upper-case protocols",
      `
FROM alpine
EXPOSE 80/TCP 53/udp
#      ^^^^^^ warning dockerfile/expose-protocol-casing
`,
    ],
    [
      "lower-case ones",
      `
FROM alpine
EXPOSE 80/tcp 81
`,
    ],
  ]);
});

describe("dockerfile/expose-mapping", () => {
  testRule(exposeMapping, [
    [
      "host ports and addresses",
      `
FROM alpine
EXPOSE 8080:80 127.0.0.1:80:80 80
#      ^^^^^^^ warning dockerfile/expose-mapping
#              ^^^^^^^^^^^^^^^ warning dockerfile/expose-mapping
`,
    ],
    [
      "ports alone",
      `
FROM alpine
EXPOSE 80 81-82
`,
    ],
  ]);
});
