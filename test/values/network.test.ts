import { expect, test } from "vitest";
import { isCidr, isIpAddress } from "../../server/src/values/network.js";

test.each(["0.0.0.0", "10.0.0.1", "255.255.255.255", "::", "::1", "2001:db8::1", "1:2:3:4:5:6:7:8", "fe80::A"])(
  "%s is an address",
  (text) => {
    expect(isIpAddress(text)).toBe(true);
  },
);

test.each([
  "",
  "10.0.0",
  "10.0.0.256",
  "010.0.0.1",
  "10.0.0.1.2",
  "a",
  ":::",
  "1::2::3",
  "1:2:3",
  "::12345",
  "::ffff:10.0.0.1",
  "10.0.0.1/8",
])("%j is none", (text) => {
  expect(isIpAddress(text)).toBe(false);
});

test.each(["10.0.0.0/8", "0.0.0.0/0", "10.0.0.1/32", "::/0", "2001:db8::/64", "::1/128"])("%s is a block", (text) => {
  expect(isCidr(text)).toBe(true);
});

test.each(["10.0.0.0", "10.0.0.0/33", "10.0.0.0/08", "::/129", "10.0.0.0/", "/8", "10.0.0.0/8/8"])("%s is none", (text) => {
  expect(isCidr(text)).toBe(false);
});
