import { testFixtures } from "../../check.js";

testFixtures([
  [
    "both or neither of codes and conditions",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  podFailurePolicy:
    rules:
    - action: FailJob
#     ^^^^^^ error kubernetes/pod-failure-policy
    - action: Ignore
      onExitCodes: {operator: In, values: [1]}
      onPodConditions: [{type: DisruptionTarget}]
#     ^^^^^^^^^^^^^^^ error kubernetes/pod-failure-policy
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "codes that no failure has, twice, or in no order",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  podFailurePolicy:
    rules:
    - action: FailJob
      onExitCodes:
        operator: In
        values: [0, 3, 3, 2]
#       ^^^^^^ error kubernetes/pod-failure-policy
#                ^ error kubernetes/pod-failure-policy
#                      ^ error kubernetes/pod-failure-policy
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "a container that is not there",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  podFailurePolicy:
    rules:
    - action: FailJob
      onExitCodes:
        containerName: b
#                      ^ error kubernetes/pod-failure-policy
        operator: NotIn
        values: [0]
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "an index where there is no limit for each",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  podFailurePolicy:
    rules:
    - action: FailIndex
#             ^^^^^^^^^ error kubernetes/pod-failure-policy
      onExitCodes: {operator: In, values: [1]}
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "policies that do not go with it",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  podReplacementPolicy: TerminatingOrFailed
#                       ^^^^^^^^^^^^^^^^^^^ error kubernetes/pod-failure-policy
  podFailurePolicy: {rules: [{action: FailJob, onPodConditions: [{type: DisruptionTarget}]}]}
  template:
    spec:
      restartPolicy: OnFailure
#                    ^^^^^^^^^ error kubernetes/pod-failure-policy
      containers: [{name: a, image: a}]
`,
  ],
  [
    "good ones",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  podFailurePolicy:
    rules:
    - action: FailJob
      onExitCodes: {containerName: a, operator: In, values: [1, 2]}
    - action: Ignore
      onPodConditions: [{type: DisruptionTarget}]
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
]);
