import { expect, test } from "vitest";
import { readPlainScalar } from "../../../server/src/languages/kubernetes/reader.js";
import type { ScalarValue } from "../../../server/src/text/tree.js";
import { parseYaml } from "../../../server/src/text/yaml.js";

/** What go.yaml.in/yaml/v2 (resolve.go), which sigs.k8s.io/yaml stands on, makes of plain scalars. */
test.each<[text: string, value: ScalarValue]>([
  ["on", true],
  ["On", true],
  ["oN", "oN"],
  ["off", false],
  ["y", true],
  ["n", false],
  ["yes", true],
  ["NO", false],
  ["true", true],
  ["False", false],
  ["0400", 256],
  ["0o400", 256],
  ["0888", 888],
  ["08", 8],
  ["0x1F", 31],
  ["0b11", 3],
  ["-0b11", -3],
  ["1_000", 1000],
  ["1e3", 1000],
  [".5", 0.5],
  ["5.", 5],
  ["+1", 1],
  ["-0", 0],
  ["0", 0],
  ["22:22", "22:22"],
  ["2026-01-01", "2026-01-01"],
  ["1.2.3", "1.2.3"],
  ["1Gi", "1Gi"],
  ["~", null],
  ["null", null],
  ["nUll", "nUll"],
  [".inf", Number.POSITIVE_INFINITY],
  ["-.INF", Number.NEGATIVE_INFINITY],
  [".nan", Number.NaN],
  ["9007199254740993", 9007199254740993n],
  ["18446744073709551615", 18446744073709551615n],
  ["18446744073709551616", 2 ** 64],
  ["-", "-"],
  [".", "."],
  ["+", "+"],
  ["a", "a"],
])("%s", (text, value) => {
  const read = readPlainScalar(text);
  expect(read === 0 ? 0 : read).toEqual(value);
});

test("nothing at all is null, quoted nothing a string", () => {
  const { root } = parseYaml({ text: "[~, '', \"on\", '1']", start: 0 }, readPlainScalar);
  expect(root?.kind === "sequence" && root.items.map((item) => item.kind === "scalar" && item.value)).toEqual([null, "", "on", "1"]);
});
