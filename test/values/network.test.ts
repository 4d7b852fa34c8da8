import { expect, test } from "vitest";
import { betterSpelling, cidrFault, endpointFault, familyOf, ipFault } from "../../server/src/values/network.js";

test.each(["0.0.0.0", "10.0.0.1", "255.255.255.255", "::", "::1", "2001:db8::1", "1:2:3:4:5:6:7:8", "fe80::A", "2001:db8::1.2.3.4"])(
  "%s is an address",
  (text) => {
    expect(ipFault(text)).toBeUndefined();
  },
);

test.each(["", "10.0.0", "10.0.0.256", "10.0.0.1.2", "a", ":::", "1::2::3", "1:2:3", "::12345", "10.0.0.1/8"])("%j is none", (text) => {
  expect(ipFault(text)).toBeDefined();
  expect(ipFault(text, false)).toBeDefined();
});

test.each(["010.0.0.1", "::ffff:10.0.0.1"])("%s was an address before 1.36", (text) => {
  expect(ipFault(text)).toBeDefined();
  expect(ipFault(text, false)).toBeUndefined();
});

test.each(["10.0.0.0/8", "0.0.0.0/0", "10.0.0.1/32", "::/0", "2001:db8::/64", "::1/128"])("%s is a block", (text) => {
  expect(cidrFault(text)).toBeUndefined();
});

test.each(["10.0.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/", "/8", "10.0.0.0/8/8"])("%s is none", (text) => {
  expect(cidrFault(text)).toBeDefined();
  expect(cidrFault(text, false)).toBeDefined();
});

test.each(["10.0.0.1/8", "10.0.0.0/08", "010.0.0.0/8", "::ffff:10.0.0.0/104"])("%s was a block before 1.36", (text) => {
  expect(cidrFault(text)).toBeDefined();
  expect(cidrFault(text, false)).toBeUndefined();
});

test.each([
  ["010.0.0.1", "10.0.0.1"],
  ["::ffff:10.0.0.1", "10.0.0.1"],
  ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
  ["0:0:1:0:0:0:0:1", "0:0:1::1"],
  ["1:0:0:1:0:0:1:1", "1::1:0:0:1:1"],
  ["2001:db8:0:1:1:1:1:1", undefined],
  ["0:0:0:0:0:0:0:0", "::"],
  ["1:0:0:0:0:0:0:0", "1::"],
  ["10.1.2.3/8", "10.0.0.0/8"],
  ["2001:DB8::/32", "2001:db8::/32"],
  ["::1", undefined],
  ["10.0.0.1", undefined],
  ["a", undefined],
])("%s is better written %s", (text, best) => {
  expect(betterSpelling(text)).toBe(best);
});

test("families", () => {
  expect([familyOf("10.0.0.1"), familyOf("::1"), familyOf("::ffff:10.0.0.1"), familyOf("a")]).toEqual(["IPv4", "IPv6", "IPv4", undefined]);
});

test.each(["0.0.0.0", "::", "127.1.2.3", "::1", "169.254.0.1", "fe80::1", "febf::1", "224.0.0.251", "ff02::1"])(
  "%s is no endpoint",
  (text) => {
    expect(endpointFault(text)).toBeDefined();
  },
);

test.each(["10.0.0.1", "224.0.1.1", "fec0::1", "ff05::1", "2001:db8::1"])("%s may be one", (text) => {
  expect(endpointFault(text)).toBeUndefined();
});
