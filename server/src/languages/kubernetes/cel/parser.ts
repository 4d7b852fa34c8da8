import { expandMacro } from "./macros.js";
import type { Expression, MapLiteral, ObjectLiteral, SyntaxFault } from "./syntax.js";
import { type Token, tokensOf } from "./tokens.js";

/** Reads an expression (cel-go, parser/gen/CEL.g4). Undefined where it nests deeper than we follow. */
export function parse(source: string): Expression | SyntaxFault | undefined {
  const tokens = tokensOf(source);
  if ("message" in tokens) return tokens;
  const reader: Reader = { tokens, next: 0, depth: 0, fault: undefined, tooDeep: false };
  const expression = readExpression(reader);
  const rest = current(reader);
  if (reader.tooDeep) return undefined;
  if (reader.fault === undefined && rest.kind !== "end") unexpected(reader);
  return reader.fault ?? expression;
}

/** Where reading stands. After the first fault it stands at the end, so that every loop stops. */
interface Reader {
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
  fault: SyntaxFault | undefined;
  tooDeep: boolean;
}

/** cel-go stops here too (“expression recursion limit exceeded”). */
const deepest = 250;

function readExpression(reader: Reader): Expression {
  if (++reader.depth > deepest) {
    reader.tooDeep = true;
    return fail(reader, "expression recursion limit exceeded", 0);
  }
  const condition = readLogic(reader, "||");
  const { start } = current(reader);
  if (!take(reader, "?")) {
    reader.depth--;
    return condition;
  }
  const yes = readLogic(reader, "||");
  expect(reader, ":");
  const no = readExpression(reader);
  reader.depth--;
  return { kind: "call", name: "_?_:_", target: undefined, arguments: [condition, yes, no], start };
}

function readLogic(reader: Reader, operator: "&&" | "||"): Expression {
  const read = operator === "||" ? () => readLogic(reader, "&&") : () => readBinary(reader, 0);
  const first = read();
  const { start } = current(reader);
  if (!isMark(reader, operator)) return first;
  const operands = [first];
  while (take(reader, operator)) operands.push(read());
  return { kind: "logic", operator, operands, start };
}

/** Operators by increasing strength; each level reads from left to right. */
const levels: readonly (readonly string[])[] = [
  ["<", "<=", ">=", ">", "==", "!=", "in"],
  ["+", "-"],
  ["*", "/", "%"],
];

function readBinary(reader: Reader, level: number): Expression {
  const operators = levels[level];
  if (operators === undefined) return readUnary(reader);
  let left = readBinary(reader, level + 1);
  for (;;) {
    const { text, start, kind } = current(reader);
    if (kind !== "mark" || !operators.includes(text)) return left;
    reader.next++;
    const right = readBinary(reader, level + 1);
    left = { kind: "call", name: text === "in" ? "@in" : `_${text}_`, target: undefined, arguments: [left, right], start };
  }
}

/** An even number of signs cancels out. */
function readUnary(reader: Reader): Expression {
  const { text, start } = current(reader);
  if (!isMark(reader, "!") && !isMark(reader, "-")) return readMember(reader);
  let count = 0;
  while (take(reader, text)) count++;
  const negative = text === "-" && count % 2 === 1;
  if (negative && isNumber(current(reader))) return readMember(reader, true);
  const operand = readMember(reader);
  return count % 2 === 0 ? operand : { kind: "call", name: `${text}_`, target: undefined, arguments: [operand], start };
}

function isNumber(token: Token): boolean {
  return token.kind === "literal" && (token.type === "int" || token.type === "double");
}

function readMember(reader: Reader, negative = false): Expression {
  let member = readPrimary(reader, negative);
  for (;;) {
    if (take(reader, ".")) member = readSelection(reader, member);
    else if (isMark(reader, "[")) member = readIndex(reader, member);
    else return member;
  }
}

function readIndex(reader: Reader, operand: Expression): Expression {
  const { start } = current(reader);
  reader.next++;
  const name = take(reader, "?") ? "_[?_]" : "_[_]";
  const index = readExpression(reader);
  expect(reader, "]");
  return { kind: "call", name, target: undefined, arguments: [operand, index], start };
}

function readSelection(reader: Reader, operand: Expression): Expression {
  const optional = take(reader, "?");
  const { kind, text, start } = current(reader);
  if (kind !== "name") return unexpected(reader);
  reader.next++;
  if (!optional && isMark(reader, "(")) return readCall(reader, text, operand, start);
  return { kind: "selection", operand, field: text, mode: optional ? "optional" : "plain", start };
}

function readCall(reader: Reader, name: string, target: Expression | undefined, start: number): Expression {
  expect(reader, "(");
  const list = isMark(reader, ")") ? [] : readList(reader, () => readExpression(reader));
  expect(reader, ")");
  const expanded = expandMacro({ name, target, arguments: list, start });
  if (expanded === undefined) return { kind: "call", name, target, arguments: list, start };
  return "message" in expanded ? fail(reader, expanded.message, expanded.offset) : expanded;
}

/** One or more, with commas between them. A comma before the closing mark is left for the caller. */
function readList<T>(reader: Reader, read: () => T): T[] {
  const list = [read()];
  while (isMark(reader, ",")) {
    const after = reader.tokens[reader.next + 1];
    if (after?.kind === "mark" && (after.text === "]" || after.text === "}")) break;
    reader.next++;
    list.push(read());
  }
  return list;
}

function readPrimary(reader: Reader, negative: boolean): Expression {
  const token = current(reader);
  const { start } = token;
  if (token.kind === "literal") return readLiteral(reader, negative);
  if (token.kind === "name" || isMark(reader, ".")) return readName(reader);
  if (take(reader, "(")) {
    const inner = readExpression(reader);
    expect(reader, ")");
    return inner;
  }
  if (take(reader, "[")) {
    const items =
      isMark(reader, "]") || isMark(reader, ",")
        ? []
        : readList(reader, () => ({ optional: take(reader, "?"), value: readExpression(reader) }));
    take(reader, ",");
    expect(reader, "]");
    return { kind: "list", items, start };
  }
  return isMark(reader, "{") ? readMap(reader) : unexpected(reader);
}

function readLiteral(reader: Reader, negative: boolean): Expression {
  const token = current(reader);
  if (token.kind !== "literal") return unexpected(reader);
  reader.next++;
  const { type, start } = token;
  const value = negative && (typeof token.value === "bigint" || typeof token.value === "number") ? -token.value : token.value;
  const outside = typeof value === "bigint" && (value > 2n ** 63n - 1n || value < -(2n ** 63n));
  return outside ? fail(reader, "invalid int literal", start) : { kind: "literal", type, value, start };
}

const reserved: ReadonlySet<string> = new Set(
  "as break const continue else for function if import let loop package namespace return var void while".split(" "),
);

function readName(reader: Reader): Expression {
  const object = objectNameAhead(reader);
  if (object !== undefined) return readObject(reader, object);
  take(reader, ".");
  const { kind, text: name, start } = current(reader);
  if (kind !== "name") return unexpected(reader);
  if (reserved.has(name)) return fail(reader, `reserved identifier: ${name}`, start);
  reader.next++;
  return isMark(reader, "(") ? readCall(reader, name, undefined, start) : { kind: "identifier", name, start };
}

/** The name of an object literal where one begins here: names joined by dots, then `{`. */
function objectNameAhead(reader: Reader): string | undefined {
  let index = isMark(reader, ".") ? reader.next + 1 : reader.next;
  const names: string[] = [];
  for (;;) {
    const name = reader.tokens[index];
    const after = reader.tokens[index + 1];
    if (name?.kind !== "name" || after?.kind !== "mark") return undefined;
    names.push(name.text);
    if (after.text === "{") return names.join(".");
    if (after.text !== ".") return undefined;
    index += 2;
  }
}

function readObject(reader: Reader, name: string): Expression {
  const { start } = current(reader);
  while (!isMark(reader, "{")) reader.next++;
  reader.next++;
  const fields: ObjectLiteral["fields"] = isMark(reader, "}") || isMark(reader, ",") ? [] : readList(reader, () => readField(reader));
  take(reader, ",");
  expect(reader, "}");
  return { kind: "object", name, fields, start };
}

function readField(reader: Reader): ObjectLiteral["fields"][number] {
  const optional = take(reader, "?");
  const { kind, text, start } = current(reader);
  if (kind === "name") reader.next++;
  else unexpected(reader);
  expect(reader, ":");
  return { name: text, optional, value: readExpression(reader), start };
}

function readMap(reader: Reader): Expression {
  const { start } = current(reader);
  reader.next++;
  const entries: MapLiteral["entries"] = isMark(reader, "}") || isMark(reader, ",") ? [] : readList(reader, () => readEntry(reader));
  take(reader, ",");
  expect(reader, "}");
  return { kind: "map", entries, start };
}

function readEntry(reader: Reader): MapLiteral["entries"][number] {
  const optional = take(reader, "?");
  const key = readExpression(reader);
  expect(reader, ":");
  return { optional, key, value: readExpression(reader) };
}

function current(reader: Reader): Token {
  return reader.tokens[reader.next] ?? { kind: "end", text: "<EOF>", start: 0 };
}

function isMark(reader: Reader, text: string): boolean {
  const token = current(reader);
  return token.kind === "mark" && token.text === text;
}

function take(reader: Reader, text: string): boolean {
  if (!isMark(reader, text)) return false;
  reader.next++;
  return true;
}

function expect(reader: Reader, text: string): void {
  if (!take(reader, text)) unexpected(reader, text);
}

function unexpected(reader: Reader, expected?: string): Expression {
  const { text, start, kind } = current(reader);
  const found = kind === "end" ? "the end" : `\`${text}\``;
  return fail(reader, `syntax error: unexpected ${found}${expected === undefined ? "" : `, expected \`${expected}\``}`, start);
}

function fail(reader: Reader, message: string, offset: number): Expression {
  reader.fault ??= { message, offset };
  reader.next = reader.tokens.length - 1;
  return { kind: "literal", type: "error", value: null, start: offset };
}
