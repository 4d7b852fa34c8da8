import { runDevice } from "../../../../server/src/languages/dockerfile/rules/runDevice.js";
import { testRule } from "../ruleTest.js";

testRule(runDevice, [
  [
    "a field that is neither name nor required",
    `
FROM alpine
RUN --device=vendor.com/gpu=all,requierd true
#                               ^^^^^^^^ error dockerfile/run-device
RUN --device=a/b=c,x=1 true
#                  ^^^ error dockerfile/run-device
`,
  ],
  [
    "a second name",
    `
FROM alpine
RUN --device=a/b=c,name=d true
#                  ^^^^^^ error dockerfile/run-device
`,
  ],
  [
    "required takes a boolean",
    `
FROM alpine
RUN --device=a/b=c,required=yes true
#                           ^^^ error dockerfile/run-device
`,
  ],
  [
    "quotes that do not close",
    `
FROM alpine
RUN --device='"a' true
#             ^^ error dockerfile/run-device
RUN --device= true
#   ^^^^^^^^^ error dockerfile/run-device
`,
  ],
  [
    "fine ones",
    `
FROM alpine
RUN --device=vendor.com/gpu=all,required true
RUN --device=name=a/b=c,required=false true
`,
  ],
]);
