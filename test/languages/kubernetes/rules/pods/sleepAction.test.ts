import { testFixtures } from "../../check.js";

const pod = (seconds: string, grace = ""): string => `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
${grace}  containers:
  - name: a
    image: a
    lifecycle: {preStop: {sleep: {seconds: ${seconds}}}}
`;

testFixtures([
  ["longer than the usual grace period", `${pod("31")}#                                          ^^ error kubernetes/sleep-action\n`],
  [
    "longer than the Pod's",
    `${pod("6", "  terminationGracePeriodSeconds: 5\n")}#                                          ^ error kubernetes/sleep-action\n`,
  ],
  ["within the usual grace period", pod("30")],
  ["within the Pod's", pod("60", "  terminationGracePeriodSeconds: 60\n")],
]);
