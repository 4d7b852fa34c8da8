import { expect, test } from "vitest";
import { isTimeZone } from "../../server/src/values/timeZone.js";

test.each(["UTC", "Etc/UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"])("%s is a time zone", (text) => {
  expect(isTimeZone(text)).toBe(true);
});

test.each(["", "Local", "local", "Mars/Olympus", "Europe/", "+01:00", "../etc", "Europe Berlin"])("%j is none", (text) => {
  expect(isTimeZone(text)).toBe(false);
});
