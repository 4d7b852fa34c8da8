import { expect, test } from "vitest";
import { recognizeKubernetes } from "../../../server/src/languages/kubernetes/recognize.js";

const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n";

test.each<[name: string, file: string, text: string, kind: string | undefined]>([
  ["a manifest", "pod.yaml", pod, "kubernetes"],
  ["with CRLF", "pod.yaml", pod.replaceAll("\n", "\r\n"), "kubernetes"],
  ["with a byte order mark", "pod.yaml", `\uFEFF${pod}`, "kubernetes"],
  ["in JSON", "pod.json", `{"apiVersion": "v1", "kind": "Pod"}`, "kubernetes"],
  ["in some document of a stream", "all.yaml", `a: b\n---\n${pod}`, "kubernetes"],
  ["a custom resource", "a.yaml", "apiVersion: example.com/v1\nkind: Widget\n", "kubernetes"],
  ["without its kind, but with a spec", "a.yaml", "apiVersion: v1\nmetadata: {name: a}\n", "kubernetes"],
  ["a patch by its name", "overlays/prod/deployment.yaml", pod, "kubernetes-patch"],
  ["what kuttl asserts", "tests/e2e/a/00-assert.yaml", pod, "kubernetes-patch"],
  ["what kuttl wants to be absent", "tests/e2e/a/01-errors.yaml", pod, "kubernetes-patch"],
  ["a step of a test", "tests/kuttl/a/00-install.yaml", pod, "kubernetes-patch"],
  ["what Chainsaw asserts", "test/deployment-assert.yaml", pod, "kubernetes-patch"],
  ["with expressions", "test/chainsaw-assert.yaml", `${pod}spec:\n  (length(containers)): 2\n`, "assertion"],
  ["with expressions as values", "test/assert-ready.yaml", `${pod}spec:\n  nodeName: (join('-', ['a', 'b']))\n`, "assertion"],
  ["a value that Chainsaw fills in", "test/pod.yaml", `${pod}spec:\n  nodeName: ($node)\n`, "template"],
  ["a word of another meaning", "errors-pod.yaml", pod, "kubernetes"],
  ["a kustomization", "kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n", "kustomization"],
  ["one without its kind, by its name", "base/kustomization.yml", "resources: [a.yaml]\n", "kustomization"],
  ["one under another name", "a.yaml", "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n", "kustomization"],
  [
    "another tool's kind of that name",
    "kustomization.yaml",
    "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: {}\n",
    "kubernetes",
  ],
  ["a Helm template", "templates/pod.yaml", `${pod}  labels: {{ .Values.labels }}\n`, "helm-template"],
  ["values for another tool", "pod.yaml", `${pod}spec:\n  nodeName: \${NODE}\n`, "template"],
  ["a shell's variables in a script", "pod.yaml", `${pod}data:\n  a: |\n    echo "b: \${B}"\n`, "kubernetes"],
  ["a chart's description", "Chart.yaml", "apiVersion: v2\nname: a\n", "helm-chart"],
  ["a chart's values", "values.yaml", "kind: Pod\napiVersion: v1\n", "helm-values"],
  ["a manifest with values in its name", "empty-values-1.yaml", pod, "kubernetes"],
  ["another program's YAML", "compose.yaml", "services: {a: {image: b}}\n", undefined],
  ["a word in the text only", "a.yaml", "text: apiVersion and kind\n", undefined],
  ["a program that holds a manifest", "a.go", pod, undefined],
  ["nothing", "a.yaml", "", undefined],
])("%s", (_name, name, text, kind) => {
  expect(recognizeKubernetes({ name, text })?.kind).toBe(kind);
});

test("what is left in peace says why", () => {
  expect(recognizeKubernetes({ name: "a.yaml", text: `${pod}# {{ .Values }}\n` })).toMatchObject({
    checked: false,
    reason: "template expression",
  });
});
