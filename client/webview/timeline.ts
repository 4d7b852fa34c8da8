import "./timeline.css";
import type { TimelineItem } from "../../server/src/lsp/messages.js";
import type { TimelineMessage, ViewRequest } from "../src/timelineMessages.js";

declare function acquireVsCodeApi(): { postMessage(message: ViewRequest): void };

const editor = acquireVsCodeApi();

window.addEventListener("message", ({ data }: MessageEvent<TimelineMessage>) => {
  new View(data).draw();
});
editor.postMessage({ ready: true });

class View {
  private readonly byId: ReadonlyMap<string, TimelineItem>;
  private readonly rows = new Map<string, HTMLElement>();

  constructor(private readonly message: TimelineMessage) {
    this.byId = new Map(message.timeline.entries.map((entry) => [entry.id, entry]));
  }

  draw(): void {
    const { timeline, words } = this.message;
    document.body.replaceChildren(this.header(), this.list(), element("main", { id: "details", ariaLive: "polite" }, words.choose));
    const [first] = timeline.marked;
    // Shown, but not focused: the cursor stays in the editor.
    if (first !== undefined) this.show(first, "center");
  }

  private header(): HTMLElement {
    const { timeline, words } = this.message;
    const search = element("input", { type: "search", placeholder: words.search, ariaLabel: words.search });
    search.addEventListener("input", () => this.filter(search.value.trim().toLowerCase()));
    const legend = element("ul", { className: "legend" });
    for (const { id, name } of [...timeline.lanes, { id: "other", name: words.outside }])
      legend.append(element("li", { className: id }, name));
    const field = timeline.field === undefined ? [] : [element("strong", {}, `${words.standsOn} ${timeline.field} ◆`)];
    return element("header", {}, search, legend, ...field);
  }

  private list(): HTMLElement {
    const { timeline } = this.message;
    const list = element("ul", { id: "entries" });
    list.setAttribute("role", "listbox");
    let stage = "";
    for (const entry of timeline.entries) {
      const band = entry.stage === stage ? undefined : timeline.stages.find(({ id }) => id === entry.stage);
      if (band !== undefined) {
        const head = element("li", { className: "stage" }, `${band.name} `, element("small", {}, band.solved));
        head.setAttribute("role", "presentation");
        list.append(head);
      }
      stage = entry.stage;
      list.append(this.row(entry));
    }
    list.addEventListener("keydown", (event) => this.move(event));
    return list;
  }

  private row(entry: TimelineItem): HTMLElement {
    const { timeline } = this.message;
    const row = element(
      "li",
      { className: "entry", tabIndex: this.rows.size === 0 ? 0 : -1 },
      element("span", { className: "date" }, entry.date),
    );
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    row.dataset["id"] = entry.id;
    const lanes = entry.lanes.length === 0 ? ["other"] : entry.lanes;
    for (const id of [...timeline.lanes.map((lane) => lane.id), "other"]) {
      const dot = lanes.includes(id) ? [element("span", { className: `dot ${id}` })] : [];
      row.append(element("span", { className: "lane", ariaHidden: "true" }, ...dot));
    }
    row.append(element("span", { className: "name" }, entry.name));
    if (timeline.marked.includes(entry.id)) row.classList.add("marked");
    row.addEventListener("click", () => this.choose(entry.id));
    this.rows.set(entry.id, row);
    return row;
  }

  /** Arrow keys walk through the rows that are shown. */
  private move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const shown = [...this.rows.values()].filter(({ hidden }) => !hidden);
    const at = document.activeElement instanceof HTMLElement ? shown.indexOf(document.activeElement) : -1;
    if (event.key === "Enter" || event.key === " ") this.choose(shown[at]?.dataset["id"] ?? "");
    else if (step !== undefined) this.focus(shown[Math.max(0, Math.min(shown.length - 1, at + step))]);
    else return;
    event.preventDefault();
  }

  private focus(row: HTMLElement | undefined): void {
    for (const other of this.rows.values()) other.tabIndex = -1;
    if (row === undefined) return;
    row.tabIndex = 0;
    row.focus();
  }

  private filter(words: string): void {
    for (const [id, row] of this.rows) {
      const entry = this.byId.get(id);
      row.hidden = words !== "" && entry !== undefined && !`${entry.name} ${entry.date} ${entry.text}`.toLowerCase().includes(words);
    }
  }

  private choose(id: string): void {
    this.show(id, "nearest");
    this.focus(this.rows.get(id));
  }

  private show(id: string, block: ScrollLogicalPosition): void {
    const entry = this.byId.get(id);
    const row = this.rows.get(id);
    if (entry === undefined || row === undefined) return;
    const line = this.lineOf(entry);
    for (const [other, element] of this.rows) {
      element.setAttribute("aria-selected", String(other === id));
      element.classList.toggle("related", other !== id && line.has(other));
    }
    row.scrollIntoView({ block });
    document.getElementById("details")?.replaceChildren(...this.details(entry));
  }

  /** The entry's ancestors, back to the oldest, and what descends from it at once. */
  private lineOf(entry: TimelineItem): ReadonlySet<string> {
    const line = new Set(entry.descendants);
    const open = entry.ancestors.map(({ id }) => id);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (line.has(id)) continue;
      line.add(id);
      open.push(...(this.byId.get(id)?.ancestors ?? []).map((ancestor) => ancestor.id));
    }
    return line;
  }

  private details(entry: TimelineItem): HTMLElement[] {
    const { words } = this.message;
    return [
      element("h2", {}, entry.name),
      element("p", {}, element("small", {}, [entry.date, ...entry.notes].join(" · "))),
      element("p", {}, ...prose(entry.text)),
      ...this.links(words.ancestors, entry.ancestors),
      ...this.links(
        words.descendants,
        entry.descendants.map((id) => ({ id, relation: this.byId.get(id)?.name ?? id })),
      ),
      element("h3", {}, words.uses),
      entry.uses.length === 0 ? element("p", {}, words.noUses) : this.uses(entry),
      element("h3", {}, words.sources),
      element("ul", {}, ...entry.sources.map((href) => element("li", {}, element("a", { href }, href)))),
    ];
  }

  private links(title: string, others: TimelineItem["ancestors"]): HTMLElement[] {
    const items = others.map(({ id, relation }) => {
      const button = element("button", { type: "button" }, relation);
      button.addEventListener("click", () => this.choose(id));
      return element("li", {}, button);
    });
    return items.length === 0 ? [] : [element("h3", {}, title), element("ul", {}, ...items)];
  }

  private uses(entry: TimelineItem): HTMLElement {
    const items = entry.uses.map(({ uri, line, field }) => {
      const file = decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
      const button = element("button", { type: "button" }, `${field} · ${file}:${line + 1}`);
      button.addEventListener("click", () => editor.postMessage({ uri, line }));
      return element("li", {}, button);
    });
    return element("ul", {}, ...items);
  }
}

/** Text whose words between backticks are code. */
function prose(text: string): (Node | string)[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
