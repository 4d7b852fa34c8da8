import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, pattern } from "../../../../server/src/languages/kubernetes/cel/index.js";
import { ListValue } from "../../../../server/src/languages/kubernetes/cel/values.js";

const variables = { l: { list: "string" }, b: "bool" } as const;
const l = new ListValue(Array.from({ length: 3000 }, (_, index) => `item${index}`));

test.each<[name: string, expression: string]>([
  ["nested loops", "l.all(a, l.all(b, l.all(c, a != 'x')))"],
  ["texts that double", `['aaaaaaaaaaaaaaaa']${".map(s, s + s)".repeat(60)}`],
  ["lists that double", `[[1]]${".map(s, s + s)".repeat(60)}`],
  ["replacing each letter by a long text", `['aaaaaaaaaaaaaaaaaaaaaaaaa']${".map(s, s.replace('a', s))".repeat(8)}`],
  ["a long range", "lists.range(100000000).size() > 0"],
  ["comparing every item with every other", "lists.range(20000).distinct().size() > 0"],
  ["many regular expressions", "l.all(a, !'b'.matches('(x|y|[a-z]{900})' + a))"],
  ["a very deep chain", `${"1+".repeat(45000)}1`],
  ["very many parentheses", "(".repeat(90000)],
  ["a very long expression", `${" ".repeat(200000)}1`],
])("%s end without an answer", (_name, expression) => {
  const compiled = compile(expression, { variables });
  if (!compiled.ok) throw new Error(compiled.message);
  expect(compiled.evaluate({ l, b: true })).toMatchObject({ unknown: true });
});

test.each([`${"!".repeat(90000)}true`, `${"true||".repeat(15000)}true`, `${"(".repeat(240)}true${")".repeat(240)}`])(
  "%#: long, but simple",
  (expression) => {
    const compiled = compile(expression, { variables });
    expect(compiled.ok && compiled.evaluate({ l, b: true })).toEqual({ value: true });
  },
);

test("nothing throws, whatever the text", () => {
  const words = fc.constantFrom(
    ..."l b x 1 1.5 2u 'a' b'x' r'\\d' null true ( ) [ ] { } . , : ? ?. [? && || ! - + * / % == != < in .all( .map( .size() has( Object JSONPatch optional.of( dyn( type( .matches( \\ \" ''' ` // \n".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const compiled = compile(parts.join(""), { variables, patchTypes: true });
      if (compiled.ok) compiled.evaluate({ l, b: true });
      else expect(compiled.offset).toBeLessThanOrEqual(parts.join("").length);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test("a pattern runs in Go's syntax and in linear time", () => {
  const evil = pattern("^(a+)+$");
  expect("matches" in evil && evil.matches(`${"a".repeat(5000)}!`)).toBe(false);
  expect("matches" in pattern("^\\p{L}+\\z")).toBe(true);
  expect(pattern("a(?=b)")).toEqual({ message: "error parsing regexp: invalid or unsupported Perl syntax: `(?=`" });
  expect("message" in pattern("[")).toBe(true);
});

test("what doubles when it is spelled out has no estimate", () => {
  const compiled = compile(`optional.of(1)${".optMap(x, x + 1)".repeat(60)}.hasValue()`, { variables });
  expect(compiled.ok && compiled.cost(() => undefined)).toBeUndefined();
});
