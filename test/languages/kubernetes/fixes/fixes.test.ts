import { describe } from "vitest";
import { testFix, testNoFix } from "../testFix.js";

const pod = (rest: string): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n${rest}`;
const container = (rest: string): string => pod(`  containers:\n  - name: a\n    image: a:1\n${rest}`);

describe("unknown-field", () => {
  testFix("kubernetes/unknown-field", [
    {
      name: "a misspelt name",
      before: container("    imagePullPolcy: Always # c\n"),
      after: container("    imagePullPolicy: Always # c\n"),
      preferred: true,
    },
    {
      name: "a near word of which the value cannot be is not taken for the one that was meant",
      before: pod("  securityContext:\n    fsGroup: 1\n    runAsRoot: false\n  containers:\n  - name: a\n    image: a:1\n"),
      after: pod("  securityContext:\n    fsGroup: 1\n  containers:\n  - name: a\n    image: a:1\n"),
      title: "Remove runAsRoot",
    },
    {
      name: "a misspelt name in quotes",
      before: '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "specs": {"containers": [{"name": "a", "image": "b"}]}}',
      after: '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [{"name": "a", "image": "b"}]}}',
      preferred: true,
    },
    {
      name: "a field that stands too high moves down, with its comments",
      before:
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    # containers\n    containers: # of the Pod\n    - name: a\n      # an image\n      image: a:1\n    spec:\n      hostPID: false\n",
      after:
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    # containers\n    spec:\n      hostPID: false\n      containers: # of the Pod\n      - name: a\n        # an image\n        image: a:1\n",
      title: "Move to spec",
    },
    {
      name: "a field that stands too deep moves up",
      before: container("    restartPolicy: Always\n    hostNetwork: false\n"),
      after: pod("  hostNetwork: false\n  containers:\n  - name: a\n    image: a:1\n    restartPolicy: Always\n"),
      title: "Move to PodSpec",
    },
    {
      name: "what is no field goes",
      before: container("    wheelbarrow:\n      colour: red\n    tty: true\n"),
      after: container("    tty: true\n"),
      title: "Remove wheelbarrow",
    },
  ]);
  testNoFix("kubernetes/unknown-field", [["where another place refers to it", container("    securityContext: {wheelbarrow: &w 1}\n")]]);
});

describe("wrong-type", () => {
  const labels = (value: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  labels:\n    version: ${value} # c\n`;
  testFix("kubernetes/wrong-type", [
    { name: "a number that is a text", before: labels("1.10"), after: labels('"1.10"'), preferred: true },
    { name: "a boolean of YAML 1.1", before: labels("on"), after: labels('"on"'), preferred: true },
    {
      name: "an octal number",
      before: container("    env: [{name: A, value: 0400}]\n"),
      after: container('    env: [{name: A, value: "0400"}]\n'),
      preferred: true,
    },
    { name: "a boolean in quotes", before: container('    tty: "true"\n'), after: container("    tty: true\n"), preferred: true },
    { name: "a word for a boolean", before: container("    tty: 'Yes'\n"), after: container("    tty: true\n") },
    {
      name: "a number in quotes",
      before: container('    ports: [{containerPort: "80"}]\n'),
      after: container("    ports: [{containerPort: 80}]\n"),
      preferred: true,
    },
    {
      name: "a unit as people write it",
      before: container("    resources: {limits: {memory: 512 MiB}}\n"),
      after: container("    resources: {limits: {memory: 512Mi}}\n"),
    },
    { name: "a word where a list is expected", before: container("    args: start\n"), after: container("    args: [start]\n") },
    {
      name: "a mapping where a list is expected",
      before: container("    ports:\n      containerPort: 80\n      # a name\n      name: http\n"),
      after: container("    ports:\n      - containerPort: 80\n        # a name\n        name: http\n"),
    },
  ]);
  testNoFix("kubernetes/wrong-type", [
    ["who knows what is meant", container("    tty: maybe\n")],
    [
      "a mode in quotes would be read as decimal",
      pod('  containers: [{name: a, image: a:1}]\n  volumes: [{name: v, configMap: {name: a, defaultMode: "0644"}}]\n'),
    ],
    ["a command for a shell", container("    args: start it\n")],
  ]);
});

describe("unknown-value", () => {
  testFix("kubernetes/unknown-value", [
    {
      name: "another case",
      before: container("    imagePullPolicy: 'always'\n"),
      after: container("    imagePullPolicy: 'Always'\n"),
      preferred: true,
    },
    { name: "a near word", before: container("    imagePullPolicy: Allways\n"), after: container("    imagePullPolicy: Always\n") },
  ]);
});

describe("duplicate-key", () => {
  testFix("kubernetes/duplicate-key", [
    {
      name: "one of two that differ",
      before: container("    tty: true\n    stdin: true\n    tty: false\n"),
      after: container("    stdin: true\n    tty: false\n"),
      title: "Remove this tty",
    },
  ]);
});

describe("API versions", () => {
  const rest =
    "metadata: {name: a}\nspec:\n  schedule: '* * * * *'\n  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: a:1}]}}}}\n";
  testFix("kubernetes/removed-api", [
    {
      name: "the version that took its place",
      before: `apiVersion: batch/v1beta1 # old\nkind: CronJob\n${rest}`,
      after: `apiVersion: batch/v1 # old\nkind: CronJob\n${rest}`,
    },
  ]);
  testNoFix("kubernetes/removed-api", [
    [
      "where only the author knows what a new field should say",
      "apiVersion: admissionregistration.k8s.io/v1beta1\nkind: ValidatingWebhookConfiguration\nmetadata: {name: a}\nwebhooks: [{name: a.b.c, clientConfig: {url: 'https://a.b'}}]\n",
    ],
  ]);
  testFix("kubernetes/unknown-kind", [
    {
      name: "the version that has the kind",
      before: `apiVersion: v1\nkind: CronJob\n${rest}`,
      after: `apiVersion: batch/v1\nkind: CronJob\n${rest}`,
    },
    {
      name: "the kind that the version has",
      before: `apiVersion: batch/v1\nkind: Cronjob\n${rest}`,
      after: `apiVersion: batch/v1\nkind: CronJob\n${rest}`,
    },
  ]);
});

const zeros = `@sha256:${"0".repeat(64)}`;

describe("missing-required", () => {
  testFix("kubernetes/missing-required", [
    {
      name: "a workload's selector is what its Pods are labelled with",
      before:
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    metadata: {labels: {app: a, tier: b}}\n    spec: {containers: [{name: a, image: a:1}]}\n",
      after:
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector:\n    matchLabels:\n      app: a\n      tier: b\n  template:\n    metadata: {labels: {app: a, tier: b}}\n    spec: {containers: [{name: a, image: a:1}]}\n",
      title: "Add selector",
    },
    {
      name: "a part with all that must stand in it",
      before:
        "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n          - name: a\n            image: a:1\n",
      after:
        'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  schedule: "0 0 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n          - name: a\n            image: a:1\n',
      title: "Add schedule",
    },
    {
      name: "containers, with a name and an image",
      before: pod("  restartPolicy: Never # c\n"),
      after: pod("  restartPolicy: Never # c\n  containers:\n  - name: todo\n    image: todo\n"),
      title: "Add containers",
    },
  ]);
});

describe("what is missing by another rule than the type's", () => {
  testFix("kubernetes/container-required", [
    {
      name: "an image",
      title: "Add image",
      before: pod("  containers:\n  - name: a\n"),
      after: pod("  containers:\n  - name: a\n    image: todo\n"),
    },
  ]);
  testFix("kubernetes/missing-name", [
    {
      name: "a name",
      title: "Add name",
      before: "apiVersion: v1\nkind: Secret\nmetadata:\n  namespace: a\n",
      after: "apiVersion: v1\nkind: Secret\nmetadata:\n  namespace: a\n  name: todo\n",
    },
  ]);
});

describe("what only the author can decide is offered both ways", () => {
  const amounts = (request: string, limit: string) =>
    container(`    resources:\n      requests: {memory: ${request}} # r\n      limits: {memory: "${limit}"}\n`);
  testFix("kubernetes/resources", [
    { name: "less is asked for", title: "Lower the request of memory to 1Gi", before: amounts("2Gi", "1Gi"), after: amounts("1Gi", "1Gi") },
    { name: "more is allowed", title: "Raise the limit of memory to 2Gi", before: amounts("2Gi", "1Gi"), after: amounts("2Gi", "2Gi") },
  ]);
});

describe("images are pinned by a digest that is to be filled in", () => {
  const image = (name: string) => pod(`  containers:\n  - name: a\n    image: ${name} # c\n`);
  const title = (name: string) => `Pin ${name} by digest; put the registry's for the zeros`;
  testFix("kubernetes/latest-tag", [
    { name: "latest", title: title("a:latest"), before: image("a:latest"), after: image(`a:latest${zeros}`) },
  ]);
  testFix("kubernetes/untagged-image", [{ name: "no tag", title: title("a"), before: image("a"), after: image(`a${zeros}`) }]);
});
