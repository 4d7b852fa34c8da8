import { constantFrom, property, assert as verify } from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine, outlineOf } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import type { OutlineItem } from "../../server/src/text/outline.js";
import { dataFiles } from "../support/data.js";

const engine = createEngine(dataFiles);

function outline(name: string, text: string): readonly OutlineItem[] {
  const analysed = engine.analyse({ name, text }, defaultSettings);
  return analysed === undefined ? [] : outlineOf(analysed);
}

/** Names and details, children indented. */
function lines(items: readonly OutlineItem[], indent = ""): string[] {
  return items.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? "" : ` = ${detail}`}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe("parts of a document", () => {
  test("Kubernetes: objects by kind and name, items by name", () => {
    const text =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers:\n  - name: app\n    image: a:1\n---\nkind: Service\napiVersion: v1\nmetadata: {generateName: x-}\n";
    expect(lines(outline("a.yaml", text))).toEqual([
      "Pod/web = shop",
      "  apiVersion = v1",
      "  kind = Pod",
      "  metadata",
      "    name = web",
      "    namespace = shop",
      "  spec",
      "    containers",
      "      app",
      "        name = app",
      "        image = a:1",
      "Service/x-",
      "  kind = Service",
      "  apiVersion = v1",
      "  metadata",
      "    generateName = x-",
    ]);
  });

  test("Dockerfile: stages with their instructions", () => {
    const text = "ARG V=1\nFROM a:$V AS build\nRUN make \\\n  all\nFROM scratch\nCOPY --from=build /a /a\n";
    expect(lines(outline("Dockerfile", text))).toEqual([
      "ARG = V=1",
      "build = stage 0 from a:$V",
      "  RUN = make \\ all",
      "scratch = stage 1",
      "  COPY = --from=build /a /a",
    ]);
  });

  test("OCI: items by what tells them apart", () => {
    const text =
      '{"ociVersion": "1.2.0", "root": {"path": "a"}, "mounts": [{"destination": "/proc"}], "linux": {"namespaces": [{"type": "pid"}]}}';
    const found = lines(outline("config.json", text));
    expect(found).toEqual(expect.arrayContaining(["mounts", "  /proc", "  namespaces", "    pid"]));
  });

  test("OCI: a mount goes by its destination, a device by its path, a namespace by its type, whatever else they have", () => {
    const text = JSON.stringify({
      ociVersion: "1.2.0",
      root: { path: "a" },
      mounts: [{ type: "proc", source: "proc", destination: "/proc" }],
      linux: {
        namespaces: [{ path: "/run/netns/a", type: "network" }],
        devices: [{ type: "c", path: "/dev/fuse", major: 10, minor: 229 }],
      },
    });
    const names = lines(outline("config.json", text)).map((line) => line.trim());
    const after = (key: string): string | undefined => names[names.indexOf(key) + 1];
    expect(["mounts", "namespaces", "devices"].map(after)).toEqual(["/proc", "network", "/dev/fuse"]);
  });
});

test("what a part is called stands within it, and children within their parents", () => {
  const texts = ["a.yaml", "Dockerfile", "config.json"].map((name) => ({
    name,
    text: {
      "a.yaml":
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: b\n    args: [c, d]\n  - &x\n    name: e\n  volumes:\n  - *x\n",
      Dockerfile: "FROM a AS b\nRUN <<EOF\nx\nEOF\nCOPY a b\nONBUILD RUN x\n",
      "config.json": '{"ociVersion": "1.2.0", "root": {"path": "a"}, "process": {"args": ["a"], "cwd": "/"}}',
    }[name] as string,
  }));
  verify(
    property(
      constantFrom(...texts.flatMap(({ name, text }) => [...text].map((_, cut) => ({ name, text: text.slice(0, cut + 1) })))),
      (source) => {
        expect(outline(source.name, source.text).filter((item) => !isNested(item, { start: 0, end: source.text.length }))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

function isNested({ range, selection, children }: OutlineItem, outer: { readonly start: number; readonly end: number }): boolean {
  const within = range.start >= outer.start && range.end <= outer.end && selection.start >= range.start && selection.end <= range.end;
  return within && children.every((child) => isNested(child, range));
}
