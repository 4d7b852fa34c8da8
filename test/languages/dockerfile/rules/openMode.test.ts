import { openMode } from "../../../../server/src/languages/dockerfile/rules/openMode.js";
import { testRule } from "../ruleTest.js";

testRule(openMode, [
  [
    "files that everybody may write",
    `
FROM alpine
RUN mkdir /x && chmod -R 777 /x
#                        ^^^ hint dockerfile/world-writable-file
RUN chmod a+rwx /x
#         ^^^^^ hint dockerfile/world-writable-file
RUN install -m 0666 a b
#              ^^^^ hint dockerfile/world-writable-file
COPY --chmod=o+w a b
#            ^^^ hint dockerfile/world-writable-file
ONBUILD RUN chmod 0777 /x
#                 ^^^^ hint dockerfile/world-writable-file
`,
  ],
  [
    "files that run with their owner's rights",
    `
FROM alpine
RUN chmod u+s /bin/x
#         ^^^ hint dockerfile/setuid-file
RUN chmod 4755 /bin/x
#         ^^^^ hint dockerfile/setuid-file
COPY --chmod=04755 a b
#            ^^^^^ hint dockerfile/setuid-file
`,
  ],
  [
    "what gives nothing away",
    `
FROM alpine
ARG MODE
COPY --chmod=$MODE a b
COPY --chmod=0644 a b
RUN chmod +x a && chmod -R 755 b && chmod g+s c && chmod 2775 d && chmod 1777 /tmp && chmod a+rwx,+t e && chmod u-s f && chmod go-w g
RUN chmod --reference=777 a && install -d 777
`,
  ],
]);
