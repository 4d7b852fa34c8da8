import { expect, test } from "vitest";
import { formatOf } from "../../../../server/src/languages/kubernetes/customKinds/formats.js";

/** What kube-apiserver 1.36.3 answered for each text; a `!` in front marks those that it refused. */
const texts: Readonly<Record<string, string>> = {
  bsonobjectid: "507f1f77bcf86cd799439011 !507f1f77bcf86cd79943901",
  uri: "http://a.b !a.b /a mailto:x !http://a:b/ http://a:80 http: http:///x //a !:x http://[::1]:80/ !http://a/%zz http://a?%zz !1a:b a:b * !http://a:80:90/ http://a<b/ !?a",
  email: "a@b !a !a@ !@b !a@b@c !a..b@c <a@b>",
  hostname: "a a.bc !-a a- !a_b !1.2.3.4 !a..b ä.de !a.b1 !x.co-m localhost",
  ipv4: "1.2.3.4 01.2.3.4 !1.2.3 !::1 ::ffff:1.2.3.4 !1.2.3.256 001.002.003.004 !1.2.3.4/8",
  ipv6: "::1 !1.2.3.4 ::ffff:1.2.3.4 !fe80::1%eth0 !1::2::3 :: 1:2:3:4:5:6:7:8 !1:2:3:4:5:6:7:8:9 !::g",
  cidr: "10.0.0.0/8 !10.0.0.0 !10.0.0.0/33 ::/0 !::/129 010.0.0.0/8 !10.0.0.0/-1",
  mac: "00:11:22:33:44:55 00-11-22-33-44-55 0011.2233.4455 001122334455 !00:11:22:33:44 00:11:22:33:44:55:66:77 !00:11-22:33:44:55",
  uuid: "123e4567-e89b-12d3-a456-426614174000 123E4567e89b12d3a456426614174000 !x",
  uuid3: "123e4567-e89b-32d3-a456-426614174000 !123e4567-e89b-12d3-a456-426614174000",
  uuid4: "123e4567-e89b-42d3-a456-426614174000 !123e4567-e89b-42d3-0456-426614174000",
  uuid5: "123e4567-e89b-52d3-a456-426614174000 !123e4567-e89b-52d3-c456-426614174000",
  isbn: "3836221195 978-3-16-148410-0 !3836221194",
  isbn10: "3836221195 !978-3-16-148410-0",
  isbn13: "978-3-16-148410-0 !9783161484101",
  creditcard: "4220855426222389 !4220855426213389 5139288802098206",
  ssn: "123-45-6789 !123456789",
  hexcolor: "#fff fff !#ffff",
  rgbcolor: "rgb(0,31,255) !rgb(1,349,275) !rgb(01,31,255)",
  byte: "YQ== !YQ= YWJj !YQ==YQ== !====",
  password: "x",
  date: "!2026-02-29 2024-02-29 !2024-2-9 !2024-13-01 !2024-01-00",
  duration: "1h 1h30m 0 !5 1.5h -1h 1us 1µs P1D 1d .5s !5. !10x 5m5 1min30 !h",
  "date-time":
    "2014-12-15T19:30:20.000Z 2014-12-15t19:30:20z !2014-12-15T24:30:20Z !2014-12-15T19:30:20 2014-12-15T19:30:20+01:00 !2014-02-30T19:30:20Z",
  "k8s-short-name": "a !A !a.b !a-",
  "k8s-long-name": "a a.b !a..b",
};

test.each(Object.entries(texts).flatMap(([format, list]) => list.split(" ").map((text) => [format, text])))("%s: %s", (format, text) => {
  const refused = text.startsWith("!");
  expect(formatOf({ type: "string", format })?.test(refused ? text.slice(1) : text)).toBe(!refused);
});

test("forms that the server does not know count for nothing", () => {
  expect(formatOf({ type: "string", format: "int32" })).toBeUndefined();
  expect(formatOf({ type: "integer", format: "ipv4" })).toBeUndefined();
});
