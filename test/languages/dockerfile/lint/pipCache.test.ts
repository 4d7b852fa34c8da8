import { pipCache } from "../../../../server/src/languages/dockerfile/lint/pipCache.js";
import { testRule } from "../ruleTest.js";

testRule(pipCache, [
  [
    "kept",
    `
FROM a
RUN pip install x==1
#   ^^^ information dockerfile/pip-cache
`,
  ],
  [
    "switched off in the command, the script, the stage, a base, or by a mount",
    `
FROM a AS b
RUN pip install --no-cache-dir x==1
RUN export PIP_NO_CACHE_DIR=1; pip install x==1
RUN --mount=type=cache,target=/root/.cache/pip pip install x==1
ENV PIP_NO_CACHE_DIR=yes
RUN pip install x==1
FROM b
RUN pip install x==1
`,
  ],
  [
    "ENV that leaves it on",
    `
FROM a
ENV PIP_NO_CACHE_DIR=off
RUN pip install x==1
#   ^^^ information dockerfile/pip-cache
`,
  ],
]);
