import { expect, test } from "vitest";
import type { Problem } from "../../../server/src/engine/finding.js";
import { dockerfile } from "../../../server/src/languages/dockerfile/index.js";
import { dataFiles } from "../../support/data.js";

const language = dockerfile(dataFiles);
const context = { targets: { dockerfile: ["1.28"] } };

function problemsIn(text: string): readonly Problem[] {
  const tree = language.parse({ text, start: 0 }, "dockerfile");
  return language.rules.flatMap((rule): readonly Problem[] => [...rule.check(tree, context)]);
}

/** The text after the first fix of each problem that has one with such a title. */
function fixed(text: string, title: string): readonly string[] {
  return problemsIn(text).flatMap(({ fixes = [] }) =>
    fixes
      .filter((fix) => fix.title === title)
      .map(({ edits }) =>
        edits
          .toSorted((a, b) => b.range.start - a.range.start)
          .reduce((made, { range, newText }) => made.slice(0, range.start) + newText + made.slice(range.end), text),
      ),
  );
}

test.each<[title: string, before: string, after: string]>([
  ["Add -y", "FROM a\nRUN apt-get update && \\\n  apt-get install curl\n", "FROM a\nRUN apt-get update && \\\n  apt-get install -y curl\n"],
  ["Add -y", "FROM a\nRUN yum install x\n", "FROM a\nRUN yum install -y x\n"],
  ["Add -n", "FROM a\nRUN zypper install x\n", "FROM a\nRUN zypper -n install x\n"],
  ["Add --no-install-recommends", "FROM a\nRUN apt-get -y install x\n", "FROM a\nRUN apt-get -y install --no-install-recommends x\n"],
  ["Add --no-cache", "FROM a\nRUN apk add x\n", "FROM a\nRUN apk add --no-cache x\n"],
  ["Add --no-cache-dir", "FROM a\nRUN <<E\npip install x==1\nE\n", "FROM a\nRUN <<E\npip install --no-cache-dir x==1\nE\n"],
  ["Replace with apt-get", "FROM a\nRUN apt update\n", "FROM a\nRUN apt-get update\n"],
  ["Replace with COPY", "FROM a\nONBUILD RUN x\nADD src /app/\n", "FROM a\nONBUILD RUN x\nCOPY src /app/\n"],
  ["Add a slash", "FROM a\nCOPY a b /app\n", "FROM a\nCOPY a b /app/\n"],
  ["Write base", "FROM a AS Base\n", "FROM a AS base\n"],
  ["Remove the blank lines", "FROM a\nRUN x \\\n\n  \n  y\n", "FROM a\nRUN x \\\n  y\n"],
  ["Write 53/udp", "FROM a\nEXPOSE 53/UDP\n", "FROM a\nEXPOSE 53/udp\n"],
  ["Write 80", "FROM a\nEXPOSE 8080:80\n", "FROM a\nEXPOSE 80\n"],
  ["Remove --platform", "FROM --platform=$TARGETPLATFORM a\n", "FROM a\n"],
  ['Write ["run", "-x"]', "FROM a\nCMD run -x\n", 'FROM a\nCMD ["run", "-x"]\n'],
  ["Replace with SIGTERM", "FROM a\nSTOPSIGNAL SIGTREM\n", "FROM a\nSTOPSIGNAL SIGTERM\n"],
  ["Replace with 30s", "FROM a\nHEALTHCHECK --interval=30 CMD x\n", "FROM a\nHEALTHCHECK --interval=30s CMD x\n"],
  ["Replace with none", "FROM a\nRUN --network=non x\n", "FROM a\nRUN --network=none x\n"],
  ["Replace with target", "FROM a\nRUN --mount=type=tmpfs,taget=/x y\n", "FROM a\nRUN --mount=type=tmpfs,target=/x y\n"],
  ["Replace with cache", "FROM a\nRUN --mount=type=chache,target=/x y\n", "FROM a\nRUN --mount=type=cache,target=/x y\n"],
  ["Replace with VERSION", "FROM a\nARG VERSION=1\nLABEL v=${VERSOIN}\n", "FROM a\nARG VERSION=1\nLABEL v=${VERSION}\n"],
])("%s: %j", (title, before, after) => {
  expect(fixed(before, title)).toEqual([after]);
});

test("no fix where it would be a guess", () => {
  const text = `FROM a:1
RUN ["apt-get", "install", "x"]
ADD --keep-git-dir src /x/
ADD src a.tar /x/
COPY a "b c" "/d"
CMD cd /x && run
CMD A=1 run
EXPOSE $PORT
`;
  const titles = problemsIn(text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
  expect(titles).toEqual([]);
});

test("an image is pinned by a digest that is to be filled in", () => {
  const [fix] = problemsIn("FROM a AS b\n").flatMap(({ fixes = [] }) => fixes);
  expect(fix?.title).toBe("Pin a by digest; put the registry's for the zeros");
  expect(fix?.edits).toEqual([{ range: { start: 6, end: 6 }, newText: `@sha256:${"0".repeat(64)}` }]);
});
