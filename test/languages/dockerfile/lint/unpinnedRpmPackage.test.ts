import { unpinnedDnfPackage, unpinnedYumPackage } from "../../../../server/src/languages/dockerfile/lint/unpinnedRpmPackage.js";
import { testRule } from "../ruleTest.js";

testRule(unpinnedYumPackage, [
  [
    "a name alone",
    `
FROM a
RUN yum install -y vim-enhanced
#                  ^^^^^^^^^^^^ information dockerfile/unpinned-yum-package
`,
  ],
  [
    "versions",
    `
FROM a
RUN yum install -y vim-9.0 x-1.rpm && yum module install -y a:1 && yum update
`,
  ],
]);

testRule(unpinnedDnfPackage, [
  [
    "a name alone, and a variable that nothing sets",
    `
FROM a
RUN microdnf install -y vim
#                       ^^^ information dockerfile/unpinned-dnf-package
RUN dnf install -y vim-\${V}
#                  ^^^^^^^^ information dockerfile/unpinned-dnf-package
`,
  ],
  [
    "versions, and variables of the file",
    `
ARG A
FROM x AS base
ENV V=1
FROM base
RUN dnf install -y vim-\${V} x-$A && dnf module install -y a:1 && dnf group install -y b
`,
  ],
]);
