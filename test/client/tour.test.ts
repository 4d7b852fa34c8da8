import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createEngine, findingsOf } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { dataFiles } from "../support/data.js";

const engine = createEngine(dataFiles);
const stations = ["Dockerfile", "config.json", "pod.yaml"];

/** Found without a name, as the tour's texts have none. */
function findings(text: string, languageId: string) {
  const analysed = engine.analyse({ name: "untitled:Untitled-1", text, languageId }, defaultSettings);
  return analysed === undefined ? undefined : findingsOf(analysed).filter(({ severity }) => severity !== "hint");
}

test.each(["en", "zh-cn"])("each station of the tour has the one fault it speaks of, and a fix for it (%s)", (tongue) => {
  expect(readdirSync(`client/tour/${tongue}`).sort()).toEqual(stations);
  for (const name of stations) {
    const text = readFileSync(`client/tour/${tongue}/${name}`, "utf8");
    const languageId = name === "Dockerfile" ? "dockerfile" : name.endsWith(".json") ? "json" : "yaml";
    const [found, ...more] = findings(text, languageId) ?? [];
    expect([found?.severity, more]).toEqual(["error", []]);
    const [fix] = found?.fixes ?? [];
    expect(findings(applyEdits(text, fix?.edits ?? []), languageId)).toEqual([]);
  }
});

test("both tongues show the same files, but for what is said", () => {
  const silent = (text: string): string => text.replace(/#.*|"tour\.[^\n]*/gu, "");
  for (const name of stations) {
    const [english, chinese] = ["en", "zh-cn"].map((tongue) => readFileSync(`client/tour/${tongue}/${name}`, "utf8"));
    expect(silent(chinese ?? "")).toBe(silent(english ?? ""));
    expect(chinese).toMatch(/[一-龥]/u);
  }
});

test("each step of the walkthrough has its pictures, and they ship", () => {
  const manifest = readFileSync("package.json", "utf8");
  const pictures = [...manifest.matchAll(/"(media\/walkthrough\/[^"]+)"/gu)].map(([, picture = ""]) => picture);
  expect(new Set(pictures).size).toBe(10);
  expect(pictures.filter((picture) => !existsSync(picture))).toEqual([]);
  expect(readFileSync(".vscodeignore", "utf8")).toContain("!media/walkthrough/*.png");
});

test("each step of the walkthrough is done by an event of its own, which its text leads to", () => {
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8"));
  const steps: { id: string; completionEvents: string[] }[] = contributes.walkthroughs[0].steps;
  const events = steps.flatMap(({ completionEvents }) => completionEvents);
  expect(new Set(events).size).toBe(events.length);
  for (const file of ["package.nls.json", "package.nls.zh-cn.json"]) {
    const texts: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
    for (const { id, completionEvents } of steps)
      for (const event of completionEvents.filter((name) => name.startsWith("onCommand:")))
        expect(texts[`walkthrough.${id}.description`]).toContain(`(command:${event.slice("onCommand:".length)}`);
  }
});
