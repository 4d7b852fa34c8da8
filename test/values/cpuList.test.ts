import { expect, test } from "vitest";
import { isCpuList } from "../../server/src/values/cpuList.js";

test.each(["0", "0-3", "0-3,7", "0, 2", "5-5"])("%s is a list", (value) => expect(isCpuList(value)).toBe(true));
test.each(["", "3-1", "0-", "a", "0,,1", "70000"])("%j is none", (value) => expect(isCpuList(value)).toBe(false));
test("the highest number is the caller's", () => expect(isCpuList("0-1024", 1023)).toBe(false));
