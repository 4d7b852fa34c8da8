import { expect, test } from "vitest";
import { shellVariables } from "../../../../server/src/languages/dockerfile/names/shellVariables.js";
import { namesAt, takes } from "../../../support/namesIn.js";

const at = (text: string) => namesAt(text, "Dockerfile");

test("a stage: where it is named, built on, copied from, mounted", () => {
  const file = `FROM debian:12 AS Base
FROM base$0 AS app
COPY --from=base /a /b
RUN --mount=type=bind,from=base,target=/x ls
COPY --from=0 /c /d
FROM debian AS other
COPY --from=app /base /base
`;
  expect(at(file)).toEqual(["1:Base declaration", "2:base use", "3:base use", "4:base use", "5:0 use"]);
  const names = ["builder", "no good", "1st"];
  expect(names.map((name) => takes(file, "Dockerfile", name))).toEqual([true, false, false]);
});

test("a stage without a name goes by its image, which cannot be renamed", () => {
  const file = "FROM debian\nFROM alpine\nCOPY --from=$00 /a /b\n";
  expect(at(file)).toEqual(["1:debian declaration", "3:0 use"]);
  expect(takes(file, "Dockerfile", "x")).toBe(false);
});

test("a variable: the declaration that counts is the last one above, in the stage or below it", () => {
  const file = `ARG V=1
FROM debian:$V AS base
ARG V
ENV W=$V X=\${V:-2}
RUN echo $V '$V' "$V" \\$V # $V
FROM base
RUN <<E
echo $V$0
E
`;
  const uses = ["2:V use", "4:V use", "4:V use", "5:V use", "5:V use", "8:V use"];
  expect(at(file)).toEqual(["1:V declaration", uses[0], "3:V declaration *", ...uses.slice(1)]);
  expect(takes(file, "Dockerfile", "VERSION")).toBe(true);
});

test("an ARG that passes one on leads to it; a FROM sees what is above the first stage alone", () => {
  expect(at("ARG V=1\nFROM debian\nARG V$0\n")).toEqual(["1:V declaration *", "3:V declaration"]);
  expect(at("ARG V=1\nFROM debian\nARG V=2\nFROM x:$V$0\n")).toEqual(["1:V declaration *", "3:V declaration", "4:V use"]);
});

test("platform arguments and what nobody declares cannot be renamed", () => {
  expect(takes("FROM debian\nARG TARGETARCH$0\n", "Dockerfile", "X")).toBe(false);
  expect(takes("FROM debian\nRUN echo $HOME$0\n", "Dockerfile", "X")).toBe(false);
});

test("a here-document: both its ends", () => {
  expect(at("FROM debian\nRUN <<-'EOS$0' cat\nx\n\tEOS\n")).toEqual(["2:EOS declaration", "4:EOS use"]);
});

test("variables of a shell script", () => {
  const read = (script: string) => shellVariables(script).map(({ name, start }) => `${start}:${name}`);
  expect(read("a $B ${C:-x} $$D '$E' \"'$F'\" \\$G")).toEqual(["3:B", "7:C", "25:F"]);
  expect(read("# it's $A\n$B a#$C 'open $D")).toEqual(["11:B", "16:C"]);
});
