import { expect, test } from "vitest";
import { cronFault } from "../../server/src/values/cron.js";

test.each([
  "* * * * *",
  "*/5 0 1 1 0",
  "0 0-6/2 ? JAN-mar mon,FRI",
  "5/15 * * * *",
  "  0 0 * * *  ",
  "@hourly",
  "@midnight",
  "@every 1h30m",
  "0,30 8-18 * * 1-5",
])("%s", (text) => {
  expect(cronFault(text)).toBeUndefined();
});

test.each<[text: string, fault: RegExp]>([
  ["* * * *", /4 fields/u],
  ["0 * * * * *", /6 fields/u],
  ["60 * * * *", /minute/u],
  ["* 24 * * *", /hour/u],
  ["* * 0 * *", /day of month/u],
  ["* * * 13 *", /month/u],
  ["* * * * 7", /day of week/u],
  ["5-1 * * * *", /minute/u],
  ["*/0 * * * *", /minute/u],
  ["a * * * *", /minute/u],
  ["@often", /descriptor/u],
  ["@every", /descriptor/u],
  ["TZ=UTC 0 0 * * *", /timeZone/u],
  ["", /fields/u],
])("%j is none", (text, fault) => {
  expect(cronFault(text)).toMatch(fault);
});
