import { describe } from "vitest";
import { testFix } from "../testFix.js";

const pod = (rest: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n${rest}`;
const container = (rest: string): string => pod(`  containers:\n  - name: a # the only one\n    image: a:1\n${rest}`);

describe("dangerous-capability", () => {
  testFix("kubernetes/dangerous-capability", [
    {
      name: "one of several goes",
      before: container("    securityContext: {capabilities: {add: [NET_ADMIN, SYS_ADMIN]}}\n"),
      after: container("    securityContext: {capabilities: {add: [NET_ADMIN]}}\n"),
    },
    {
      name: "the only one leaves an empty list",
      before: container("    securityContext:\n      capabilities:\n        add:\n        - ALL # everything\n"),
      after: container("    securityContext:\n      capabilities:\n        add: [] # everything\n"),
    },
  ]);
});

describe("no-memory-limit", () => {
  testFix("kubernetes/no-memory-limit", [
    {
      name: "the request becomes the limit",
      before: container("    resources:\n      requests:\n        memory: 128Mi\n        cpu: 100m\n"),
      after: container("    resources:\n      limits:\n        memory: 128Mi\n      requests:\n        memory: 128Mi\n        cpu: 100m\n"),
    },
  ]);
});

describe("host-namespace", () => {
  testFix("kubernetes/host-namespace", [
    {
      name: "true becomes false",
      before: pod("  hostPID: true # why?\n  containers: [{name: a, image: a}]\n"),
      after: pod("  hostPID: false # why?\n  containers: [{name: a, image: a}]\n"),
    },
  ]);
});

describe("runs-as-root", () => {
  testFix("kubernetes/runs-as-root", [
    { name: "not as root", before: container(""), after: container("    securityContext:\n      runAsNonRoot: true\n") },
    {
      name: "false becomes true",
      before: container("    securityContext: {runAsNonRoot: false}\n"),
      after: container("    securityContext: {runAsNonRoot: true}\n"),
    },
  ]);
});

describe("identical-probes", () => {
  testFix("kubernetes/identical-probes", [
    {
      name: "the liveness probe fails later",
      before: container(
        "    livenessProbe:\n      tcpSocket: {port: 80}\n      failureThreshold: 2\n    readinessProbe:\n      tcpSocket: {port: 80}\n      failureThreshold: 2\n",
      ),
      after: container(
        "    livenessProbe:\n      tcpSocket: {port: 80}\n      failureThreshold: 6\n    readinessProbe:\n      tcpSocket: {port: 80}\n      failureThreshold: 2\n",
      ),
    },
  ]);
});

describe("blocked-eviction", () => {
  const budget = (rest: string): string =>
    `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec:\n  selector: {matchLabels: {a: b}}\n${rest}`;
  testFix("kubernetes/blocked-eviction", [
    { name: "one may go", before: budget("  maxUnavailable: 0%\n"), after: budget("  maxUnavailable: 1\n") },
    { name: "one may go instead", before: budget('  minAvailable: "100%"\n'), after: budget("  maxUnavailable: 1\n") },
  ]);
});

describe("secret-in-env", () => {
  testFix("kubernetes/secret-in-env", [
    {
      name: "from a Secret",
      before: container("    env:\n    - name: DB_PASSWORD\n      value: hunter2\n"),
      after: container("    env:\n    - name: DB_PASSWORD\n      valueFrom: {secretKeyRef: {name: a, key: DB_PASSWORD}}\n"),
    },
  ]);
});

describe("no-readiness-probe", () => {
  const deployment = (rest: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers:\n      - name: a\n${rest}        ports:\n        - containerPort: 80\n`;
  testFix("kubernetes/no-readiness-probe", [
    {
      name: "the first port",
      before: deployment("        image: a:1\n"),
      after: deployment("        image: a:1\n        readinessProbe:\n          tcpSocket:\n            port: 80\n"),
    },
  ]);
});
