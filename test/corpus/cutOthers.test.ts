import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { corpora, corpusFiles, faultsOfCuts } from "./cutSuite.js";

if (!existsSync(corpora)) console.log("skipped: the corpora are not here");

test.skipIf(!existsSync(corpora)).each([
  ["dockerfile", "dockerfile"],
  ["oci", undefined],
])(
  "every file of the %s corpus, cut line by line: no exception, no range outside the text",
  (family, kind) => {
    expect(corpusFiles(family, 0, 1).flatMap((file) => faultsOfCuts(file, kind))).toEqual([]);
  },
  1_200_000,
);
