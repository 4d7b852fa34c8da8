import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScript } from "../../../../server/src/languages/dockerfile/shell/reader.js";

/** Commands as `name|word|word`; `|` in front where output is piped on, `fault` where the text is no shell. */
function shown(text: string): string {
  const { commands, pipes, fault } = readScript(text);
  if (fault !== undefined) return "fault";
  return (pipes ? "| " : "") + commands.map(({ name, words }) => [name, ...words.map((word) => word.text)].join("|")).join("; ");
}

test.each<[text: string, commands: string]>([
  ["", ""],
  ["a b c", "a|b|c"],
  ["a && b || c; d & e\nf", "a; b; c; d; e; f"],
  ["a | b |& c", "| a; b; c"],
  ["a 'b  c' \"d $e\" f\\ g", "a|b  c|d ${e}|f g"],
  ['a "\\$x \\n"', "a|$x \\n"],
  ["a \"b'c\" 'd\"e'", "a|b'c|d\"e"],
  ["X=1 Y='2 3' a b", "a|b"],
  ["X=1", ""],
  ["X=$(a b) c", "c; a|b"],
  ["X=(a b) c", "c"],
  ["a $(b c) d", "a|${bc}|d; b|c"],
  ['a "$(b | c)"', "| a|${}; b; c"],
  ["a `b c` d", "a|${VAR}|d; b|c"],
  ["a ${X:-$(b)} ${Y}z $1", "a|${X:-$(b)}|${Y}z|${1}; b"],
  ["a $((1 + (2))) b", "a|${VAR}|b"],
  ["$((cd a); b)", "cd|a; b"],
  ["((x = 1)) && a", "a"],
  ["$X a", ""],
  ["(a; b) && { c; d; }", "a; b; c; d"],
  ["a > b 2>&1 < c &> d", "a"],
  ["a >b c", "a|c"],
  ["a <(b c) >(d)", "a||; b|c; d"],
  ["a # b c\nd", "a; d"],
  ["a b#c", "a|b#c"],
  ["a <<X b\nc d\nX\ne", "a|b; e"],
  ["a <<-'X Y'\n\tc\n\tX Y\ne", "a; e"],
  ["a <<< b", "a"],
  ["if a; then b; elif c; then d; else e; fi", "a; b; c; d; e"],
  ["for x in a b; do c $x; done > d", "c|${x}"],
  ["for ((i = 0; i < 3; i++)); do a; done", "a"],
  ["for x; do a; done", "a"],
  ["while a; do b; done | c", "| a; b; c"],
  ["until a\ndo\nb\ndone", "a; b"],
  ["case $x in a|b) c ;; (d) e ;& *) f; esac", "c; e; f"],
  ["case x in esac", ""],
  ["f() { a; }; function g { b; }", "a; b"],
  ["[ -f a ] && b", "b"],
  ["[[ $a =~ ^(b|c)$ && -n d ]] || e", "e"],
  ['[ "$(a)" = b ]', "a"],
  ["! a && time b", "a; b"],
  ["a \\\n b", "a|b"],
  ["a b\\\nc", "a|bc"],
  ["a x-{b,c} {d} e{1..3}f", "a|x-|{d}|ef"],
  ["a !(b|c)", "a|!"],
  ["a $'b\\'c' $\"d\"", "a|b\\'c|d"],
  ["command a b; exec -a x y z; busybox wget u", "a|a|b; y|-a|x|y|z; wget|wget|u"],
  ["then a", "fault"],
  ["a &&", "fault"],
  ["a | | b", "fault"],
  ["; a", "fault"],
  ["a 'b", "fault"],
  ['a "b', "fault"],
  ["a $(b", "fault"],
  ["a `b", "fault"],
  ["(a", "fault"],
  ["a)", "fault"],
  ["if a; then b", "fault"],
  ["if a; then fi", "fault"],
  ["[ a", "fault"],
  ["a <<X\nb", "fault"],
  ["a >", "fault"],
])("%j", (text, commands) => {
  expect(shown(text)).toBe(commands);
});

describe("flags", () => {
  const flags = (text: string) => readScript(text).commands[0]?.flags.map(({ name, word }) => `${name}@${word}`);

  test("letters one by one, long names without their value", () => {
    expect(flags("a -xyz --long=1 b --other -- - -v")).toEqual(["x@0", "y@0", "z@0", "long@1", "other@3", "v@6"]);
  });
});

const pieces =
  "a|b| |\n|;|;;|;&|&|&&||||(|)|{|}|((|))|$(|${|$((|`|'|\"|\\|#|<<X|\nX\n|<<<|>|<|<(|=(|x=|!|if |then |else |elif |fi |for |in |do |done |while |case |esac |function |[ |]|[[ |]]|$'|$\"|*|?(|é|😀".split(
    "|",
  );

test("no text makes it throw, and every word lies inside the text, in order", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces, "|"), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (made) => {
      const { commands, fault } = readScript(made);
      expect(fault === undefined || (fault >= 0 && fault <= made.length)).toBe(true);
      for (const { words, first } of commands) {
        let before = first.start;
        for (const { start, end } of [first, ...words]) {
          expect(before <= start && start <= end && end <= made.length).toBe(true);
          before = end;
        }
      }
    }),
    { numRuns: 5000, seed: 20261123 },
  );
});

test.each([
  "$(",
  "`",
  "(",
  "{ ",
  "if ",
  '"$(',
  "${a:-",
  "$((",
  "a$(b)",
  "a `b` ",
  "[ ",
  "x=(",
  "case a in b) ",
  "f() ",
  "a | ",
  "'",
  "{a",
  "<<a ",
  "!( ",
  "$(( (",
  "a='",
  "\\\n",
])("%j ten thousand times takes little time", (piece) => {
  const started = performance.now();
  readScript(piece.repeat(10_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});
