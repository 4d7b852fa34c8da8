import { expect, test } from "vitest";
import { createTimeline } from "../../server/src/knowledge/timeline.js";
import { timelineJson, timelineText } from "../../server/src/knowledge/timelineText.js";
import { dataFiles } from "../support/data.js";

const timeline = createTimeline(dataFiles);

test("the text names every entry under its stage, within the width", () => {
  const text = timelineText(timeline, "en");
  for (const { names } of timeline.entries) expect(text.replace(/\s+/gu, " ")).toContain(names.en);
  expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
  expect(text.match(/^[A-Z ]+ \(.*\): .*$/gmu)).toMatchInlineSnapshot(`
    [
      "GERMINATION (–2012): isolation of the environment a program runs in",
      "OUTBURST (2013–2016): shipping of software, and orchestration",
      "COMMERCIAL EXPLORATION (2017–2018): the form in which containers are sold as a service",
      "COMMERCIAL EXPANSION (2019–): wider use and better engines",
    ]
  `);
});

test("one entry, in both languages", () => {
  const entry = (tongue: "en" | "zh-CN", start: string): string | undefined =>
    timelineText(timeline, tongue)
      .split("\n\n")
      .find((text) => text.startsWith(start));
  expect(entry("en", "2005-01-31  Solaris Zones")).toMatchInlineSnapshot(`
    "2005-01-31  Solaris Zones · OS virtualization · independent view, access control, security
                protection
                Zones added what jails lacked: resource pools and caps beside the separate view, and a
                privilege set per zone.
                learned from FreeBSD jail
                The article: 2004, the second commercial OS virtualization. 2004 is the public beta;
                Solaris 10 shipped on 31 January 2005."
  `);
  expect(entry("zh-CN", "2005-01-31  Solaris Zones")).toMatchInlineSnapshot(`
    "2005-01-31  Solaris Zones · OS 虚拟化 · 独立视图、访问控制、安全防护
                Zones 补上 jail 所缺：在独立视图之外还有资源池与上限，以及每个 zone 的特权集。
                借鉴 FreeBSD jail
                原文：2004 年，第二个商用 OS 虚拟化。2004 年是公开测试版；Solaris 10 于 2005-01-31
                发布。"
  `);
  expect(entry("en", "about 2018  Huawei")).toMatchInlineSnapshot(`
    "about 2018  Huawei Cloud CCI · hardware virtualization
                Huawei's serverless container instances behind the Kubernetes API.
                uses Kubernetes
                Per the article; no primary source."
  `);
});

test("the JSON holds the frames and every entry with its ancestors", () => {
  const { entries, ...rest } = JSON.parse(timelineJson(timeline));
  expect(Object.keys(rest)).toEqual(["version", "about", "stages", "classes", "problems", "standards"]);
  expect(entries).toHaveLength(timeline.entries.length);
  expect(entries.find(({ id }: { id: string }) => id === "ns-pid").ancestors).toEqual(["solaris-zones", "freebsd-jail", "chroot"]);
});
