import { type Alias, Composer, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Parser, type Scalar, type YAMLMap } from "yaml";
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
import { problemsOf, unclosedQuote } from "./yamlProblems.js";
import { joinQuotedLines } from "./yamlQuotes.js";

/** Says what a plain scalar means to the reader whose dialect counts; `text` is never empty. */
export type Dialect = (text: string) => ScalarValue;

/** Deeper nesting than this is cut off: no configuration that a person writes, and recursion stays bounded. */
const maximumDepth = 100;
/** Nodes that aliases may bring in, all together, before the rest of them counts as empty. */
const maximumAliasedNodes = 50_000;

/** Parses one YAML document. Never throws: what cannot be read becomes a problem, and the rest is in the tree. */
export function parseYaml(slice: Slice, dialect: Dialect): DataTree {
  const tree = parseText(slice.text, dialect);
  if (!tree.problems.some(({ message }) => message === unclosedQuote)) return tree;
  const joined = joinQuotedLines(slice.text);
  const mended = joined === undefined ? tree : parseText(joined, dialect);
  return mended.problems.length < tree.problems.length ? mended : tree;
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
  const [document] = composer.compose(new Parser().parse(text), true, text.length);
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

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
    private readonly problems: SyntaxProblem[],
  ) {}

  /** The node as data; `alias` is the range of the alias through which it is reached. */
  node(node: Node, depth: number, alias?: Range): DataNode {
    const range = rangeOf(node);
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
    if (isMap(node)) return { kind: "mapping", style: styleOf(node), range, entries: this.entries(node, depth, alias), ...reached };
    if (isSeq(node)) {
      const items = node.items.map((item) => this.child(item, range.end, depth, alias));
      return { kind: "sequence", style: styleOf(node), range, items, ...reached };
    }
    return isScalar(node) ? { ...this.scalar(node, range), ...reached } : missing(range.start, alias);
  }

  /** A quote that is never closed is shown where it opens; the parser tells it where the text ends. */
  private moveToQuote({ start, end }: Range): void {
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
    const merged: DataNode[] = [];
    const seen = new Map<string, ScalarNode>();
    for (const pair of map.items) {
      const key = this.key(pair, depth, alias);
      if (key === undefined) continue;
      const value = this.child(pair.value, key.range.end, depth, alias);
      if (key.style === "plain" && key.text === "<<") {
        merged.push(value);
        continue;
      }
      const name = keyText(key);
      const first = seen.get(name);
      if (first !== undefined && alias === undefined) this.duplicate(name, first, key);
      seen.set(name, key);
      entries.push({ key, value });
    }
    for (const source of merged) this.merge(source, new Set(seen.keys()), entries);
    return entries;
  }

  /** Both places are told: which of the two was meant, only their author knows. */
  private duplicate(name: string, ...keys: readonly ScalarNode[]): void {
    const message = `duplicate key \`${name}\`; a mapping holds each key once`;
    for (const { range } of keys) {
      if (!this.problems.some((problem) => problem.code === "duplicate-key" && problem.range.start === range.start)) {
        this.problems.push({ range, message, code: "duplicate-key" });
      }
    }
  }

  /** Adds what a merge key pulls in: a mapping, or a sequence of mappings of which the earlier win. */
  private merge(source: DataNode, seen: Set<string>, entries: Entry[]): void {
    const maps: readonly DataNode[] = source.kind === "sequence" ? source.items : [source];
    for (const map of maps.filter((candidate): candidate is MappingNode => candidate.kind === "mapping")) {
      for (const entry of map.entries) {
        const name = keyText(entry.key);
        if (seen.has(name)) continue;
        seen.add(name);
        entries.push({ ...entry, merged: true });
      }
    }
    if (maps.some(({ kind }) => kind !== "mapping")) {
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
    const decoded = typeof node.value === "string" ? node.value : String(node.value ?? "");
    const tag =
      typeof node.tag === "string" && /^[!&].*[\s]?/u.test(this.text.slice(range.start, range.start + 1)) ? { tag: node.tag } : {};
    switch (node.type) {
      case "QUOTE_DOUBLE":
        return { kind: "scalar", style: "double", range, value: decoded, text: decoded, ...tag };
      case "QUOTE_SINGLE":
        return { kind: "scalar", style: "single", range, value: decoded, text: decoded, ...tag };
      case "BLOCK_LITERAL":
        return { kind: "scalar", style: "literal", range, value: decoded, text: decoded, ...tag };
      case "BLOCK_FOLDED":
        return { kind: "scalar", style: "folded", range, value: decoded, text: decoded, ...tag };
      default: {
        const isMissing = range.start === range.end && decoded === "";
        const value = decoded === "" ? null : this.dialect(decoded);
        return { kind: "scalar", style: "plain", range, value, text: decoded, ...(isMissing && { missing: true }), ...tag };
      }
    }
  }
}

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

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function styleOf(node: { flow?: boolean }): "flow" | "block" {
  return node.flow === true ? "flow" : "block";
}
