import { array, boolean, constantFrom, letrec, oneof, property, record, assert as verify } from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, type TextEdit } from "../../server/src/text/edit.js";
import { type DataNode, type Entry, entryOf, keyText, type MappingNode, type SequenceNode } from "../../server/src/text/tree.js";
import { parseYaml } from "../../server/src/text/yaml.js";
import {
  insertEntry,
  moveEntry,
  quoteScalar,
  removeEntry,
  removeItem,
  renameKey,
  replaceValue,
  setEntry,
} from "../../server/src/text/yamlEdits.js";

type Data = string | null | Data[] | { [name: string]: Data };
const words = ["a", "b", "c", "d"];
const scalars = constantFrom("x", "y z", "'q'", '"r"', "5", "http://h:1/p", "");
const blockScalars = constantFrom("|\n  one\n   two\n", ">-\n  three\n\n  four\n");

/** A mapping as the text of a block mapping, with comments wherever they may stand. */
const texts = letrec<{ mapping: string; value: string }>((tie) => ({
  mapping: array(record({ value: tie("value"), comment: boolean(), above: boolean() }), { minLength: 1, maxLength: 4 }).map((members) =>
    members
      .map(({ value, comment, above }, index) => {
        const line = `${words[index]}:${value.startsWith("\n") || value === "" ? "" : " "}${value}`;
        const own = comment && !value.includes("\n") ? `${line} # own` : line;
        return `${above ? `# above ${index}\n` : ""}${own.replace(/\n$/u, "")}\n`;
      })
      .join(""),
  ),
  value: oneof(
    { maxDepth: 3 },
    scalars,
    constantFrom("{}", "[]", "{e: 1, f: [g]}", "[h, {i: j}]"),
    blockScalars,
    tie("mapping").map((mapping) => `\n${shifted(mapping, "  ")}`),
    array(tie("mapping"), { minLength: 1, maxLength: 3 }).map(
      (items) => `\n${items.map((item) => `- ${shifted(item.replace(/^# .*\n/u, ""), "  ").slice(2)}`).join("")}`,
    ),
  ),
})).mapping;

function shifted(text: string, by: string): string {
  return text.replace(/^(?=.)/gmu, by);
}

function read(text: string): DataNode {
  const { root, problems } = parseYaml({ text, start: 0 }, (word) => word);
  expect(problems).toEqual([]);
  if (root === undefined) throw new Error("empty");
  return root;
}

function dataOf(node: DataNode): Data {
  if (node.kind === "scalar") return node.value === null ? null : node.text;
  if (node.kind === "sequence") return node.items.map(dataOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [keyText(key), dataOf(value)]));
}

/** Every collection of a tree, with the value that stands for it in `data`. */
function* collections(node: DataNode, data: Data): Generator<{ node: MappingNode | SequenceNode; data: Data }> {
  if (node.kind === "scalar" || data === null || typeof data === "string") return;
  yield { node, data };
  if (node.kind === "sequence" && Array.isArray(data))
    for (const [index, item] of node.items.entries()) yield* collections(item, data[index] ?? null);
  if (node.kind === "mapping" && !Array.isArray(data))
    for (const { key, value } of node.entries) yield* collections(value, data[keyText(key)] ?? null);
}

function mappings(root: DataNode, data: Data): { node: MappingNode; data: { [name: string]: Data } }[] {
  return [...collections(root, data)].flatMap(({ node, data: found }) =>
    node.kind === "mapping" && found !== null && typeof found === "object" && !Array.isArray(found) ? [{ node, data: found }] : [],
  );
}

const commentsOf = (text: string): readonly string[] => text.match(/# \w+(?: \d)?/gu) ?? [];

/** Runs `edit` at every place of every text: what it changes is what `expected` changes, and comments stay. */
function everywhere(judge: (text: string, root: DataNode, data: () => Data) => void): void {
  verify(
    property(texts, (text) => {
      const root = read(text);
      judge(text, root, () => dataOf(root));
    }),
    { numRuns: 150 },
  );
}

function apply(text: string, edits: readonly TextEdit[] | undefined): string | undefined {
  return edits && applyEdits(text, edits);
}

describe("a change of a text changes nothing else", () => {
  test("a new entry", () => {
    let made = 0;
    everywhere((text, root) => {
      const count = mappings(root, dataOf(root)).length;
      for (let index = 0; index < count; index++) {
        const data = dataOf(root);
        const at = mappings(root, data)[index];
        const after = at && apply(text, insertEntry(text, at.node, "new", { k: { l: "m" }, n: ["o"] }));
        if (at === undefined || after === undefined) continue;
        made++;
        at.data["new"] = { k: { l: "m" }, n: ["o"] };
        expect(dataOf(read(after))).toEqual(data);
        expect(commentsOf(after)).toEqual(commentsOf(text));
      }
    });
    expect(made).toBeGreaterThan(100);
  });

  test("an entry less", () => {
    let made = 0;
    everywhere((text, root) => {
      const count = mappings(root, dataOf(root)).length;
      for (let index = 0; index < count; index++) {
        for (const name of words) {
          const data = dataOf(root);
          const at = mappings(root, data)[index];
          const entry = entryOf(at?.node, name);
          const after = at && entry && apply(text, removeEntry(text, at.node, entry));
          if (at === undefined || entry === undefined || after === undefined) continue;
          made++;
          delete at.data[name];
          expect(dataOf(read(after))).toEqual(data);
          const lost = commentsOf(text).length - commentsOf(after).length;
          expect(lost).toBeLessThanOrEqual(commentsOf(ownText(text, entry)).length);
        }
      }
    });
    expect(made).toBeGreaterThan(100);
  });

  test("an item less", () => {
    everywhere((text, root) => {
      for (const { node } of collections(root, dataOf(root))) {
        if (node.kind !== "sequence") continue;
        for (const index of node.items.keys()) {
          const after = apply(text, removeItem(text, node, index));
          if (after === undefined) continue;
          const expected = JSON.stringify(dataOf(node));
          const data = dataOf(root);
          const list = [...collections(root, data)].find((found) => found.node === node)?.data;
          if (Array.isArray(list)) list.splice(index, 1);
          expect(dataOf(read(after)), `${expected} without ${index}`).toEqual(data);
        }
      }
    });
  });

  test("another name, another value, quotes", () => {
    everywhere((text, root) => {
      const count = mappings(root, dataOf(root)).length;
      for (let index = 0; index < count; index++) {
        for (const name of words) {
          const data = dataOf(root);
          const at = mappings(root, data)[index];
          const entry = entryOf(at?.node, name);
          if (at === undefined || entry === undefined) continue;
          const old = at.data[name] ?? null;
          const renamed = apply(text, renameKey(text, entry, "no"));
          at.data = rename(at.data, name, "no");
          expect(renamed && commentsOf(renamed)).toEqual(commentsOf(text));
          expect(renamed && sorted(dataOf(read(renamed)))).toEqual(sorted(data));
          at.data["no"] = "yes";
          const replaced = apply(text, replaceValue(text, entry.value, "yes"));
          if (replaced !== undefined) expect(dataOf(read(replaced.replace("no:", `${name}:`)))).toEqual(dataWith(root, entry, "yes"));
          const quoted = apply(text, quoteScalar(entry.value));
          if (quoted !== undefined) expect(dataOf(read(quoted))).toEqual(dataWith(root, entry, old));
        }
      }
    });
  });

  test("an entry elsewhere", () => {
    let made = 0;
    everywhere((text, root) => {
      const all = mappings(root, dataOf(root)).map(({ node }) => node);
      for (const from of all) {
        for (const to of all) {
          const entry = entryOf(from, "b");
          if (entry === undefined || to === from || inside(to, entry)) continue;
          if (entryOf(to, "b") !== undefined) continue;
          const after = apply(text, moveEntry(text, from, entry, { mapping: to, through: [] }));
          if (after === undefined) continue;
          made++;
          const data = dataOf(root);
          const found = mappings(root, data);
          const source = found.find(({ node }) => node === from);
          const target = found.find(({ node }) => node === to);
          if (source === undefined || target === undefined) continue;
          target.data["b"] = source.data["b"] ?? null;
          delete source.data["b"];
          expect(dataOf(read(after))).toEqual(data);
        }
      }
    });
    expect(made).toBeGreaterThan(20);
  });
});

function inside(node: DataNode, { value }: Entry): boolean {
  return value.range.start <= node.range.start && node.range.end <= value.range.end;
}

function ownText(text: string, { key, value }: Entry): string {
  const end = text.indexOf("\n", Math.max(key.range.end, value.range.end));
  return text.slice(key.range.start, end < 0 ? undefined : end);
}

function rename(data: { [name: string]: Data }, name: string, to: string): { [name: string]: Data } {
  data[to] = data[name] ?? null;
  delete data[name];
  return data;
}

function sorted(data: Data): Data {
  if (data === null || typeof data === "string") return data;
  if (Array.isArray(data)) return data.map(sorted);
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, value]) => [name, sorted(value)]),
  );
}

/** The data of a tree in which an entry has another value. */
function dataWith(node: DataNode, entry: Entry, value: Data): Data {
  if (node.kind === "scalar") return dataOf(node);
  if (node.kind === "sequence") return node.items.map((item) => dataWith(item, entry, value));
  return Object.fromEntries(node.entries.map((each) => [keyText(each.key), each === entry ? value : dataWith(each.value, entry, value)]));
}

const at = (text: string, ...steps: readonly (string | number)[]): DataNode =>
  steps.reduce<DataNode>((node, step) => {
    const next = typeof step === "number" ? (node.kind === "sequence" ? node.items[step] : undefined) : entryOf(node, step)?.value;
    if (next === undefined) throw new Error(String(step));
    return next;
  }, read(text));

function mapping(text: string, ...steps: readonly (string | number)[]): MappingNode {
  const node = at(text, ...steps);
  if (node.kind !== "mapping") throw new Error("no mapping");
  return node;
}

describe("as a person would write it", () => {
  test.each([
    ["a: 1 # one\nb:\n  c: d\n", "a: 1 # one\nnew:\n  k: v\nb:\n  c: d\n"],
    ["b:\n  c: d\n", "new:\n  k: v\nb:\n  c: d\n"],
    ["a: 1", "a: 1\nnew:\n  k: v"],
    ["a: 1\r\nb: 2\r\n", "a: 1\r\nb: 2\r\nnew:\r\n  k: v\r\n"],
    ["{a: 1, b: {}}", "{a: 1, new: {k: v}, b: {}}"],
    ['{\n  "a": 1,\n  "b": []\n}', '{\n  "a": 1,\n  "new": {"k": "v"},\n  "b": []\n}'],
    ["a: &x 1\nb: 2\n", "a: &x 1\nb: 2\nnew:\n  k: v\n"],
    ["a: |\n  x\n", "new:\n  k: v\na: |\n  x\n"],
  ])("a new entry in %j", (before, after) => {
    expect(apply(before, insertEntry(before, mapping(before), "new", { k: "v" }))).toBe(after);
  });

  test("in a list, the new entry stands behind the scalars that an item begins with", () => {
    const text = "l:\n- name: a\n  image: b # c\n  ports: []\n";
    expect(apply(text, insertEntry(text, mapping(text, "l", 0), "new", false))).toBe(
      "l:\n- name: a\n  image: b # c\n  new: false\n  ports: []\n",
    );
  });

  test("moving makes what is missing on the way", () => {
    const text = "spec:\n  replicas: 1\n  containers: # c\n  - name: a\n    args:\n      - |\n        x\n  paused: true\n";
    const spec = mapping(text, "spec");
    const entry = entryOf(spec, "containers");
    expect(entry && apply(text, moveEntry(text, spec, entry, { mapping: spec, through: ["template", "spec"] }))).toBe(
      "spec:\n  replicas: 1\n  template:\n    spec:\n      containers: # c\n      - name: a\n        args:\n          - |\n            x\n  paused: true\n",
    );
  });

  test.each([
    ["a: 'x'\n", "yes", "a: 'yes'\n"],
    ["a: x\n", "yes", 'a: "yes"\n'],
    ["a:\n", "x", "a: x\n"],
    ["a: x\n", true, "a: true\n"],
    ['{"a": "x"}', "y", '{"a": "y"}'],
  ] as const)("a value in %j", (before, value, after) => {
    expect(apply(before, setEntry(before, mapping(before), "a", value))).toBe(after);
  });

  test.each(["a: &x {b: 1}\nc: *x\n", "a: &x {b: 1}\nc:\n  <<: *x\n"])("what others share stays: %j", (text) => {
    const shared = mapping(text, "c");
    const [entry] = shared.entries;
    expect(entry && removeEntry(text, shared, entry)).toBeUndefined();
    expect(insertEntry(text, shared, "new", 1)).toBeUndefined();
    const root = mapping(text);
    const anchored = entryOf(root, "a");
    expect(anchored && removeEntry(text, root, anchored)).toBeUndefined();
  });
});
