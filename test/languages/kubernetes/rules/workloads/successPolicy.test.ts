import { testFixtures } from "../../check.js";

testFixtures([
  [
    "rules that no Job meets",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  completionMode: Indexed
  completions: 5
  successPolicy:
    rules:
    - succeededIndexes: 0-5
#                       ^^^ error kubernetes/success-policy
    - succeededIndexes: 2-1
#                       ^^^ error kubernetes/success-policy
    - succeededIndexes: 1,1
#                       ^^^ error kubernetes/success-policy
    - succeededIndexes: a
#                       ^ error kubernetes/success-policy
    - succeededCount: 6
#                     ^ error kubernetes/success-policy
    - succeededIndexes: 0-1
      succeededCount: 3
#                     ^ error kubernetes/success-policy
    - {}
#     ^^ error kubernetes/success-policy
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "good ones",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  completionMode: Indexed
  completions: 5
  successPolicy:
    rules:
    - succeededIndexes: 0,2-4
      succeededCount: 4
    - succeededCount: 5
    - succeededIndexes: ""
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "a Job that does not say how often it runs has one index",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  completionMode: Indexed
  successPolicy: {rules: [{succeededIndexes: "0-2"}]}
#                                            ^^^^^ error kubernetes/success-policy
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
]);
