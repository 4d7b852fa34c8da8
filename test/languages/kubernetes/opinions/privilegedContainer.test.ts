import { expect, test } from "vitest";
import { defaultSettings } from "../../../../server/src/engine/settings.js";
import { findingsOf } from "../check.js";
import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/privileged-container", {
  cases: [
    [
      "in whatever list of a Deployment",
      `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      initContainers: [{name: b, image: "a:1", securityContext: {privileged: true}}]
#                                                                            ^^^^ hint kubernetes/privileged-container
      containers:
      - name: a
        image: a:1
        securityContext:
          privileged: true
#                     ^^^^ hint kubernetes/privileged-container
`,
    ],
    [
      "false, and nothing",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: "a:1", securityContext: {privileged: false}}
  - {name: b, image: "a:1"}
`,
    ],
  ],
  fixed: [
    [
      "the value becomes false",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", securityContext: {privileged: true}}]
`,
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", securityContext: {privileged: false}}]
`,
    ],
  ],
});

test("no fix where the container hands mounts out to the node, for which it must be privileged", () => {
  const text = `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  volumes: [{name: v, emptyDir: {}}]
  containers:
  - name: a
    image: a:1
    securityContext: {privileged: true}
    volumeMounts: [{name: v, mountPath: /v, mountPropagation: Bidirectional}]
`;
  expect(findingsOf(text, undefined, defaultSettings).map(({ rule, fixes }) => [rule, fixes])).toEqual([
    ["kubernetes/privileged-container", []],
  ]);
});
