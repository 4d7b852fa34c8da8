import { expect, test } from "vitest";
import { defaultSettings } from "../../../server/src/engine/settings.js";
import { findingsOf } from "./check.js";

const service = "apiVersion: v1\nkind: Service\nmetadata: {name: NAME}\nspec: {ports: [{port: 80}], clusterIP: ADDRESS}\n";
const policy =
  "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 10.0.0.1/8}}]}]}\n";
const ingress =
  "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec: {defaultBackend: {service: {name: 1a, port: {number: 80}}}}\n";
const autoscaler =
  "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\nspec: {scaleTargetRef: {apiVersion: VERSION, kind: A, name: a}, minReplicas: LEAST, maxReplicas: 1, metrics: [{type: External, external: {metric: {name: m}, target: {type: Value, value: 1}}}]}\n";
const set =
  "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: NAME}\nspec: {selector: {matchLabels: {a: b}}, serviceName: a.b, updateStrategy: {rollingUpdate: {maxUnavailable: 0}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}}\n";

test.each<[name: string, text: string, release: string, errors: readonly string[]]>([
  ["a Service's name may begin with a digit", service.replace("NAME", "1a").replace("ADDRESS", "10.0.0.1"), "1.36", []],
  ["it could not before", service.replace("NAME", "1a").replace("ADDRESS", "10.0.0.1"), "1.35", ["kubernetes/object-name"]],
  ["the name of a backend's Service may, too", ingress, "1.36", []],
  ["nor could that", ingress, "1.35", ["kubernetes/ingress"]],
  ["addresses have no leading zeros", service.replace("NAME", "a").replace("ADDRESS", "010.0.0.1"), "1.36", ["kubernetes/service-address"]],
  ["they could have before", service.replace("NAME", "a").replace("ADDRESS", "010.0.0.1"), "1.35", []],
  ["blocks have no bits behind the prefix", policy, "1.36", ["kubernetes/value-form"]],
  ["they could have them before", policy, "1.35", []],
  ["an autoscaler's target has a group", autoscaler.replace("VERSION", "v1").replace("LEAST", "1"), "1.35", ["kubernetes/autoscaler"]],
  ["nobody asked for it before", autoscaler.replace("VERSION", "v1").replace("LEAST", "1"), "1.33", []],
  ["an autoscaler goes down to no Pod", autoscaler.replace("VERSION", "apps/v1").replace("LEAST", "0"), "1.37", []],
  ["it did not before", autoscaler.replace("VERSION", "apps/v1").replace("LEAST", "0"), "1.36", ["kubernetes/autoscaler"]],
  [
    "a StatefulSet's Service has a name, and its rollout gets on",
    set.replace("NAME", "a"),
    "1.37",
    ["kubernetes/part-name", "kubernetes/scaling"],
  ],
  ["nobody read either before", set.replace("NAME", "a.b"), "1.26", []],
])("%s", (_name, text, release, errors) => {
  const found = findingsOf(text, "kubernetes", { ...defaultSettings, targets: { kubernetes: [release] } });
  expect(found.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual(errors);
});
