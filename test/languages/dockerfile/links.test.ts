import { expect, test } from "vitest";
import { foldsIn, linksIn } from "../../support/editorAt.js";

test("images lead to their pages; stages, variables and scratch lead nowhere", () => {
  const file = `FROM debian:12@sha256:${"0".repeat(64)} AS base
FROM base
FROM scratch
FROM alpine:$V
FROM ghcr.io/owner/tool:1
COPY --from=quay.io/org/app:2 /a /b
COPY --from=base /a /b
COPY --from=0 /a /b
RUN --mount=from=busybox,target=/x ls
`;
  expect(linksIn(file, "Dockerfile")).toEqual([
    `debian:12@sha256:${"0".repeat(64)} → https://hub.docker.com/_/debian`,
    "ghcr.io/owner/tool:1 → https://ghcr.io/owner/tool",
    "quay.io/org/app:2 → https://quay.io/repository/org/app",
    "busybox → https://hub.docker.com/_/busybox",
  ]);
});

test("files of the context lead to themselves, from the Dockerfile's folder or one above it", () => {
  const file = `FROM debian
COPY a/b.txt ./c.txt /x/
COPY *.go $V /x/ [z] https://example.com/a . /y
COPY --from=debian d /x
ADD ["e f", "/x"]
COPY <<E /x
g
E
`;
  expect(linksIn(file, "Dockerfile").filter((link) => !link.includes("hub.docker"))).toEqual([
    "a/b.txt → file a/b.txt | ../a/b.txt | ../../a/b.txt | ../../../a/b.txt",
    "./c.txt → file c.txt | ../c.txt | ../../c.txt | ../../../c.txt",
    "/x/ → file x/ | ../x/ | ../../x/ | ../../../x/",
    "e f → file e f | ../e f | ../../e f | ../../../e f",
  ]);
});

test("stages, long instructions and blocks of comments fold", () => {
  const file = "# a\n# b\nFROM debian\nRUN a \\\n  && b\nRUN <<E\nx\nE\nUSER 1\n\n# c\nFROM alpine\n";
  expect(foldsIn(file, "Dockerfile")).toEqual(["3-9 part", "4-5 part", "6-8 part", "1-2 comment"]);
});
