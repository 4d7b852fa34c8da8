import { expect, test } from "vitest";
import { recognizeDockerfile } from "../../../server/src/languages/dockerfile/recognize.js";

const text = "FROM alpine\nRUN true\n";

test.each<[name: string, expected: string | undefined]>([
  ["Dockerfile", "dockerfile"],
  ["a/b/Dockerfile", "dockerfile"],
  ["dockerfile", "dockerfile"],
  ["Containerfile", "dockerfile"],
  ["Containerfile.dev", "dockerfile"],
  ["Dockerfile.alpine", "dockerfile"],
  ["Dockerfile-3.12", "dockerfile"],
  ["web.Dockerfile", "dockerfile"],
  ["web.dockerfile", "dockerfile"],
  [".dockerignore", undefined],
  ["Dockerfile.dockerignore", undefined],
  ["Dockerfile.j2", "dockerfile-template"],
  ["Dockerfile.tmpl", "dockerfile-template"],
  ["Dockerfile.in", "dockerfile-template"],
  ["dockerfile.md", undefined],
  ["Dockerfile.test.js", undefined],
  ["docker-compose.yml", undefined],
  ["mydockerfiles", "dockerfile"],
  ["notes.txt", undefined],
  ["Makefile", "dockerfile"],
])("by name: %s", (name, expected) => expect(recognizeDockerfile({ name, text })?.kind).toBe(expected));

test("the editor's language decides where the name does not", () => {
  expect(recognizeDockerfile({ name: "x.txt", text: "", languageId: "dockerfile" })?.kind).toBe("dockerfile");
});

test.each<[name: string, text: string, expected: string | undefined]>([
  ["a FROM and an instruction", "# x\nARG V=1\nFROM --platform=linux/amd64 a:$V AS b\nCOPY a b\n", "dockerfile"],
  ["a FROM alone could be anything", "FROM alpine\n", undefined],
  ["a letter", "From Monday on we meet at ten.\nRUN if you can\n", undefined],
  ["a query", "FROM users\nWHERE id = 1\n", undefined],
  ["nothing", "", undefined],
])("by content: %s", (_name, text, expected) => expect(recognizeDockerfile({ name: "untitled", text })?.kind).toBe(expected));

test.each<[text: string]>([["{% if x %}\nFROM alpine\n{% endif %}\n"], ["FROM alpine\n{{ run }}\n"], ["FROM alpine\n@EXTRA@\n"]])(
  "a template is left in peace: %j",
  (text) => expect(recognizeDockerfile({ name: "Dockerfile", text })).toMatchObject({ checked: false, kind: "dockerfile-template" }),
);

test("template marks inside a command are no template", () => {
  expect(recognizeDockerfile({ name: "Dockerfile", text: "FROM alpine\nRUN docker inspect -f '{{.Id}}' x\n" })?.checked).toBe(true);
});
