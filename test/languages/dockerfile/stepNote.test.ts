import { expect, test } from "vitest";
import { parseDockerfile } from "../../../server/src/languages/dockerfile/parse.js";
import { placeAt } from "../../../server/src/languages/dockerfile/place.js";

/** The note on the last RUN's keyword. */
function note(text: string): string | undefined {
  return placeAt(parseDockerfile({ text, start: 0 }), text.lastIndexOf("RUN") + 1)?.note;
}

test("a step of a base image that is not known", () => {
  expect(note("FROM alpine\nRUN true\nUSER 5\n")).toBe(
    "as the base image's user (mostly root) in the base image's directory · own network · default capabilities and seccomp",
  );
});

test("user and directory of the stages below, and the step's own options", () => {
  expect(note("FROM scratch AS a\nARG D=/srv\nWORKDIR $D\nUSER 1000\nFROM a\nWORKDIR app\nRUN --network=none true\n")).toBe(
    "as 1000 in /srv/app · no network · default capabilities and seccomp",
  );
  expect(note("FROM scratch\nRUN --security=insecure --network=host true\n")).toBe(
    "as root in / · the builder's network · no sandbox, all capabilities",
  );
});
