import { type Analysed, isolationOf } from "../engine/engine.js";
import type { Wall } from "../engine/language.js";
import { LineIndex } from "../text/lines.js";

/** How something that runs is walled in, with lines from 1. */
export interface Mapped {
  readonly workload: string;
  readonly line: number;
  readonly walls: readonly {
    readonly name: string;
    readonly state: Wall["state"];
    readonly text: string;
    readonly lines: readonly number[];
  }[];
}

/** The walls around everything that runs of a file. */
export function mapped(analysed: Analysed): readonly Mapped[] {
  const lines = new LineIndex(analysed.source.text);
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  return isolationOf(analysed).map(({ title, at, walls }) => ({
    workload: title,
    line: lineOf(at.start),
    walls: walls.map(({ name, state, text, sources }) => ({
      name,
      state,
      text,
      lines: [...new Set(sources.map(({ start }) => lineOf(start)))],
    })),
  }));
}

const signs: Readonly<Record<Wall["state"], string>> = { apart: "●", partly: "◐", shared: "○" };
const nameWidth = 16;

/** For a terminal: a block for each workload. */
export function mapText(found: readonly Mapped[], file: string): string {
  const legend = "● its own  ◐ in part  ○ the host's\n";
  const blocks = found.map(({ workload, line, walls }) => {
    const rows = walls.map(({ name, state, text, lines }) => `  ${signs[state]} ${name.padEnd(nameWidth)}${text}${behind(lines, file)}`);
    return `${workload}  ${file}:${line}\n${rows.join("\n")}\n`;
  });
  return found.length === 0 ? `nothing in ${file} runs\n` : `${legend}${blocks.join("")}`;
}

function behind(lines: readonly number[], file: string): string {
  return lines.length === 0 ? "" : `  ${lines.map((line) => `${file}:${line}`).join(", ")}`;
}

const rowHeight = 22;
const width = 900;

/** A picture: a wall for each row, closed where something is its own, with gaps in part, gone where it is the host's. */
export function mapSvg(found: readonly Mapped[], file: string): string {
  let y = 0;
  const parts = found.flatMap(({ workload, line, walls }) => {
    y += 34;
    const title = text(20, y, `${workload}  ${file}:${line}`, 'font-weight="bold"');
    const rows = walls.flatMap(({ name, state, text: words, lines }) => {
      y += rowHeight;
      const dash = state === "partly" ? ' stroke-dasharray="9 7"' : "";
      const bar =
        state === "shared" ? "" : `<line x1="24" x2="88" y1="${y - 4}" y2="${y - 4}" stroke="currentColor" stroke-width="7"${dash}/>`;
      const ends = [24, 88].map((x) => `<line x1="${x}" x2="${x}" y1="${y - 11}" y2="${y + 3}" stroke="currentColor"/>`).join("");
      const place = lines.length === 0 ? "" : `  (${lines.map((number) => `line ${number}`).join(", ")})`;
      return [bar, ends, text(104, y, name), text(230, y, words + place)];
    });
    return [title, ...rows];
  });
  const height = y + 24;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13" color="#222" fill="#222" role="img" aria-label="isolation of ${escaped(file)}">`;
  return `${open}\n<rect width="100%" height="100%" fill="#fff"/>\n${parts.filter((part) => part !== "").join("\n")}\n</svg>\n`;
}

function text(x: number, y: number, words: string, more = ""): string {
  return `<text x="${x}" y="${y}"${more === "" ? "" : ` ${more}`}>${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");
}
