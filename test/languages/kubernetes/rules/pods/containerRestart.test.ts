import { expect, test } from "vitest";
import { findingsOf, testFixtures } from "../../check.js";

const pod = (container: string): string => `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
${container}`;

testFixtures([
  [
    "rules without a policy",
    pod(`    restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [42]}}]
#   ^^^^^^^^^^^^^^^^^^ error kubernetes/container-restart
`),
  ],
  [
    "rules with a policy",
    pod("    restartPolicy: Never\n    restartPolicyRules: [{action: Restart, exitCodes: {operator: NotIn, values: [0]}}]\n"),
  ],
]);

test("too many rules, and too many exit codes", () => {
  const codes = (count: number): string => Array.from({ length: count }, (_unused, index) => index).join(", ");
  const rule = (count: number): string => `{action: Restart, exitCodes: {operator: In, values: [${codes(count)}]}}`;
  const rules = (count: number, each: number): string =>
    pod(`    restartPolicy: Never\n    restartPolicyRules: [${Array.from({ length: count }, () => rule(each)).join(", ")}]\n`);
  const messages = (text: string): readonly string[] => findingsOf(text).map(({ message }) => message);
  expect(messages(rules(20, 255))).toEqual([]);
  expect(messages(rules(21, 1))).toEqual(["21 rules, expected at most 20"]);
  expect(messages(rules(1, 256))).toEqual(["256 exit codes, expected at most 255"]);
});
