import { type Alias, Composer, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Parser, type Scalar, type YAMLMap } from "yaml";
import { lineStart } from "./lines.js";
import type { Range } from "./range.js";
import type { Slice } from "./source.js";
import {
  type DataNode,
  type DataTree,
  type Entry,
  keyText,
  type MappingNode,
  type ScalarNode,
  type ScalarValue,
  type SyntaxProblem,
} from "./tree.js";
import { hideColons, showColons } from "./yamlColons.js";
import { joinLines } from "./yamlJoin.js";
import { readPlainYaml } from "./yamlPlain.js";
import { problemsOf, unclosedQuote } from "./yamlProblems.js";
import { readerProblems } from "./yamlReader.js";

/** Says what a plain scalar means to the reader whose dialect counts; `text` is never empty. */
export type Dialect = (text: string) => ScalarValue;

/** Deeper nesting than this is cut off: no configuration that a person writes, and recursion stays bounded. */
const maximumDepth = 100;
/** Nodes that aliases may bring in, all together, before the rest of them counts as empty. */
const maximumAliasedNodes = 50_000;

/** Parses one YAML document. Never throws: what cannot be read becomes a problem, and the rest is in the tree. */
export function parseYaml(slice: Slice, dialect: Dialect): DataTree {
  const root = readPlainYaml(slice.text, dialect);
  if (root !== undefined) return { root: root ?? undefined, problems: [], notChecked: [] };
  return parseAnyYaml(slice, dialect);
}

/** What `parseYaml` gives, by the parser alone. */
export function parseAnyYaml(slice: Slice, dialect: Dialect): DataTree {
  const tree = mended(slice.text, dialect);
  const told = new Set(tree.problems.map(({ range }) => lineStart(slice.text, range.start)));
  const more = [...readerProblems(slice.text, tree.root)].filter(({ range }) => !told.has(lineStart(slice.text, range.start)));
  return more.length === 0 ? tree : { ...tree, problems: [...tree.problems, ...more] };
}

/** The tree of the text, or of the text with some lines joined where that leaves fewer faults. */
function mended(text: string, dialect: Dialect): DataTree {
  const tree = parseText(text, dialect);
  if (!tree.problems.some(({ code }) => code === "syntax")) return tree;
  const joined = joinLines(text);
  const other = joined === undefined ? tree : parseText(joined, dialect);
  return other.problems.length < tree.problems.length ? other : tree;
}

function parseText(text: string, dialect: Dialect): DataTree {
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: "silent",
    resolveKnownTags: false,
  });
  const [document] = composer.compose(new Parser().parse(hideColons(text)), true, text.length);
  if (document === undefined) return { root: undefined, problems: [], notChecked: [] };
  const problems = problemsOf(document.errors, text);
  const contents = document.contents;
  const isEmpty = contents === null || (isScalar(contents) && contents.source === "" && contents.type === "PLAIN");
  const root = isEmpty ? undefined : new Converter(text, dialect, problems).node(contents, 0);
  return { root, problems, notChecked: [] };
}

class Converter {
  private aliasedNodes = 0;
  private readonly anchors = new Map<string, Node>();
  private readonly open = new Set<Node>();
  /** Offsets of the keys that are told as duplicates. */
  private readonly told = new Set<number>();
  private readonly hasUnclosedQuote: boolean;

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
    private readonly problems: SyntaxProblem[],
  ) {
    this.hasUnclosedQuote = problems.some(({ message }) => message === unclosedQuote);
  }

  /** The node as data; `alias` is the range of the alias through which it is reached. */
  node(node: Node, depth: number, alias?: Range): DataNode {
    const range = rangeOf(node, this.text.length);
    if (depth > maximumDepth || (alias !== undefined && ++this.aliasedNodes > maximumAliasedNodes)) return missing(range.start, alias);
    if (isAlias(node)) return this.target(node.source, range, depth, alias);
    if (alias !== undefined || node.anchor === undefined) return this.data(node, range, depth, alias);
    this.anchors.set(node.anchor, node);
    this.open.add(node);
    const data = this.data(node, range, depth, alias);
    this.open.delete(node);
    return data;
  }

  private data(node: Exclude<Node, Alias>, range: Range, depth: number, alias: Range | undefined): DataNode {
    const reached = alias === undefined ? {} : { alias };
    if (isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")) this.moveToQuote(range);
    if (isMap(node)) {
      const entries = this.entries(node, depth, alias);
      const last = entries.findLast(({ merged }) => merged !== true);
      return { kind: "mapping", style: styleOf(node), range: closed(node, range, last?.value), entries, ...reached };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.child(item, range.end, depth, alias));
      return { kind: "sequence", style: styleOf(node), range: closed(node, range, items.at(-1)), items, ...reached };
    }
    return isScalar(node) ? { ...this.scalar(node, range), ...reached } : missing(range.start, alias);
  }

  /** A quote that is never closed is shown where it opens; the parser tells it where the text ends. */
  private moveToQuote({ start, end }: Range): void {
    if (!this.hasUnclosedQuote) return;
    const index = this.problems.findIndex((problem) => problem.message === unclosedQuote && problem.range.start === end);
    const problem = this.problems[index];
    if (problem !== undefined) this.problems[index] = { ...problem, range: { start, end: start + 1 } };
  }

  private child(node: unknown, fallback: number, depth: number, alias: Range | undefined): DataNode {
    return isNode(node) ? this.node(node, depth + 1, alias) : missing(fallback, alias);
  }

  private target(name: string, range: Range, depth: number, alias: Range | undefined): DataNode {
    const target = this.anchors.get(name);
    if (target === undefined || this.open.has(target)) {
      const message =
        target === undefined ? `unknown alias \`*${name}\`; its anchor \`&${name}\` must stand before it` : `\`*${name}\` contains itself`;
      if (alias === undefined) this.problems.push({ range, message, code: "syntax" });
      return missing(range.start, alias ?? range);
    }
    this.open.add(target);
    const node = this.node(target, depth + 1, alias ?? range);
    this.open.delete(target);
    return node;
  }

  private entries(map: YAMLMap, depth: number, alias: Range | undefined): readonly Entry[] {
    const entries: Entry[] = [];
    const merged: { readonly source: DataNode; readonly isAlias: boolean }[] = [];
    const seen = new Map<string, ScalarNode>();
    for (const pair of map.items) {
      const key = this.key(pair, depth, alias);
      if (key === undefined) continue;
      if (key.missing === true && map.flow !== true && alias === undefined && this.text[key.range.start] === ":") this.nameless(key);
      // A key that is an alias has its range where its anchor is; what is missing behind it is missing here.
      const { end } = alias === undefined ? (key.alias ?? key.range) : key.range;
      const value = this.child(pair.value, end, depth, alias);
      if (key.style === "plain" && key.text === "<<") {
        merged.push({ source: value, isAlias: isAlias(pair.value) });
        continue;
      }
      // The reader keeps `1` and `"1"` apart, and takes `yes` and `true` for one.
      const identity = `${typeof key.value} ${String(key.value)}`;
      const first = seen.get(identity);
      if (first !== undefined && alias === undefined) this.duplicate(keyText(key), first, key);
      seen.set(identity, key);
      entries.push({ key, value });
    }
    if (merged.length === 0) return entries;
    const own = entries.map(({ key }) => keyText(key));
    for (const { source, isAlias: byAlias } of merged) this.merge(source, byAlias, new Set(own), entries);
    return entries;
  }

  /** Both places are told: which of the two was meant, only their author knows. */
  private duplicate(name: string, ...keys: readonly ScalarNode[]): void {
    const message = `duplicate key \`${name}\`; a mapping holds each key once`;
    for (const { range } of keys) {
      if (this.told.has(range.start)) continue;
      this.told.add(range.start);
      this.problems.push({ range, message, code: "duplicate-key" });
    }
  }

  private nameless({ range: { start } }: ScalarNode): void {
    this.problems.push({ range: { start, end: start + 1 }, message: "`:` without a key before it", code: "syntax" });
  }

  /** Adds what a merge key pulls in: a mapping, or a sequence of mappings of which the earlier win. An alias brings in a mapping only. */
  private merge(source: DataNode, byAlias: boolean, seen: Set<string>, entries: Entry[]): void {
    const maps: readonly DataNode[] = source.kind === "sequence" ? source.items : [source];
    for (const map of maps.filter((candidate): candidate is MappingNode => candidate.kind === "mapping")) {
      for (const entry of map.entries) {
        const name = keyText(entry.key);
        if (seen.has(name)) continue;
        seen.add(name);
        entries.push({ ...entry, merged: true });
      }
    }
    if (maps.some(({ kind }) => kind !== "mapping") || (byAlias && source.kind === "sequence")) {
      this.problems.push({
        range: source.alias ?? source.range,
        message: "merge key `<<` takes a mapping or a list of mappings",
        code: "syntax",
      });
    }
  }

  /** A key that is no scalar has no name; it is told and left out. */
  private key(pair: Pair, depth: number, alias: Range | undefined): ScalarNode | undefined {
    const key = isNode(pair.key) ? this.node(pair.key, depth + 1, alias) : undefined;
    if (key?.kind === "scalar") return key;
    if (key !== undefined) this.problems.push({ range: key.range, message: "a key must be a scalar, not a collection", code: "syntax" });
    return undefined;
  }

  private scalar(node: Scalar, range: Range): ScalarNode {
    const text = showColons(typeof node.value === "string" ? node.value : String(node.value ?? ""));
    const style = styles[node.type ?? "PLAIN"] ?? "plain";
    const tag = typeof node.tag === "string" ? { tag: node.tag } : {};
    const isMissing = style === "plain" && range.start === range.end && text === "" && node.tag === undefined;
    return { kind: "scalar", style, range, value: this.value(text, style, node.tag), text, ...(isMissing && { missing: true }), ...tag };
  }

  /** A tag decides before the style: `!!str 5` is text, `!!int "5"` a number. A tag that YAML does not define makes text. */
  private value(text: string, style: ScalarNode["style"], tag: string | undefined): ScalarValue {
    const isPlain = tag === undefined ? style === "plain" : resolvableTags.has(tag);
    if (!isPlain) return text;
    return text === "" ? null : this.dialect(text);
  }
}

const resolvableTags: ReadonlySet<string> = new Set(
  ["int", "float", "bool", "null", "timestamp"].map((name) => `tag:yaml.org,2002:${name}`),
);

const styles: Readonly<Partial<Record<Scalar.Type, ScalarNode["style"]>>> = {
  PLAIN: "plain",
  QUOTE_DOUBLE: "double",
  QUOTE_SINGLE: "single",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

function missing(offset: number, alias: Range | undefined): ScalarNode {
  return {
    kind: "scalar",
    style: "plain",
    range: { start: offset, end: offset },
    value: null,
    text: "",
    missing: true,
    ...(alias && { alias }),
  };
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isMap(value) || isSeq(value) || isScalar(value);
}

/** The range of a node; the parser counts some brackets twice behind text that it gave up. */
function rangeOf(node: Node, length: number): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: Math.min(start, length), end: Math.min(end, length) };
}

/** The range of a collection: one in brackets ends with them, another with the last that stands in it. */
function closed(node: { flow?: boolean }, range: Range, last: DataNode | undefined): Range {
  return node.flow === true || last === undefined ? range : { start: range.start, end: (last.alias ?? last.range).end };
}

function styleOf(node: { flow?: boolean }): "flow" | "block" {
  return node.flow === true ? "flow" : "block";
}
