import { expect, test } from "vitest";
import { namesAt, renaming, takes } from "../../support/namesIn.js";

const at = (text: string) => namesAt(text, "all.yaml");

const configMap = `apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: shop}
data: {colour: red}
---
`;

test("a ConfigMap and one of its keys, used by a Deployment", () => {
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    spec:
      containers:
        - name: web
          envFrom: [{configMapRef: {name: "settings"}}]
          env:
            - name: COLOUR
              valueFrom:
                configMapKeyRef: {name: settings, key: colour}
      volumes:
        - name: v
          configMap: {name: settings, items: [{key: colour, path: c}]}
`;
  const uses = ["14:settings use", "18:settings use", "21:settings use"];
  expect([...at(configMap + deployment.replace("name: settings, key", "name: settings$0, key"))].sort()).toEqual([
    ...uses,
    "3:settings declaration",
  ]);
  const key = ["18:colour use", "21:colour use", "4:colour declaration"];
  expect([...at(configMap + deployment.replace("key: colour}", "key: colour$0}"))].sort()).toEqual(key);
});

test("one of the same name in another namespace is another; where nothing is said it may be the same", () => {
  const pod = (namespace: string) => `apiVersion: v1
kind: Pod
metadata: {name: p${namespace}}
spec: {containers: [{name: c, envFrom: [{configMapRef: {name: settings$0}}]}]}
`;
  expect(at(configMap + pod(", namespace: bank"))).toEqual(["9:settings use"]);
  expect(at(configMap + pod(""))).toEqual(["3:settings declaration", "9:settings use"]);
});

test("a name that may be one of several namespaces is not changed, from whichever place", () => {
  const bank = configMap.replace("namespace: shop", "namespace: bank");
  const pod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, envFrom: [{configMapRef: {name: settings$0}}]}]}\n";
  const why = "ConfigMap `settings` is in several namespaces: `shop`, `bank`; write the namespace where none stands";
  expect(renaming(configMap + bank + pod, "all.yaml", "b")).toBe(why);
  const fromShop = configMap.replace("name: settings", "name: settings$0");
  expect(renaming(fromShop + bank + pod.replace("$0", ""), "all.yaml", "b")).toBe(why);
  expect(renaming(fromShop + bank, "all.yaml", "b")).toBeUndefined();
  expect(renaming(configMap + pod, "all.yaml", "b")).toBeUndefined();
});

test("a name that another object of the kind has in the namespace is refused", () => {
  const other = configMap.replace("name: settings", "name: options");
  const here = configMap.replace("name: settings", "name: settings$0");
  expect(renaming(here + other, "all.yaml", "options")).toBe("ConfigMap cannot be called `options`: the name is taken");
  expect(renaming(here + other.replace("shop", "bank"), "all.yaml", "options")).toBeUndefined();
  expect(renaming(here + other.replace("ConfigMap", "Secret"), "all.yaml", "options")).toBeUndefined();
});

test("volumes, ports and containers are known in their Pod", () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  containers:
    - name: web
      ports: [{name: http, containerPort: 80}]
      livenessProbe: {httpGet: {port: http}}
      volumeMounts: [{name: data, mountPath: /x}]
    - name: side
      ports: [{name: http, containerPort: 81}]
      volumeMounts: [{name: data, mountPath: /x}]
      env: [{name: A, valueFrom: {resourceFieldRef: {containerName: web, resource: limits.cpu}}}]
  volumes: [{name: data, emptyDir: {}}]
`;
  const data = ["14:data declaration", "9:data use", "12:data use"];
  expect(at(pod.replace("volumes: [{name: data", "volumes: [{name: data$0"))).toEqual(data);
  expect(at(pod.replace("port: http", "port: http$0"))).toEqual(["7:http declaration", "8:http use"]);
  expect(at(pod.replace("containerName: web", "containerName: web$0"))).toEqual(["6:web declaration", "13:web use"]);
  expect(takes(pod.replace("port: http", "port: http$0"), "pod.yaml", "No")).toBe(false);
});

test("a StatefulSet's claims are volumes of its Pods", () => {
  const set = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: s}
spec:
  template: {spec: {containers: [{name: c, volumeMounts: [{name: data$0, mountPath: /x}]}]}}
  volumeClaimTemplates: [{metadata: {name: data}}]
`;
  expect(at(set)).toEqual(["6:data declaration", "5:data use"]);
});

test("a role, and the account that has it", () => {
  const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: b, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader$0}
subjects: [{kind: ServiceAccount, name: bot, namespace: bank}, {kind: User, name: reader}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: reader, namespace: shop}
rules: []
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: bot, namespace: bank}
`;
  expect(at(binding)).toEqual(["4:reader use", "9:reader declaration"]);
  const account = binding.replace("$0", "").replace("name: bot, namespace: bank}, ", "name: bot$0, namespace: bank}, ");
  expect(at(account)).toEqual(["5:bot use", "14:bot declaration"]);
});

test("a name that is written with escapes, or in several lines, is left alone", () => {
  expect(at('apiVersion: v1\nkind: Pod\nmetadata: {name: "a\\x62$0"}\n')).toEqual([]);
});
