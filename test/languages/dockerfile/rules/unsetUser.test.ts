import { unsetUser } from "../../../../server/src/languages/dockerfile/rules/unsetUser.js";
import { testRule } from "../ruleTest.js";

testRule(unsetUser, [
  [
    "a command, and nobody named to run it",
    `
FROM debian:12 AS build
USER 1000
FROM alpine
#    ^^^^^^ hint dockerfile/unset-user
CMD ["app"]
`,
  ],
  [
    "a user in the stage, or in one below it",
    `
FROM alpine AS base
USER 1000
FROM base
CMD ["app"]
`,
  ],
  [
    "a base image made for other users",
    `
FROM gcr.io/distroless/static:nonroot
ENTRYPOINT ["/app"]
`,
  ],
  [
    "an image that runs nothing of its own",
    `
FROM scratch
COPY a b
`,
  ],
]);
