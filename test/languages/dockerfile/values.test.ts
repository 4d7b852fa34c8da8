import { describe, expect, test } from "vitest";
import { readCheckOptions } from "../../../server/src/languages/dockerfile/checkOptions.js";
import { expand } from "../../../server/src/languages/dockerfile/convert/expand.js";
import { readGitReference } from "../../../server/src/languages/dockerfile/values/gitReference.js";
import { imageReferenceFault } from "../../../server/src/languages/dockerfile/values/imageReference.js";
import { nearest } from "../../../server/src/languages/dockerfile/values/nearest.js";
import { platformFault } from "../../../server/src/languages/dockerfile/values/platform.js";
import { readPort } from "../../../server/src/languages/dockerfile/values/port.js";
import {
  duration,
  fileModeFault,
  isByteSize,
  isDigest,
  isGoBoolean,
  isSignal,
  isUnsigned32,
} from "../../../server/src/languages/dockerfile/values/scalars.js";

/** What BuildKit v0.34.2 takes and refuses. */
const tables: readonly (readonly [name: string, takes: (text: string) => boolean, good: readonly string[], bad: readonly string[]])[] = [
  ["booleans", isGoBoolean, ["1", "t", "T", "TRUE", "true", "True", "0", "f", "False"], ["yes", "on", "tRUE", ""]],
  [
    "durations",
    (text) => duration(text) !== undefined,
    ["30s", "1h30m", "1.5s", "0", ".5s", "+1m", "-1s", "1µs"],
    ["5", "1d", "30 s", "", "s", "1.s.s"],
  ],
  ["signals", isSignal, ["SIGTERM", "term", "9", "-1", "rtmin+3", "SIGRTMAX-14"], ["0", "SIGFOO", "RTMAX-15", "9 10", ""]],
  [
    "modes",
    (text) => fileModeFault(text) === undefined,
    ["755", "0644", "7777", "u=rwX,go=rX", "+x", "a=", "+"],
    ["9", "10000", "u", "rwx", "u+z", "64a"],
  ],
  ["sizes", isByteSize, ["64m", "1.5GiB", "512", "1 kb", "1MB"], ["1x", "-1", "m", "1mm", "1  m"]],
  ["octal numbers", (text) => isUnsigned32(text, 8), ["0755", "0", "37777777777"], ["9", "-1", "40000000000", ""]],
  ["digests", isDigest, [`sha256:${"a".repeat(64)}`], ["sha256:abc", `sha256:${"A".repeat(64)}`, `md5:${"a".repeat(32)}`]],
  [
    "image references",
    (text) => imageReferenceFault(text) === undefined,
    ["alpine", "alpine:3.20", `a/b/c@sha256:${"0".repeat(64)}`, "localhost:5000/x", "a__b/c--d", "Host/x", "[::1]:5000/x", "x:Tag_1"],
    ["Alpine", "alpine:", "alpine@sha256:abc", "a//b", "-a", "alpine:-x", "", "a/B", "f".repeat(64), "./x", "x".repeat(256)],
  ],
  [
    "platforms",
    (text) => platformFault(text) === undefined,
    ["linux", "amd64", "linux/arm64/v8", "windows(10.0.17763)/amd64", "foo/bar", "macos", "x86_64"],
    ["foo", "linux/amd64/v1/x", "*/amd64", "linux/", "", "%%"],
  ],
  [
    "ports",
    (text) => readPort(text).fault === undefined,
    ["80", "0", "8000-8010", "53/udp", "80/TCP", "80/", "8080:80", "127.0.0.1:80:80", "[::1]:80:80", "80-80"],
    ["65536", "80-70", "80,", "/tcp", "80/foo", "http", "1.5", "x:80", "1.2.3:80:80", ""],
  ],
  [
    "queries of Git sources",
    (text) => readGitReference(text)?.fault === undefined,
    ["https://h/a.git", "https://h/a.git?tag=v1&keep-git-dir", "git@h:a/b#main:dir", "./a.git?x=y", "https://h/a?x=y"],
    ["https://h/a.git?x=y", "git://h/a?tag=", "ssh://h/a?tag=a&tag=b", "https://h/a.git?ref=a#b", "https://h/a.git?submodules=x"],
  ],
];

describe.each(tables)("%s", (_name, takes, good, bad) => {
  test.each(good)("takes %j", (text) => expect(takes(text)).toBe(true));
  test.each(bad)("refuses %j", (text) => expect(takes(text)).toBe(false));
});

test.each<[text: string, git: boolean]>([
  ["https://example.org/a/b.git#main:dir", true],
  ["git@example.org:a/b", true],
  ["git://example.org/a", true],
  ["./x.git", false],
  ["example.org/a.git", false],
  ["https://example.org/a.tar.gz", false],
])("%s is a Git reference: %s", (text, git) => expect(readGitReference(text) !== undefined).toBe(git));

describe("expansion", () => {
  const values: Readonly<Record<string, string>> = { a: "x", empty: "", path: "/usr/local/bin", two: "1 2" };
  const variables = {
    get: (name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? ({ set: false, certain: true } as const) : ({ set: true, value, certain: true } as const);
    },
  };
  test.each<[word: string, expected: string]>([
    ["$a", "x"],
    ["${a}b", "xb"],
    ["$ab", ""],
    ["'$a'", "$a"],
    ['"$a \\$a \\b"', "x $a \\b"],
    ["\\$a", "$a"],
    ["${no:-y}", "y"],
    ["${empty:-y}${empty-y}", "y"],
    ["${a:+y}${no:+y}${empty+z}", "yz"],
    ["${no:-${a}$a}", "xx"],
    ["${path#*/}", "usr/local/bin"],
    ["${path##*/}", "bin"],
    ["${path%/*}", "/usr/local"],
    ["${path%%/*}", ""],
    ["${path/local/share}", "/usr/share/bin"],
    ["${path//\\//_}", "_usr_local_bin"],
    ["${path/?o*l/X}", "/usr/X/bin"],
    ["$", "$"],
    ["$$a", "a"],
    ["$1a", "a"],
    ["a\\", "a"],
  ])("%s", (word, expected) => expect(expand(word, { escape: "\\" }, variables).text).toBe(expected));

  test("words are divided behind expansion, outside quotes", () => {
    expect(expand('$two "$two" 3', { escape: "\\" }, variables).words()).toEqual(["1", "2", "1 2", "3"]);
  });

  test.each([["${}"], ["${a"], ["'"], ['"$a'], ["${a:=b}"], ["${a:#b}"], ["${a#\\b}"], ["${a/b}"], ["${no?}"], ["${empty:?}"]])(
    "%s is refused",
    (word) => {
      expect(expand(word, { escape: "\\" }, variables).fault).toBeDefined();
    },
  );
});

test("check options", () => {
  expect(readCheckOptions("skip=A, B;error=true").skip).toEqual(new Set(["A", ""]));
  expect(readCheckOptions("skip=all;experimental=X;error=1")).toMatchObject({
    skip: "all",
    experimental: new Set(["X"]),
    error: true,
    faults: [],
  });
  expect(readCheckOptions("skip").faults).toHaveLength(1);
});

test("the nearest name: swaps count once, short words need to be near", () => {
  expect(nearest("RNU", ["ENV", "RUN"])).toBe("RUN");
  expect(nearest("EOF", ["ENV"])).toBeUndefined();
  expect(nearest("exposed", ["expose", "expos"])).toBe("expose");
  expect(nearest("same", ["same", "sam"])).toBeUndefined();
});
