import { engineSocket } from "../../../../server/src/languages/dockerfile/rules/engineSocket.js";
import { testRule } from "../ruleTest.js";

testRule(engineSocket, [
  [
    "ways to the engine",
    `
FROM alpine
VOLUME /var/run/docker.sock
#      ^^^^^^^^^^^^^^^^^^^^ hint dockerfile/engine-socket
ENV DOCKER_HOST=unix:///var/run/docker.sock
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint dockerfile/engine-socket
RUN --mount=from=x,target=/run/docker.sock true
#                         ^^^^^^^^^^^^^^^^ hint dockerfile/engine-socket
RUN usermod -aG docker ci
#               ^^^^^^ hint dockerfile/engine-socket
`,
  ],
  [
    "other volumes, hosts and groups",
    `
FROM alpine
VOLUME /var/lib/docker
ENV DOCKER_HOST=tcp://docker:2376
RUN usermod -aG audio ci && echo docker
`,
  ],
]);
