import { expect, test } from "vitest";
import { messagesOf } from "./check.js";

const patch = "metadata: {name: a}\nspec:\n  $patch: merge\n";

test.each([
  ["Service", "loadBalancerSourceRanges: [10.0.0.0/8]\n  externalTrafficPolicy: Local\n  healthCheckNodePort: 30000"],
  ["Service", "ports: [{port: 80, nodePort: 30080}]"],
  ["Service", "clusterIPs: [10.0.0.1]\n  ipFamilies: [IPv4, IPv6]"],
  ["Service", "clusterIP: None\n  sessionAffinity: ClientIP"],
  ["Service", "externalName: a.example"],
])("a part of a %s leaves the rest open: %s", (kind, spec) => {
  expect(messagesOf(`apiVersion: v1\nkind: ${kind}\n${patch}  ${spec}\n`)).toEqual([]);
});

test.each([
  ["batch/v1", "Job", "backoffLimitPerIndex: 1\n  maxFailedIndexes: 1"],
  ["batch/v1", "Job", "selector: {matchLabels: {a: b}}"],
  ["batch/v1", "Job", "completionMode: Indexed\n  backoffLimitPerIndex: 1\n  maxFailedIndexes: 2"],
  ["apps/v1", "Deployment", "minReadySeconds: 700"],
  ["apps/v1", "DaemonSet", "updateStrategy: {rollingUpdate: {maxSurge: 1}}"],
  ["autoscaling/v2", "HorizontalPodAutoscaler", "minReplicas: 0"],
  [
    "autoscaling/v2",
    "HorizontalPodAutoscaler",
    "metrics: [{type: Resource}, {type: Pods, pods: {metric: {name: a}, target: {type: Value}}}]",
  ],
  ["networking.k8s.io/v1", "NetworkPolicy", "ingress: [{from: [{}], ports: [{endPort: 80}]}]"],
  ["networking.k8s.io/v1", "IngressClass", "parameters: {namespace: a}"],
])("a part of %s %s leaves the rest open: %s", (apiVersion, kind, spec) => {
  expect(messagesOf(`apiVersion: ${apiVersion}\nkind: ${kind}\n${patch}  ${spec}\n`)).toEqual([]);
});
