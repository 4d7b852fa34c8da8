import {
  unpinnedApkPackage,
  unpinnedAptPackage,
  unpinnedZypperPackage,
} from "../../../../server/src/languages/dockerfile/lint/unpinnedSystemPackage.js";
import { testRule } from "../ruleTest.js";

testRule(unpinnedAptPackage, [
  [
    "a name alone",
    `
FROM a
RUN apt-get install -y a=1 b c
#                          ^ information dockerfile/unpinned-apt-package
`,
  ],
  [
    "in a later line, where the keyword stands for it",
    `
FROM a
RUN apt-get update \\
#^^ information dockerfile/unpinned-apt-package
 && apt-get install x
`,
  ],
  [
    "versions, releases, files, and a comment that says so",
    `
FROM a
RUN apt-get install -y -t stable a=1 b/stable ./c.deb
# hadolint ignore=DL3008
RUN apt-get install x
`,
  ],
]);

testRule(unpinnedApkPackage, [
  [
    "a name alone",
    `
FROM a
RUN apk add --no-cache a=1 bash
#                          ^^^^ information dockerfile/unpinned-apk-package
`,
  ],
  [
    "versions, a virtual package, files",
    `
FROM a
RUN apk add -t .deps a~1 "b>2" c.apk
`,
  ],
]);

testRule(unpinnedZypperPackage, [
  [
    "a name alone",
    `
FROM a
RUN zypper in -y vim
#                ^^^ information dockerfile/unpinned-zypper-package
`,
  ],
  [
    "versions",
    `
FROM a
RUN zypper in -y "vim>=9" x.rpm
`,
  ],
]);
