import { expect, test } from "vitest";
import { createTimeline } from "../../server/src/knowledge/timeline.js";
import { timelineSvg } from "../../server/src/knowledge/timelineSvg.js";
import { dataFiles } from "../support/data.js";

const timeline = createTimeline(dataFiles);

test.each(["en", "zh-CN"] as const)("the picture in %s has every entry, well-formed and without script", (tongue) => {
  const svg = timelineSvg(timeline, tongue);
  for (const { id } of timeline.entries) expect(svg).toContain(`<g id="${id}">`);
  expect(svg.match(/<g /gu)).toHaveLength(timeline.entries.length);
  expect(svg.match(/<\/g>/gu)).toHaveLength(timeline.entries.length);
  expect(svg.replace(/<[^<>]*>/gu, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/u);
  expect(svg).not.toMatch(/NaN|undefined|<script|\son\w+=/u);
});

test("there is an arc for every edge of descent", () => {
  const svg = timelineSvg(timeline, "en");
  const edges = timeline.entries.flatMap(({ edges }) => edges).filter(({ rel }) => /^(?:grew|built|learned|same)/u.test(rel));
  expect(svg.match(/<path /gu)).toHaveLength(edges.length);
});
