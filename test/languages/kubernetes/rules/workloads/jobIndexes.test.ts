import { testFixtures } from "../../check.js";

testFixtures([
  [
    "more than its indexes allow",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  completionMode: Indexed
  completions: 5
  parallelism: 100001
#              ^^^^^^ error kubernetes/job-index
  backoffLimitPerIndex: 1
  maxFailedIndexes: 6
#                   ^ error kubernetes/job-index
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "failures without a limit of their own",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
#^^^ error kubernetes/job-index
  completionMode: Indexed
  completions: 5
  maxFailedIndexes: 1
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "very many completions",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
#^^^ error kubernetes/job-index
  completionMode: Indexed
  completions: 100001
  parallelism: 10001
#              ^^^^^ error kubernetes/job-index
  backoffLimitPerIndex: 1
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "very many Pods at a time",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
#^^^ warning kubernetes/job-index
  completionMode: Indexed
  completions: 100001
  parallelism: 10001
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "a name that makes no host name",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/job-index
spec:
  completionMode: Indexed
  completions: 5
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
  parallelism: 100000
  backoffLimitPerIndex: 1
  maxFailedIndexes: 5
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
spec:
  completionMode: Indexed
  completions: 5
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
]);
