import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { corpora, corpusFiles, faultsOfCuts } from "./cutSuite.js";

// One of two halves, so that they run side by side.
if (!existsSync(corpora)) console.log("skipped: the corpora are not here");

test.skipIf(!existsSync(corpora))(
  "every file of the Kubernetes corpora, cut line by line: no exception, no range outside the text (half 2)",
  () => {
    expect(corpusFiles("kubernetes", 1, 2).flatMap((file) => faultsOfCuts(file, undefined))).toEqual([]);
  },
  1_800_000,
);
