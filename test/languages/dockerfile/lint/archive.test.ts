import { addedFile, copiedArchive } from "../../../../server/src/languages/dockerfile/lint/archive.js";
import { testRule } from "../ruleTest.js";

testRule(copiedArchive, [
  [
    "copied and extracted",
    `
FROM a
COPY x.tar.gz /tmp/
#    ^^^^^^^^ hint dockerfile/copied-archive
RUN tar -xzf /tmp/x.tar.gz
`,
  ],
  [
    "another, from a stage, in another stage",
    `
FROM a
COPY x.tar.gz /tmp/
COPY --from=b y.zip.gz /tmp/
RUN tar -xzf z.tar.gz && gunzip y.zip.gz
FROM b
RUN tar xf x.tar.gz
`,
  ],
]);

testRule(addedFile, [
  [
    "a file",
    `
FROM a
ADD x /y
#   ^ information dockerfile/added-file
`,
  ],
  [
    "archives and URLs",
    `
FROM a
ADD x.tar.gz https://example.org/x "http://example.org/y" /z/
`,
  ],
]);
