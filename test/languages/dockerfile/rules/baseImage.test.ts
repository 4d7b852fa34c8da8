import { baseImage } from "../../../../server/src/languages/dockerfile/rules/baseImage.js";
import { testRule } from "../ruleTest.js";

testRule(baseImage, [
  [
    "images that are none",
    `
FROM Alpine
#    ^^^^^^ error dockerfile/base-image-reference
FROM alpine:
#    ^^^^^^^ error dockerfile/base-image-reference
FROM alpine@sha256:abc
#    ^^^^^^^^^^^^^^^^^ error dockerfile/base-image-reference
FROM a//b
#    ^^^^ error dockerfile/base-image-reference
`,
  ],
  [
    "an image that is empty whatever the build sets",
    `
FROM $UNDECLARED
#    ^^^^^^^^^^^ error dockerfile/blank-base-image
`,
  ],
  [
    "an argument that the build may set",
    `
ARG IMAGE
FROM $IMAGE
FROM alpine:$TARGETVARIANT
`,
  ],
  [
    "a default that is no image",
    `
ARG IMAGE=Alpine
FROM $IMAGE
#    ^^^^^^ error dockerfile/base-image-reference
`,
  ],
  [
    "platforms",
    `
FROM --platform=linux/amd64/v1/x alpine
#               ^^^^^^^^^^^^^^^^ error dockerfile/platform
FROM --platform=lunix alpine
#               ^^^^^ error dockerfile/platform
FROM --platform=linux/ alpine
#               ^^^^^^ error dockerfile/platform
FROM --platform=$NOTHING alpine
#               ^^^^^^^^ error dockerfile/platform
`,
  ],
  [
    "fine ones",
    `
FROM scratch
FROM localhost:5000/x/y:1@sha256:0000000000000000000000000000000000000000000000000000000000000000
FROM --platform=$BUILDPLATFORM Host/x
FROM --platform=linux/arm64/v8 alpine AS Build
FROM build
`,
  ],
]);
