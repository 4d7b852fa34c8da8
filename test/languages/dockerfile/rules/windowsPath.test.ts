import { windowsPath } from "../../../../server/src/languages/dockerfile/rules/windowsPath.js";
import { testRule } from "../ruleTest.js";

testRule(windowsPath, [
  [
    "other drives, drives alone and the network",
    String.raw`# escape=${"`"}
FROM --platform=windows/amd64 mcr.microsoft.com/windows/nanoserver:ltsc2022
WORKDIR D:\work
#       ^^^^^^^ error dockerfile/windows-path
WORKDIR c:
#       ^^ error dockerfile/windows-path
COPY a.txt \\host\share\
#          ^^^^^^^^^^^^^ error dockerfile/windows-path
`,
  ],
  [
    "drive C, relative paths, and what is fetched",
    String.raw`# escape=${"`"}
FROM --platform=windows/amd64 mcr.microsoft.com/windows/nanoserver:ltsc2022
WORKDIR C:\work
COPY a.txt b\c.txt c:/work/
ADD https://example.com/a.zip ssh://git@example.com/a/b git@example.com:a/b.git C:\work\
`,
  ],
  [
    "stages for other systems, and for one that is not certain",
    `
FROM alpine
WORKDIR D:/work
FROM --platform=$TARGETPLATFORM alpine
WORKDIR D:/work
`,
  ],
]);
