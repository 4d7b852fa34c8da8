import { test } from "vitest";
import { hoverMarkdown, hoverText } from "../../server/src/knowledge/render.js";
import { createTimeline } from "../../server/src/knowledge/timeline.js";
import { chainWords } from "../../server/src/knowledge/history.js";
import { dataFiles } from "../support/data.js";
import { hostPID, limitsMemory, user } from "./samples.js";
const t = createTimeline(dataFiles);
const o = { history: true, isolation: true, links: true, language: "en" } as const;
test("show", () => {
  for (const f of [hostPID, user, limitsMemory]) { const m = hoverMarkdown(f, t, o); console.log(m.length + "\n" + m); }
  console.log(hoverMarkdown(hostPID, t, { ...o, language: "zh-CN" }));
  console.log(hoverText(hostPID, t, { ...o, language: "zh-CN" }));
  console.log(hoverText(limitsMemory, t, o));
  console.log(t.entries.map((e) => chainWords(t, e.id, "en")).join("\n"));
});
