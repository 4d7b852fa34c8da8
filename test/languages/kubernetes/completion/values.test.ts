import { describe, expect, test } from "vitest";
import { completeAt } from "../../../support/completeAt.js";

const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  ";
const container = `${pod}containers:\n  - name: a\n    `;

describe("values", () => {
  test("a closed set, the default first", () => {
    const { labels, items } = completeAt(`${pod}restartPolicy: $0`);
    expect(labels).toEqual(["Always", "OnFailure", "Never"]);
    expect(items[0]?.detail).toBe("default");
  });

  test("the whole word is replaced, in its quotes where it has some", () => {
    expect(completeAt(`${pod}restartPolicy: Al$0wa`).taken("Never")).toContain("restartPolicy: Never");
    expect(completeAt(`${pod}restartPolicy: "Al$0wa"`).taken("Never")).toContain('restartPolicy: "Never"');
    expect(completeAt('{"apiVersion": "v1", "kind": "Pod", "spec": {"restartPolicy": "Al$0"}}').taken("Never")).toContain(
      '"restartPolicy": "Never"}}',
    );
  });

  test("booleans", () => {
    expect(completeAt(`${pod}hostPID: $0`).labels).toEqual(["false", "true"]);
  });

  test("well-known values of an open set; those that the list has are left out", () => {
    const { labels } = completeAt(`${container}securityContext:\n      capabilities:\n        add:\n        - NET_RAW\n        - $0`);
    expect(labels).toContain("SYS_ADMIN");
    expect(labels).not.toContain("NET_RAW");
    expect(completeAt(`${container}securityContext: {capabilities: {drop: [$0]}}`).labels[0]).toBe("ALL");
  });

  test("only values that the target release has", () => {
    const at = (release: string) => completeAt(`${container}ports:\n    - protocol: $0`, "a.yaml", { kubernetes: [release] }).labels;
    expect(at("1.37")).toContain("SCTP");
    expect(at("1.10")).not.toContain("SCTP");
  });

  test("kinds by their version, versions by their kind", () => {
    expect(completeAt("apiVersion: apps/v1\nkind: $0").labels).toEqual(expect.arrayContaining(["Deployment", "StatefulSet"]));
    expect(completeAt("apiVersion: $0\nkind: Deployment").labels).toEqual(["apps/v1"]);
    expect(completeAt("apiVersion: $0\nkind: CronJob", "a.yaml", { kubernetes: ["1.22"] }).labels).toEqual(["batch/v1", "batch/v1beta1"]);
  });
});

test("a manifest that has only begun: what most begin with comes first", () => {
  expect(completeAt("apiVersion: $0").labels.slice(0, 3)).toEqual(["v1", "apps/v1", "batch/v1"]);
  expect(completeAt("# mine\n---\napiVersion: ap$0").labels).toContain("apps/v1");
});

test("what nobody leaves out comes first", () => {
  expect(completeAt(`${pod}containers:\n  - name: x\n    $0`).labels[0]).toBe("image");
  expect(completeAt("apiVersion: apps/v1\nkind: Deployment\n$0").labels).toEqual(["metadata", "spec"]);
});

test("groups of the API, and the resources of those that a rule names", () => {
  const role =
    "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules:\n- apiGroups: [apps]\n  resources: [$0]\n";
  expect(completeAt(role).labels).toEqual(["controllerrevisions", "daemonsets", "deployments", "replicasets", "statefulsets", "*"]);
  expect(completeAt(role.replace("[apps]", '[""]')).labels).toEqual(expect.arrayContaining(["pods", "pods/exec", "services"]));
  expect(completeAt(role.replace("[$0]", "[]").replace("[apps]", "[$0]")).labels).toEqual(expect.arrayContaining(["apps", "batch"]));
});

test("labels that take one of few values", () => {
  const labels = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n  labels:\n    ";
  expect(completeAt(`${labels}pod-security.kubernetes.io/enforce: $0`).labels).toEqual(["privileged", "baseline", "restricted"]);
  expect(completeAt(`${labels}$0`).labels).toContain("app.kubernetes.io/instance");
});

describe("names from elsewhere", () => {
  test("volumes and ports of the same Pod", () => {
    expect(completeAt(`${container}volumeMounts:\n    - name: $0\n  volumes:\n  - name: data\n  - name: tmp`).labels).toEqual([
      "data",
      "tmp",
    ]);
    const probe = `${container}ports:\n    - name: http\n      containerPort: 80\n    livenessProbe:\n      httpGet:\n        port: $0`;
    expect(completeAt(probe).labels).toContain("http");
  });

  test("objects of the same file, and their keys", () => {
    const map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {color: red, size: big}\n---\n";
    const env = `${map}${container}env:\n    - name: A\n      valueFrom:\n        configMapKeyRef:\n          name: `;
    expect(completeAt(`${env}$0`).labels).toEqual(["settings"]);
    expect(completeAt(`${env}settings\n          key: $0`).labels).toEqual(["color", "size"]);
  });

  test("images that are used nearby", () => {
    const other =
      "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: j}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: c, image: 'busybox:1'}]}}}}}\n---\n";
    expect(completeAt(`${other}${pod}containers:\n  - name: a\n    image: nginx:1.27\n  - name: b\n    image: $0`).labels).toEqual([
      "nginx:1.27",
      "busybox:1",
    ]);
  });

  test("ports of the Pods that a Service picks, and of the Service to which an Ingress leads", () => {
    const pod =
      "apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: a, tier: b}}\nspec: {containers: [{name: c, image: i, ports: [{name: http}]}]}\n---\n";
    const service = (selector: string) =>
      `apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {${selector}}\n  ports:\n  - name: main\n    port: 80\n    targetPort: `;
    expect(completeAt(`${pod}${service("app: a")}$0`).labels).toEqual(["http"]);
    expect(completeAt(`${pod}${service("app: b")}$0`).labels).toEqual([]);
    const ingress =
      "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec:\n  defaultBackend:\n    service:\n      name: web\n      port:\n        name: ";
    expect(completeAt(`${service("app: a")}http\n---\n${ingress}$0`).labels).toEqual(["main"]);
  });
});
