import type { IsolationClass } from "./facts.js";
import { yearWords } from "./history.js";
import { descent, inTongue, type Timeline, type TimelineEntry } from "./timeline.js";
import { entryClasses } from "./timelineText.js";
import { type Tongue, words } from "./words.js";

/** The timeline as one SVG picture: a row per entry, oldest on top, an arc from each entry to what it descends from, stages as bands. */
export function timelineSvg(timeline: Timeline, tongue: Tongue): string {
  const rows = new Map(timeline.entries.map((entry, index) => [entry.id, index]));
  const height = top + timeline.entries.length * row + row;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...bands(timeline, tongue),
    ...legend(tongue),
    ...timeline.entries.flatMap((entry) => arcs(timeline, entry, rows)),
    ...timeline.entries.map((entry, index) => line(entry, index, tongue)),
    "</svg>\n",
  ].join("\n");
}

const width = 1000;
const top = 60;
const row = 18;
/** Where the dots stand; arcs swing to the left of them, names begin to the right. */
const axis = 260;

const colours: Readonly<Record<IsolationClass, string>> = {
  "process-isolation": "#0072b2",
  "os-virtualization": "#009e73",
  "hardware-virtualization": "#d55e00",
  "hardware-partitioning": "#cc79a7",
  "language-runtime": "#b8860b",
};
const noColour = "#777777";

function middleOf(index: number): number {
  return top + index * row + row / 2;
}

function bands({ entries, frames }: Timeline, tongue: Tongue): string[] {
  return frames.stages.flatMap(({ id, names }, index) => {
    const first = entries.findIndex(({ stage }) => stage === id);
    const count = entries.filter(({ stage }) => stage === id).length;
    const y = top + first * row;
    return [
      `<rect x="0" y="${y}" width="${width}" height="${count * row}" fill="${index % 2 === 0 ? "#f5f5f5" : "#ffffff"}"/>`,
      `<text x="${width - 10}" y="${y + 14}" text-anchor="end" font-weight="bold" fill="#555555">${escaped(inTongue(names, tongue))}</text>`,
    ];
  });
}

function legend(tongue: Tongue): string[] {
  const { classes } = words(tongue);
  // The keys of this literal are the five classes and nothing else.
  return (Object.keys(colours) as IsolationClass[]).map((name, index) => {
    const x = 20 + index * 190;
    return `<circle cx="${x}" cy="30" r="5" fill="${colours[name]}"/><text x="${x + 12}" y="34">${escaped(classes[name])}</text>`;
  });
}

/** One arc per ancestor named; dashed where the ancestor only solved the same problem before. */
function arcs(timeline: Timeline, entry: TimelineEntry, rows: ReadonlyMap<string, number>): string[] {
  const from = rows.get(entry.id) ?? 0;
  return entry.edges.flatMap(({ rel, to }) => {
    const target = rows.get(to);
    if (!descent.has(rel) || target === undefined || timeline.entry(to) === undefined) return [];
    const bulge = Math.min(150, 12 + Math.abs(from - target) * 1.2);
    const [start, end] = [middleOf(from), middleOf(target)];
    const dash = rel === "same-problem-before" ? ' stroke-dasharray="3 3"' : "";
    return [
      `<path d="M${axis} ${start}C${axis - bulge} ${start} ${axis - bulge} ${end} ${axis} ${end}" fill="none" stroke="${colourOf(entry)}" stroke-opacity="0.45"${dash}/>`,
    ];
  });
}

function line(entry: TimelineEntry, index: number, tongue: Tongue): string {
  const y = middleOf(index);
  const name = inTongue(entry.names, tongue);
  const since = entry.since === null || name.includes(entry.since) ? "" : ` · ${entry.since}`;
  const hint = [inTongue(entry.text, tongue), entryClasses(entry, tongue)].filter((text) => text !== "").join("\n");
  return (
    `<g id="${escaped(entry.id)}"><title>${escaped(hint)}</title><circle cx="${axis}" cy="${y}" r="4" fill="${colourOf(entry)}"/>` +
    `<text x="${axis + 12}" y="${y + 4}"><tspan fill="#555555">${escaped(yearWords(entry, tongue))}</tspan> ${escaped(name)}<tspan fill="#777777">${escaped(since)}</tspan></text></g>`
  );
}

function colourOf({ classes: [first] }: TimelineEntry): string {
  return first === undefined ? noColour : colours[first];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
