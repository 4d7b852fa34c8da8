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

const workload = (labels: string, port = "http") => `apiVersion: apps/v1
kind: Deployment
metadata: {name: a, namespace: shop}
spec:
  template:
    metadata: {labels: {${labels}}}
    spec:
      containers:
        - {name: a, ports: [{name: ${port}, containerPort: 80}], livenessProbe: {httpGet: {port: ${port.replace("$0", "")}}}}
`;
const service = (selector: string, port = "http") => `apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {selector: {${selector}}, ports: [{name: web, port: 80, targetPort: ${port}}]}
`;

test("a port of a container, called by the Services whose selector picks its Pod", () => {
  const mine = `${workload("app: a, tier: b", "http$0")}---\n${service("app: a")}---\n${service("app: c")}---\n${workload("app: c")}`;
  expect(at(mine)).toEqual(["9:http declaration", "9:http use", "14:http use"]);
  expect(at(`${service("app: a", "http$0")}---\n${workload("app: a")}---\n${workload("app: a")}`)).toEqual([
    "4:http use",
    "14:http declaration",
    "14:http use",
    "24:http declaration",
    "24:http use",
  ]);
  expect(at(mine.replace("http$0", "http").replace("targetPort: http", "targetPort: http$0")).length).toBe(3);
  expect(renaming(mine, "all.yaml", "a-name-of-17-chars")).toContain("a port's name has at most 15");
  // Without a selector a Service's endpoints are made by others.
  expect(at(`${service("").replace("selector: {}, ", "")}---\n${workload("app: a", "http$0")}`).length).toBe(2);
});

test("a port that a network policy lets through", () => {
  const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a, namespace: shop}
spec: {podSelector: {matchLabels: {app: a}}, ingress: [{ports: [{port: http}]}], egress: [{ports: [{port: dns}]}]}
`;
  expect(at(`${policy}---\n${workload("app: a", "http$0")}`)).toEqual(["4:http use", "14:http declaration", "14:http use"]);
  expect(at(`${policy}---\n${workload("app: b", "http$0")}`).length).toBe(2);
  expect(at(`${policy}---\n${workload("app: b", "dns$0")}`).length).toBe(3);
});

test("a port of a Service, called by an Ingress", () => {
  const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a, namespace: shop}
spec: {defaultBackend: {service: {name: web, port: {name: web$0}}}}
`;
  expect(at(`${service("app: a")}---\n${ingress}`)).toEqual(["4:web declaration", "9:web use"]);
});

test("a Namespace, wherever it is named", () => {
  const all = `apiVersion: v1
kind: Namespace
metadata: {name: shop$0}
---
apiVersion: v1
kind: Secret
metadata: {name: s, namespace: shop}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: b}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects: [{kind: ServiceAccount, name: bot, namespace: shop}]
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: w}
webhooks: [{name: a.b.c, clientConfig: {service: {name: hook, namespace: shop}}}]
---
apiVersion: v1
kind: PersistentVolume
metadata: {name: v}
spec: {claimRef: {name: c, namespace: shop}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: n}
spec:
  podSelector: {}
  ingress:
    - from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}}]
    - from: [{namespaceSelector: {matchExpressions: [{key: kubernetes.io/metadata.name, operator: In, values: [shop]}]}}]
`;
  expect(at(all).map((line) => line.split(":")[0])).toEqual(["3", "7", "13", "18", "23", "31", "32"]);
  expect(takes(all, "all.yaml", "with.dot")).toBe(false);
});

test("objects that are called from elsewhere in their namespace", () => {
  const all = `apiVersion: v1
kind: Service
metadata: {name: hook, namespace: shop}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: w}
webhooks: [{name: a.b.c, clientConfig: {service: {name: hook$0, namespace: shop}}}]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data, namespace: shop}
---
apiVersion: v1
kind: PersistentVolume
metadata: {name: v}
spec: {claimRef: {name: data, namespace: shop}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: {name: h}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: r, namespace: shop}
rules: [{apiGroups: [""], resources: [services], resourceNames: [hook], verbs: [get]}]
`;
  expect(at(all)).toEqual(["3:hook declaration", "8:hook use", "31:hook use"]);
  const here = (name: string) => all.replace("$0", "").replace(`metadata: {name: ${name}`, `metadata: {name: ${name}$0`);
  expect(at(here("data"))).toEqual(["12:data declaration", "17:data use"]);
  expect(at(here("web"))).toEqual(["21:web declaration", "26:web use"]);
});

test("kinds of one name in different groups are different things, versions of one are not", () => {
  const all = `apiVersion: v1
kind: Service
metadata: {name: web$0}
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: web}
---
apiVersion: extensions/v1beta1
kind: Ingress
metadata: {name: web}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
`;
  expect(at(all)).toEqual(["3:web declaration"]);
  const ingress = all.replace("$0", "").replace("kind: Ingress\nmetadata: {name: web", "kind: Ingress\nmetadata: {name: web$0");
  expect(at(ingress)).toEqual(["11:web declaration", "15:web declaration"]);
});

test("names have the form that their kind wants", () => {
  const named = (apiVersion: string, kind: string) => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a$0}\n`;
  expect(takes(named("v1", "Service"), "a.yaml", "1web")).toBe(false);
  expect(takes(named("v1", "Service"), "a.yaml", "web.x")).toBe(false);
  expect(takes(named("v1", "Secret"), "a.yaml", "1web.x")).toBe(true);
  expect(takes(named("rbac.authorization.k8s.io/v1", "ClusterRole"), "a.yaml", "system:nodes")).toBe(true);
  expect(takes(named("rbac.authorization.k8s.io/v1", "ClusterRole"), "a.yaml", "a/b")).toBe(false);
});

test("a variable of a container, where others are filled in with it", () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  containers:
    - name: a
      command: [run, "--host=$(HOST$0)", $$(HOST)]
      args: [$(OTHER)]
      env:
        - {name: HOST, value: h}
        - {name: URL, value: "http://$(HOST)/"}
    - name: b
      env: [{name: HOST, value: x}]
`;
  expect(at(pod)).toEqual(["10:HOST declaration", "7:HOST use", "11:HOST use"]);
  expect(renaming(pod, "pod.yaml", "URL")).toContain("taken");
});

test("what a kustomization generates, patches and scales", () => {
  const kustomization = `configMapGenerator: [{name: settings, literals: [COLOR=red], files: [motd=a.txt, b.txt]}]
patches:
  - target: {kind: Deployment, name: web$0}
    path: a.yaml
  - target: {kind: Deployment, name: "web.*"}
    path: a.yaml
replicas: [{name: web, count: 3}]
namespace: shop
`;
  const here = (text: string) => namesAt(text, "kustomization.yaml");
  expect(here(kustomization)).toEqual(["3:web use", "7:web use"]);
  expect(here(kustomization.replace("$0", "").replace("name: settings", "name: settings$0"))).toEqual(["1:settings declaration"]);
  expect(here(kustomization.replace("$0", "").replace("COLOR", "COL$0OR"))).toEqual(["1:COLOR declaration"]);
  expect(here(kustomization.replace("$0", "").replace("motd", "mo$0td"))).toEqual(["1:motd declaration"]);
  expect(here(kustomization.replace("$0", "").replace("shop", "sh$0op"))).toEqual(["8:shop use"]);
});

test("a name that is written with escapes, or in several lines, is left alone", () => {
  expect(at('apiVersion: v1\nkind: Pod\nmetadata: {name: "a\\x62$0"}\n')).toEqual([]);
});
