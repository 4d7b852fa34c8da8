import { mountCombination } from "../../../../server/src/languages/dockerfile/rules/mountCombination.js";
import { testRule } from "../ruleTest.js";

testRule(mountCombination, [
  [
    "required and size must follow a type that has them",
    `
FROM alpine
RUN --mount=required,type=secret,id=a true
#           ^^^^^^^^ error dockerfile/mount-option-misplaced
RUN --mount=type=cache,target=/x,size=1m true
#                                ^^^^ error dockerfile/mount-option-misplaced
`,
  ],
  [
    "modes and owners on bind mounts, sharing on others than caches",
    `
FROM alpine
RUN --mount=target=/x,mode=0700 true
#                     ^^^^ error dockerfile/mount-option-misplaced
RUN --mount=type=tmpfs,target=/x,sharing=locked true
#                                ^^^^^^^ error dockerfile/mount-option-misplaced
`,
  ],
  [
    "a secret goes by id or source",
    `
FROM alpine
RUN --mount=type=secret,id=a,source=b true
#                            ^^^^^^ error dockerfile/mount-secret
RUN --mount=type=secret,env=A true
#           ^^^^^^^^^^^^^^^^^ error dockerfile/mount-secret
RUN --mount=type=secret,id=a,from=b true
#                            ^^^^ error dockerfile/mount-secret
`,
  ],
  [
    "an SSH agent has no source",
    `
FROM alpine
RUN --mount=type=ssh,source=a true
#                    ^^^^^^ error dockerfile/mount-option-misplaced
`,
  ],
  [
    "nothing is mounted over the root",
    `
FROM alpine
RUN --mount=type=cache,target=/ true
#                             ^ error dockerfile/mount-target
RUN --mount=target=/a/.. true
#                  ^^^^^ error dockerfile/mount-target
WORKDIR /
RUN --mount=target=. true
#                  ^ error dockerfile/mount-target
RUN --mount=type=tmpfs true
#           ^^^^^^^^^^ error dockerfile/mount-target
`,
  ],
  [
    "the base image's own working directory",
    `
FROM alpine
RUN --mount=target=. true
#                  ^ warning dockerfile/mount-target
RUN --mount=type=cache true
#           ^^^^^^^^^^ warning dockerfile/mount-target
`,
  ],
  [
    "a relative target where the directory is not known",
    `
FROM alpine
RUN --mount=target=x true
WORKDIR x
RUN --mount=target=. true
WORKDIR /w
RUN --mount=target=. true
RUN --mount=type=cache true
`,
  ],
  [
    "fine ones",
    `
FROM alpine
RUN --mount=type=secret,required,id=a,mode=0400 --mount=type=ssh,required=true --mount=type=tmpfs,target=/t,size=64m true
`,
  ],
]);
