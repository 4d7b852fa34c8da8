import { describe, expect, test } from "vitest";
import { findingsOf, messagesOf } from "./check.js";

/** What the API server takes although it looks wrong (kube-apiserver 1.36): nothing may be said of it. */
const containers = [
  'image: "::bad::"',
  "ports: [{containerPort: 80, hostPort: 0}]",
  'env: [{name: "1 b.c-d"}]',
  'env: [{name: A, value: "", valueFrom: {fieldRef: {fieldPath: metadata.name}}}]',
  "env: [{name: A, valueFrom: {fieldRef: {fieldPath: spec.host}}}]",
  "env: [{name: A, valueFrom: {resourceFieldRef: {containerName: absent, resource: limits.cpu}}}]",
  "envFrom: [{configMapRef: {name: a-}}]",
  "resources: {limits: {kubernetes.io/foo: 500m}}",
  "resources: {limits: {cpu: m}}",
  "resources: {limits: {cpu: 0}}",
  "resources: {requests: {cpu: 1}, limits: {memory: 1Gi}}",
  "securityContext: {capabilities: {add: [FOO, all, SYS_ADMIN]}, allowPrivilegeEscalation: false}",
  "securityContext: {runAsNonRoot: true, runAsUser: 0}",
  'securityContext: {seccompProfile: {type: Localhost, localhostProfile: ""}}',
  "lifecycle: {}",
  "livenessProbe: {httpGet: {port: nosuchport}}",
  'livenessProbe: {httpGet: {port: 80, path: noslash, host: "a b"}}',
  'livenessProbe: {exec: {command: [""]}}',
  "resizePolicy: []",
  'workingDir: relative\n    terminationMessagePath: ""\n    command: []\n    args: [""]',
];

/** What it takes with a warning: no error may be found. */
const warned = [
  "projected: {sources: [{}]}",
  'rbd: {monitors: [""], image: a}',
  "scaleIO: {gateway: a, system: a, volumeName: a}",
  "configMap: {name: a, items: [{key: a/b, path: p}, {key: c, path: p}]}",
];

const volumes = [
  "hostPath: {path: relative}",
  "emptyDir: {medium: nonsense}",
  "configMap: {name: A_B}",
  'secret: {secretName: "A B"}',
  "persistentVolumeClaim: {claimName: A_B}",
  "projected: {}",
  'nfs: {server: "a b", path: /}',
  "fc: {wwids: [a]}",
  "downwardAPI: {}",
  "",
];

const specs = [
  "terminationGracePeriodSeconds: -5",
  "imagePullSecrets: [{name: A_b}]",
  "tolerations: [{operator: Exists}, {operator: Exists}]",
  "readinessGates: [{conditionType: a}, {conditionType: a}]",
  "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{}]}}}",
  "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Gt, values: [b]}]}]}}}",
  'topologySpreadConstraints: [{maxSkew: 1, topologyKey: "a b", whenUnsatisfiable: ScheduleAnyway, labelSelector: {}}]',
  'schedulerName: "A B"',
  "hostAliases: [{ip: 1.2.3.4}]",
  'dnsConfig: {options: [{name: ndots, value: x}], searches: ["a_b.", "."]}',
  'securityContext: {sysctls: [{name: kernel/sem, value: ""}], seLinuxOptions: {type: "a b"}}',
  "priority: 5",
  "enableServiceLinks: null",
  "serviceAccount: a\n  serviceAccountName: b",
  "overhead: {cpu: 1}",
  "resources: {limits: {cpu: 1, memory: 1Gi}}",
  "hostUsers: false",
  "os: {name: windows}\n  securityContext: {runAsNonRoot: true, windowsOptions: {runAsUserName: ContainerUser}}",
  "setHostnameAsFQDN: true\n  hostname: a\n  subdomain: b",
  "initContainers: [{name: i, image: a, restartPolicy: Always, readinessProbe: {tcpSocket: {port: 80}}}]",
  "volumes: [{name: v, emptyDir: {}}]\n  ephemeralContainers: []",
];

const mounts = [
  "{name: v, mountPath: relative}",
  '{name: v, mountPath: "/a:b"}',
  "{name: v, mountPath: /a}, {name: v, mountPath: /a/}",
  "{name: v, mountPath: /a}, {name: v, mountPath: /b}",
];

/** Containers that it takes with a warning. */
const warnedContainers = ["ports: [{containerPort: 80, hostIP: nonsense}]", 'env: [{name: A, value: "1"}, {name: A, value: "2"}]'];

const head = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n";

describe("the API server takes", () => {
  test.each(containers)("a container with %s", (text) => {
    const image = text.startsWith("image") ? "" : "    image: a\n";
    expect(messagesOf(`${head}  containers:\n  - name: a\n${image}    ${text}\n`)).toEqual([]);
  });

  test.each(warnedContainers)("a container with a warning: %s", (text) => {
    const findings = findingsOf(`${head}  containers:\n  - name: a\n    image: a\n    ${text}\n`);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test.each(volumes)("a volume with %j", (text) => {
    expect(messagesOf(`${head}  containers: [{name: a, image: a}]\n  volumes:\n  - name: v\n    ${text}\n`)).toEqual([]);
  });

  test.each(warned)("a volume with a warning: %s", (text) => {
    const findings = findingsOf(`${head}  containers: [{name: a, image: a}]\n  volumes:\n  - name: v\n    ${text}\n`);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test.each(specs)("a Pod with %s", (text) => {
    expect(messagesOf(`${head}  containers: [{name: a, image: a}]\n  ${text}\n`)).toEqual([]);
  });

  test.each(mounts)("mounts %s", (text) => {
    expect(messagesOf(`${head}  containers: [{name: a, image: a, volumeMounts: [${text}]}]\n  volumes: [{name: v}]\n`)).toEqual([]);
  });

  test.each(['annotations: {Example.COM/Key: ""}', 'labels: {a: ""}', "finalizers: [example.com/x]"])("metadata with %s", (text) => {
    expect(messagesOf(`apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  ${text}\n`)).toEqual([]);
  });
});
