import { expect, test } from "vitest";
import {
  configKeyFault,
  dnsLabelFault,
  dnsSubdomainFault,
  environmentNameFault,
  labelValueFault,
  pathSegmentFault,
  portNameFault,
  qualifiedNameFault,
} from "../../server/src/values/names.js";

test.each<[name: string, fault: (text: string) => string | undefined, good: readonly string[], bad: readonly string[]]>([
  ["DNS label", dnsLabelFault, ["a", "a-1", "1a", "a".repeat(63)], ["", "A", "a.b", "-a", "a-", "a_b", "a".repeat(64)]],
  ["DNS subdomain", dnsSubdomainFault, ["a.b", "a-1.b"], ["", "a..b", ".a", "a.-b", "A.b", "a".repeat(254)]],
  ["segment of a path", pathSegmentFault, ["system:Node", "a b", "..."], [".", "..", "a/b", "a%b"]],
  ["qualified name", qualifiedNameFault, ["a", "A.b_c-d", "a.b/C"], ["", "/a", "a/", "a/b/c", "A.b/c", "-a", "a".repeat(64)]],
  ["label value", labelValueFault, ["", "a", "A_b.c"], ["-a", "a b", "a/b", "a".repeat(64)]],
  ["port name", portNameFault, ["http", "a-1", "8a"], ["", "80", "a--b", "-a", "A", "a".repeat(16)]],
  ["environment variable", environmentNameFault, ["A", "a.b-c", "1", "a b"], ["", "a=b", "ä", "a\tb"]],
  ["key of a ConfigMap", configKeyFault, ["a.conf", ".a", "A_b-c"], ["", ".", "..", "..a", "a/b", "a b", "a".repeat(254)]],
])("%s", (_name, fault, good, bad) => {
  expect(good.filter((text) => fault(text) !== undefined)).toEqual([]);
  expect(bad.filter((text) => fault(text) === undefined)).toEqual([]);
});
