import { describe, expect, test } from "vitest";
import { completeAt } from "../../../support/completeAt.js";

const at = (marked: string) => completeAt(marked, "Dockerfile");
const labels = (marked: string) => at(marked).labels;

describe("instructions", () => {
  test("before the first stage only what may stand there", () => {
    expect(labels("$0")).toEqual(["FROM", "ARG"]);
  });

  test("all in a stage, the old one last", () => {
    const found = labels("FROM a\nR$0");
    expect(found).toEqual(expect.arrayContaining(["RUN", "COPY", "ENTRYPOINT", "FROM"]));
    expect(found.at(-1)).toBe("MAINTAINER");
    expect(at("FROM a\nR$0").taken("RUN")).toBe("FROM a\nRUN $1");
  });

  test("behind ONBUILD only those that it takes", () => {
    expect(labels("FROM a\nONBUILD $0")).not.toContain("FROM");
    expect(labels("FROM a\nONBUILD C$0")).toContain("COPY");
  });

  test("directives at the top", () => {
    expect(labels("# $0")).toEqual(expect.arrayContaining(["syntax", "escape", "check"]));
    expect(labels("FROM a\n# s$0")).toEqual([]);
    expect(labels("# syntax=$0")).toContain("docker/dockerfile:1");
    expect(labels("# escape = $0")).toEqual(["`"]);
    expect(labels("FROM a\n# check=$0")).toEqual([]);
  });
});

test("images that are used nearby", () => {
  expect(labels("FROM golang:1.25 AS b\nCOPY --from=busybox:1 /a /b\nFROM $0")).toEqual(["b", "golang:1.25", "busybox:1", "scratch"]);
  expect(labels("FROM alpine:3\nFROM x:$V\nCOPY --from=$0 /a /b")).toEqual(["alpine:3"]);
});

describe("flags", () => {
  test("those of the instruction that are not there yet", () => {
    expect(labels("FROM a\nCOPY --from=b --$0")).toEqual(expect.arrayContaining(["--chown", "--chmod", "--link"]));
    expect(labels("FROM a\nCOPY --from=b --$0")).not.toContain("--from");
  });

  test("only those that the frontend has", () => {
    expect(labels("# syntax=docker/dockerfile:1.7\nFROM a\nCOPY --$0")).not.toContain("--parents");
    expect(labels("FROM a\nCOPY --$0")).toContain("--parents");
  });

  test("their values", () => {
    expect(labels("FROM a\nRUN --network=$0")).toEqual(["default", "none", "host"]);
    expect(at("FROM a\nRUN --network=$0").items.map(({ detail }) => detail)).toEqual(["default", undefined, undefined]);
    expect(at("FROM a\nRUN --network=n$0 ls").taken("none")).toBe("FROM a\nRUN --network=none ls");
    expect(labels("FROM --platform=$0")).toContain("$BUILDPLATFORM");
  });

  test("options of a mount that its type takes, and their values", () => {
    expect(labels("FROM a\nRUN --mount=$0")[0]).toBe("type");
    expect(labels("FROM a\nRUN --mount=type=$0")).toEqual(["bind", "cache", "tmpfs", "secret", "ssh"]);
    expect(labels("FROM a\nRUN --mount=type=secret,$0")).toEqual(expect.arrayContaining(["id", "env", "required"]));
    expect(labels("FROM a\nRUN --mount=type=cache,$0")).not.toContain("env");
    expect(labels("FROM a\nRUN --mount=type=cache,sharing=$0")).toEqual(["shared", "private", "locked"]);
  });
});

describe("names from above", () => {
  const stages = "FROM golang AS build\nARG VERSION=1\nENV HOME=/a PATH_X=b\nFROM alpine AS test\nARG OTHER\n";

  test("stages", () => {
    expect(labels(`${stages}COPY --from=$0`)).toEqual(["build", "test"]);
    expect(labels(`${stages}FROM b$0`)).toEqual(["build", "test", "golang", "alpine", "scratch"]);
    expect(labels(`${stages}RUN --mount=type=bind,from=$0`)).toEqual(["build", "test"]);
  });

  test("variables of the stage", () => {
    expect(labels(`${stages}RUN echo $$0`)).toEqual(["OTHER"]);
    expect(labels("FROM a\nENV A=1 B=2\nRUN echo ${$0}")).toEqual(["A", "B"]);
    expect(labels("ARG TAG=1\nFROM a:$$0")).toEqual(expect.arrayContaining(["TAG", "TARGETPLATFORM"]));
  });
});

describe("arguments", () => {
  test.each([
    ["a signal", "FROM a\nSTOPSIGNAL $0", "SIGTERM"],
    ["a protocol", "FROM a\nEXPOSE 53/$0", "udp"],
    ["a label", "FROM a\nLABEL $0", "org.opencontainers.image.source"],
    ["a predefined argument", "FROM a\nARG $0", "TARGETARCH"],
    ["a health check", "FROM a\nHEALTHCHECK $0", "NONE"],
    ["the name of a stage", "FROM a $0", "AS"],
    ["behind a continued line", "FROM a\nRUN --mount=type=cache \\\n  --$0", "--network"],
  ])("%s", (_name, marked, expected) => {
    expect(labels(marked)).toContain(expected);
  });

  test("nothing in a here-document, in a comment, in the middle of a command", () => {
    expect(labels("FROM a\nRUN <<EOF\nR$0\nEOF\n")).toEqual([]);
    expect(labels("FROM a\n# RU$0")).toEqual([]);
    expect(labels("FROM a\nRUN apt-get $0")).toEqual([]);
  });
});
