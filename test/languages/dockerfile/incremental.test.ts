import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Fix } from "../../../server/src/engine/finding.js";
import type { Language } from "../../../server/src/engine/language.js";
import { metasOf } from "../../../server/src/engine/rule.js";
import { rangeOf } from "../../../server/src/languages/dockerfile/syntax/span.js";
import type { DockerfileTree, Instruction } from "../../../server/src/languages/dockerfile/syntax/tree.js";
import { dataFiles } from "../../support/data.js";

/** A Dockerfile language with nothing kept from before: each has its own copy of the program. */
async function freshLanguage(): Promise<Language<DockerfileTree>> {
  vi.resetModules();
  const { dockerfile } = await import("../../../server/src/languages/dockerfile/index.js");
  return dockerfile(dataFiles);
}

const companions = [undefined, { ".dockerignore": "*\n!src\n", ".hadolint.yaml": "override: {error: [DL3008]}\nlabel-schema: {a: url}\n" }];

/** Everything that is told of a tree, and where its parts lie. */
function told(language: Language<DockerfileTree>, tree: DockerfileTree): readonly string[] {
  const { directives, escape: escaper, stages } = tree;
  const places = tree.instructions.map((each) =>
    JSON.stringify(
      [
        each.range,
        each.index,
        each.stage,
        each.keyword,
        each.rest,
        each.flags,
        each.arguments,
        each.heredocs,
        textsOf(each),
        each.blankLines,
      ],
      plain,
    ),
  );
  const findings = companions.flatMap((around) => {
    const context = { targets: { dockerfile: ["1.28"] }, companions: around };
    return language.rules.flatMap((rule) => {
      const id = "meta" in rule ? rule.meta.id : "";
      return [...rule.check(tree, context)].map((problem) => JSON.stringify([id, problem], plain));
    });
  });
  const whole = JSON.stringify([directives, escaper, stages.map((stage) => stage.from.index)], plain);
  return [whole, ...tree.problems.map((problem) => JSON.stringify(problem)), ...places, ...findings.sort()];
}

function textsOf({ comments }: Instruction): readonly unknown[] {
  return comments.map(({ text, atLineStart }) => [text.text, rangeOf(text), atLineStart]);
}

/** Moved spans and those that were read in their place differ in how they are kept only; a fix may work its edits out when asked. */
function plain(key: string, value: unknown): unknown {
  if (key === "fixes") return (value as readonly Fix[] | undefined)?.map(({ title, edits, preferred }) => ({ title, edits, preferred }));
  return key === "own" || key === "parts" || key === "source" ? undefined : value;
}

const lines =
  `FROM debian:12 AS base|FROM base|FROM $BASE AS b|FROM scratch AS s|FROM --platform=$TARGETPLATFORM a as c|ARG BASE=debian|ARG V
ARG V=1 W=$V|ENV P=/x Q=$P|ENV P=$V|ENV V=80|ENV V=none|ENV V=99999|ENV V=KILL|EXPOSE $V|STOPSIGNAL $V|ADD --chmod=$V a b|ENV TOKEN old form|WORKDIR $P|WORKDIR x|WORKDIR /|RUN apt-get install $P|RUN --mount=target=$P,type=cache x
RUN --mount=from=base a <<E|  \\|    y && \\|E|RUN pip install x \\|COPY $V src other dst|COPY --from=base --chmod=$P /a /b|COPY --from=b x y
COPY . $P|EXPOSE $V 99999|EXPOSE 80/TCP|ONBUILD COPY --from=b a b|ONBUILD RUN yum install x|# hadolint ignore=DL3008,DL3045|# check=skip=all|# comment
USER root|USER $P|LABEL a=$V b|VOLUME $P|STOPSIGNAL $V|HEALTHCHECK --interval=1 CMD x|CMD x|CMD ["x"]|SHELL ["bash", "-c"]|ADD a.tar $P|RUNN x||`
    .split(/[|\n]/u)
    .map((line) => `${line}\n`);

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(3),
  added: fc.option(fc.constantFrom(...lines), { nil: "x" }),
});

test("a text gives the same whatever was judged before it, and with what an earlier version left", async () => {
  const forward = await freshLanguage();
  const backward = await freshLanguage();
  expect(metasOf(forward).length).toBe(metasOf(backward).length);
  const versions = fc.tuple(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 24 }), fc.array(edit, { maxLength: 6 }));
  fc.assert(
    fc.property(versions, ([start, edits]) => {
      const texts = [`FROM scratch\n${start.join("")}`];
      for (const { at, cut, added } of edits) {
        const before = texts.at(-1) ?? "";
        const from = Math.floor(at * before.length);
        texts.push(before.slice(0, from) + added + before.slice(from + cut));
      }
      let previous: DockerfileTree | undefined;
      const first = texts.map((text) => {
        previous = forward.parse({ text, start: 0 }, "dockerfile", previous);
        return told(forward, previous);
      });
      const second = texts.toReversed().map((text) => told(backward, backward.parse({ text, start: 0 }, "dockerfile")));
      expect(first).toEqual(second.toReversed());
    }),
    { numRuns: 400, seed: 20261123 },
  );
}, 60_000);
