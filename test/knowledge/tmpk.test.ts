import { test } from "vitest";
import { kubernetes } from "../../server/src/languages/kubernetes/index.js";
import { fieldFacts } from "../../server/src/knowledge/field.js";
import { hoverMarkdown } from "../../server/src/knowledge/render.js";
import { explainJson } from "../../server/src/knowledge/explainJson.js";
import { createTimeline } from "../../server/src/knowledge/timeline.js";
import { dataFiles } from "../support/data.js";
test("x", () => {
  const l = kubernetes(dataFiles);
  const t = createTimeline(dataFiles);
  const c = { targets: { kubernetes: ["1.37"] } };
  for (const a of ["spec.hostUsers", "spec.containers[].resources.limits", "spec.containers[].resources.limits.memory", "spec.restartPolicy", "metadata.labels", "metadata.labels.app", "spec.containers[].imagePullPolicy", "spec.volumes[].gcePersistentDisk", "spec.serviceAccount", "spec.containers[].securityContext.capabilities.add"]) {
    const p = l.address(["v1/Pod", a], undefined);
    if (!p) { console.log("NO", a); continue; }
    const f = fieldFacts(l, p, c);
    if (f) { const m = hoverMarkdown(f, t, { history: true, isolation: true, links: true, language: a.includes("hostUsers") ? "zh-CN" : "en", targets: c.targets }); console.log(m.length + "\n" + m + "\n"); }
  }
  let n = 0; let over = 0; let hard = 0; const start = performance.now();
  for (const p of l.fields()) { const f = fieldFacts(l, p, c); if (f) { n++; const m = hoverMarkdown(f, t, { history: true, isolation: true, links: true, language: "en" }); if (m.length > 1200) { over++; } hard = Math.max(hard, m.length); explainJson(f, t); } }
  console.log(n, "over", over, "max", hard, "ms", performance.now() - start);
});
