import { stopSignal } from "../../../../server/src/languages/dockerfile/rules/stopSignal.js";
import { testRule } from "../ruleTest.js";

testRule(stopSignal, [
  [
    "signals that do not exist",
    `
FROM alpine
STOPSIGNAL SIGTREM
#          ^^^^^^^ error dockerfile/invalid-signal
STOPSIGNAL 0
#          ^ error dockerfile/invalid-signal
STOPSIGNAL 9 10
#          ^^^^ error dockerfile/invalid-signal
STOPSIGNAL RTMAX-15
#          ^^^^^^^^ error dockerfile/invalid-signal
STOPSIGNAL $SIG
#          ^^^^ error dockerfile/invalid-signal
`,
  ],
  [
    "fine ones",
    `
FROM alpine
STOPSIGNAL term
STOPSIGNAL SIGRTMIN+3
STOPSIGNAL 37
STOPSIGNAL -1
ARG SIG
STOPSIGNAL $SIG
STOPSIGNAL $APP_VERSION
`,
  ],
]);
