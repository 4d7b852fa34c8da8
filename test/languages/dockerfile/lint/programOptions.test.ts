import {
  distributionUpgrade,
  linkedShell,
  progressBar,
  sparseLog,
} from "../../../../server/src/languages/dockerfile/lint/programOptions.js";
import { testRule } from "../ruleTest.js";

testRule(distributionUpgrade, [
  [
    "an upgrade of everything",
    `
FROM a
RUN zypper -n dup
#   ^^^^^^ information dockerfile/distribution-upgrade
`,
  ],
  [
    "an update",
    `
FROM a
RUN zypper -n update
`,
  ],
]);

testRule(sparseLog, [
  [
    "a number of six digits",
    `
FROM a
RUN useradd -u 123456 x
#   ^^^^^^^ information dockerfile/sparse-login-log
`,
  ],
  [
    "a short one, and `-l`",
    `
FROM a
RUN useradd -u 12345 x && useradd -l -u 123456 x && useradd -lu 123456 x
`,
  ],
]);

testRule(progressBar, [
  [
    "wget as it is",
    `
FROM a
RUN wget https://example.org/x
#   ^^^^ information dockerfile/progress-bar
RUN busybox wget https://example.org/x
#   ^^^^^^^ information dockerfile/progress-bar
`,
  ],
  [
    "quiet ones",
    `
FROM a
RUN wget -qO- u && wget -nv u && wget --progress=dot:giga u && wget -o log u
`,
  ],
]);

testRule(linkedShell, [
  [
    "a link",
    `
FROM a
RUN ln -sf /bin/bash /bin/sh
#   ^^ information dockerfile/linked-shell
`,
  ],
  [
    "another",
    `
FROM a
RUN ln -s /bin/bash /usr/bin/sh
`,
  ],
]);
