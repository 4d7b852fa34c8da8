import {
  aptQuestion,
  dnfQuestion,
  yumQuestion,
  zypperQuestion,
} from "../../../../server/src/languages/dockerfile/lint/interactiveInstall.js";
import { testRule } from "../ruleTest.js";

testRule(aptQuestion, [
  [
    "no answer",
    `
FROM a
RUN apt-get install x
#   ^^^^^^^ information dockerfile/apt-question
`,
  ],
  [
    "answers",
    `
FROM a
RUN apt-get install -y x && apt-get -qq install x && apt-get --assume-yes install x && apt-get install -q=2 x && apt-get -q -q install x
`,
  ],
]);

testRule(yumQuestion, [
  [
    "no answer",
    `
FROM a
RUN yum install x
#   ^^^ information dockerfile/yum-question
`,
  ],
  [
    "an answer",
    `
FROM a
RUN yum -y install x && yum update
`,
  ],
]);

testRule(zypperQuestion, [
  [
    "no answer",
    `
FROM a
RUN zypper in x
#   ^^^^^^ information dockerfile/zypper-question
`,
  ],
  [
    "an answer",
    `
FROM a
RUN zypper --non-interactive in x && zypper in -y x
`,
  ],
]);

testRule(dnfQuestion, [
  [
    "no answer",
    `
FROM a
RUN microdnf install x
#   ^^^^^^^^ information dockerfile/dnf-question
`,
  ],
  [
    "an answer",
    `
FROM a
RUN dnf install -y x
`,
  ],
]);
