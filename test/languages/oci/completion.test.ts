import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { integer, property, assert as verify } from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine, findingsOf } from "../../../server/src/engine/engine.js";
import { defaultSettings } from "../../../server/src/engine/settings.js";
import { completeAt } from "../../support/completeAt.js";
import { dataFiles, repositoryRoot } from "../../support/data.js";

const config = (members: string) => `{"ociVersion": "1.2.0", "root": {"path": "rootfs"}, ${members}}`;
const at = (marked: string) => completeAt(marked, "config.json");

describe("members", () => {
  test("those that are missing, required ones first", () => {
    const { labels } = at(config('"linux": {"namespaces": [{$0}]}'));
    expect(labels).toEqual(["type", "path"]);
    expect(at(config('"$0"')).labels).not.toContain("root");
  });

  test("each with its quotes and a place for its value", () => {
    expect(at(config('"host$0"')).taken("hostname")).toBe(config('"hostname": "$1"'));
    expect(at(config('"process": {"term$0"}')).taken("terminal")).toBe(config('"process": {"terminal": ${1|true,false|}}'));
    expect(at(config('"linux": {$0}')).taken("namespaces")).toContain('"linux": {"namespaces": [{');
  });

  test("with all that it must hold", () => {
    const { plain } = at('{\n  "ociVersion": "1.2.0",\n  "root": {"path": "a"},\n  $0\n}');
    expect(plain("process")).toBe('{\n  "ociVersion": "1.2.0",\n  "root": {"path": "a"},\n  "process": {\n    "cwd": ""\n  }\n}');
  });

  test("a comma follows where another member does", () => {
    expect(at('{"ociVersion": "1.2.0",\n$0\n"root": {"path": "a"}}').taken("hostname")).toContain('"hostname": "$1",\n');
  });

  test("nothing that is newer than the version the file names", () => {
    expect(at('{"ociVersion": "1.0.2", "root": {"path": "a"}, "linux": {$0}}').labels).not.toContain("timeOffsets");
    expect(at('{"ociVersion": "1.2.0", "root": {"path": "a"}, "linux": {$0}}').labels).toContain("timeOffsets");
  });
});

describe("values", () => {
  test("system calls", () => {
    const filter = (name: string) =>
      `{"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"names": ["read", "${name}"], "action": "SCMP_ACT_ALLOW"}]}`;
    const { labels } = completeAt(filter("acc$0"), "seccomp.json");
    expect(labels).toEqual(expect.arrayContaining(["accept4", "write"]));
    expect(labels).not.toContain("read");
  });

  test("of closed sets, without those that the list has", () => {
    const { labels, taken } = at(config('"process": {"capabilities": {"bounding": ["CAP_KILL", "$0"]}}'));
    expect(labels).toContain("CAP_NET_RAW");
    expect(labels).not.toContain("CAP_KILL");
    expect(taken("CAP_NET_RAW")).toContain('["CAP_KILL", "CAP_NET_RAW"]');
  });

  test("quotes are written where they are missing", () => {
    expect(at(config('"linux": {"namespaces": [{"type": $0}]}')).taken("user")).toContain('{"type": "user"}');
  });

  test("booleans", () => {
    expect(at(config('"process": {"noNewPrivileges": $0}')).labels).toEqual(["true", "false"]);
  });

  test("in a seccomp profile", () => {
    const { labels } = completeAt('{"defaultAction": "$0", "syscalls": []}', "profile.json");
    expect(labels).toEqual(expect.arrayContaining(["SCMP_ACT_ERRNO", "SCMP_ACT_ALLOW"]));
  });
});

const engine = createEngine(dataFiles);
const texts = ["../shared/corpora/oci", "test/examples/oci"]
  .map((folder) => `${repositoryRoot}${folder}`)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith(".json") && statSync(file).size < 20_000)
  .map((file) => ({ name: file, text: readFileSync(file, "utf8") }))
  .filter((source) => !source.text.includes("$0") && engine.recognize(source) !== undefined);

const refusals = ["oci/unknown-member", "oci/misspelt-key", "oci/duplicate-key", "oci/unknown-value", "oci/syntax", "oci/newer-member"];

function refused(name: string, text: string): ReadonlySet<string> {
  const analysed = engine.analyse({ name, text }, defaultSettings);
  const found = analysed === undefined ? [] : findingsOf(analysed).filter(({ rule }) => refusals.includes(rule));
  return new Set(found.map(({ rule, message }) => `${rule} ${message}`));
}

test("nowhere in real documents does it throw, or offer what the rules refuse", () => {
  expect(texts.length).toBeGreaterThan(0);
  const number = integer({ min: 0, max: 0x7fffffff });
  verify(
    property(number, number, number, (file, place, choice) => {
      const { name, text } = texts[file % texts.length] ?? { name: "", text: "" };
      const offset = place % (text.length + 1);
      if (/^[\w.-]*"?\s*:/u.test(text.slice(offset))) return;
      const offered = completeAt(`${text.slice(0, offset)}$0${text.slice(offset)}`, name);
      const label = offered.labels[choice % Math.max(1, offered.labels.length)];
      if (label === undefined) return;
      const before = refused(name, text);
      const after = [...refused(name, offered.plain(label, "0"))].filter((fault) => !before.has(fault));
      // Of what a choice means for other members (an empty blob has two bytes), their author is told.
      expect(after.filter((fault) => fault.startsWith("oci/syntax") || fault.includes(label))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
