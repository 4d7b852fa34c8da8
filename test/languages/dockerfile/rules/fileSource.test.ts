import { fileSource } from "../../../../server/src/languages/dockerfile/rules/fileSource.js";
import { testRule } from "../ruleTest.js";

testRule(fileSource, [
  [
    "COPY takes nothing from elsewhere",
    `
FROM alpine
COPY https://example.com/a /a
#    ^^^^^^^^^^^^^^^^^^^^^ error dockerfile/copy-remote-source
COPY https://example.com/a.git /a
#    ^^^^^^^^^^^^^^^^^^^^^^^^^ error dockerfile/copy-remote-source
COPY git@example.com:a/b /a
#    ^^^^^^^^^^^^^^^^^^^ error dockerfile/copy-remote-source
`,
  ],
  [
    "queries of Git sources",
    `
FROM alpine
ADD https://example.com/a.git?brunch=x /a
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error dockerfile/git-source
ADD https://example.com/a.git?tag=a&branch=b /a
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error dockerfile/git-source
ADD --keep-git-dir=false https://example.com/a.git?keep-git-dir=true /a
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error dockerfile/git-source
`,
  ],
  [
    "checksums",
    `
FROM alpine
ADD --checksum=sha256:abc https://example.com/a /a
#              ^^^^^^^^^^ error dockerfile/checksum
ADD --checksum=sha256:abc a /a
#              ^^^^^^^^^^ error dockerfile/checksum
ADD --checksum=sha256:abc a b /c/
#              ^^^^^^^^^^ error dockerfile/checksum
`,
  ],
  [
    "fine ones",
    `
FROM alpine
ADD https://example.com/a.git?tag=v1#:dir /a
ADD --checksum=sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa https://example.com/a /a
COPY ./x.git /a
ADD --checksum=$SUM https://example.com/a /a
`,
  ],
]);
