import { expect, test } from "vitest";
import { parseDockerfile } from "../../../server/src/languages/dockerfile/parse.js";
import { placeAt } from "../../../server/src/languages/dockerfile/place.js";

/** The note at `$0`. */
function note(marked: string): string | undefined {
  return placeAt(parseDockerfile({ text: marked.replace("$0", ""), start: 0 }), marked.indexOf("$0"))?.note;
}

test("a base image is called by its whole name", () => {
  expect(note("FROM g$0olang:1.25 AS build\n")).toBe("docker.io/library/golang:1.25");
});

test.each([
  ["a stage", "FROM alpine AS build\nFROM b$0uild\n"],
  ["nothing", "FROM s$0cratch\n"],
  ["a variable", "ARG V=1\nFROM al$0pine:$V\n"],
  ["what is whole", "FROM registry.example.com/a$0:1\n"],
])("%s is not", (_name, marked) => {
  expect(note(marked)).toBeUndefined();
});
