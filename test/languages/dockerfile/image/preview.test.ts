import { expect, test } from "vitest";
import { previewAt } from "../../../../server/src/languages/dockerfile/image/preview.js";
import { parseDockerfile } from "../../../../server/src/languages/dockerfile/parse.js";

/** The preview of the last stage, parsed, and each link as `text of the preview ← first line of its source`. */
function shown(text: string, offset = text.length) {
  const preview = previewAt(parseDockerfile({ text, start: 0 }), offset);
  if (preview === undefined) throw new Error("no preview");
  const json = preview.text.replace(/^\/\/.*\n/u, "");
  const links = preview.links.map(
    ({ range, source }) => `${preview.text.slice(range.start, range.end)} ← ${text.slice(source.start, source.end).split("\n")[0]}`,
  );
  return { title: preview.title, text: preview.text, links, image: JSON.parse(json) };
}

test("every instruction has its member", () => {
  const { image, title } = shown(`FROM scratch AS app
MAINTAINER me
ARG PORT=8080
ENV HOME=/home/app A="two words"
ENV A=one
EXPOSE $PORT 53/udp 9000-9001
LABEL version=1 "a b"=c
VOLUME /data /x
USER 1000:1000
WORKDIR /srv
WORKDIR app
STOPSIGNAL SIGINT
SHELL ["/bin/bash", "-c"]
HEALTHCHECK --interval=1m30s --retries=3 CMD curl localhost
ENTRYPOINT ["/app"]
CMD run it
ONBUILD COPY . /app
`);
  expect(title).toBe("app.json");
  expect(image).toEqual({
    architecture: "amd64",
    os: "linux",
    author: "me",
    config: {
      User: "1000:1000",
      ExposedPorts: { "8080/tcp": {}, "53/udp": {}, "9000/tcp": {}, "9001/tcp": {} },
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/home/app", "A=one"],
      Entrypoint: ["/app"],
      Cmd: ["/bin/bash", "-c", "run it"],
      Volumes: { "/data": {}, "/x": {} },
      WorkingDir: "/srv/app",
      Labels: { version: "1", "a b": "c" },
      StopSignal: "SIGINT",
      Healthcheck: { Test: ["CMD-SHELL", "curl localhost"], Interval: 90e9, Retries: 3 },
      Shell: ["/bin/bash", "-c"],
      OnBuild: ["COPY . /app"],
    },
  });
});

test("a stage has what the one below it has, and what that left behind ONBUILD", () => {
  const text = `FROM --platform=linux/arm64 debian:12 AS base
ENV A=1
CMD ["below"]
ONBUILD ENV B=2
FROM --platform=linux/arm64 base
ENTRYPOINT ["above"]
`;
  const { image, links, text: whole } = shown(text);
  expect(image).toEqual({ architecture: "arm64", os: "linux", config: { Env: ["A=1", "B=2"], Entrypoint: ["above"] } });
  expect(whole.split("\n")[0]).toBe("// What debian:12 brings along is not in here.");
  expect(links).toContain('"A=1" ← ENV A=1');
  expect(links).toContain('"B=2" ← ONBUILD ENV B=2');
  expect(shown(text, text.indexOf("CMD")).image.config).toEqual({ Env: ["A=1"], Cmd: ["below"], OnBuild: ["ENV B=2"] });
});

test("CMD above ENTRYPOINT stays where both are of the same stage", () => {
  expect(shown('FROM a\nCMD ["x"]\nENTRYPOINT ["y"]\n').image.config).toEqual({ Entrypoint: ["y"], Cmd: ["x"] });
});

test("HEALTHCHECK NONE, and a relative directory over an unknown one", () => {
  expect(shown("FROM a\nHEALTHCHECK NONE\nWORKDIR x\n").image.config).toEqual({ WorkingDir: "…/x", Healthcheck: { Test: ["NONE"] } });
});

test("nothing without a stage", () => {
  expect(previewAt(parseDockerfile({ text: "ARG A\n", start: 0 }), 0)).toBeUndefined();
});
