import { exposePort } from "../../../../server/src/languages/dockerfile/rules/exposePort.js";
import { testRule } from "../ruleTest.js";

testRule(exposePort, [
  [
    "ports that are none",
    `
FROM alpine
EXPOSE 65536 80-70 80/foo http 80,
#      ^^^^^ error dockerfile/invalid-port
#            ^^^^^ error dockerfile/invalid-port
#                  ^^^^^^ error dockerfile/invalid-port
#                         ^^^^ error dockerfile/invalid-port
#                              ^^^ error dockerfile/invalid-port
`,
  ],
  [
    "a comment behind a port is no comment",
    `
FROM alpine
EXPOSE 80 # web
#         ^ error dockerfile/invalid-port
`,
  ],
  [
    "variables with known values",
    `
FROM alpine
ENV P="80 x"
EXPOSE $P
#      ^^ error dockerfile/invalid-port
`,
  ],
  [
    "fine ones",
    `
FROM alpine
EXPOSE 80 53/UDP 8000-8010/tcp 80/ $PORT 127.0.0.1:80:8080
`,
  ],
]);
