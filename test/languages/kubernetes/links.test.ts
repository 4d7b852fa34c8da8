import { expect, test } from "vitest";
import { linksIn } from "../../support/editorAt.js";

test("images of containers, and of volumes", () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  containers:
    - {name: a, image: "bitnami/redis:7"}
    - {name: b, image: registry.example.com/x:1}
  volumes: [{name: v, image: {reference: mcr.microsoft.com/dotnet/runtime:9.0}}]
`;
  expect(linksIn(pod, "pod.yaml")).toEqual([
    '"bitnami/redis:7" → https://hub.docker.com/r/bitnami/redis',
    "mcr.microsoft.com/dotnet/runtime:9.0 → https://mcr.microsoft.com/artifact/mar/dotnet/runtime",
  ]);
});

test("files of a kustomization; a folder stands for the kustomization in it", () => {
  const kustomization = `resources: [../base, web.yaml, "github.com/a/b//c?ref=1"]
patches: [{path: patch.json}]
configMapGenerator: [{name: c, files: [motd.txt, key=other.txt]}]
`;
  expect(linksIn(kustomization, "kustomization.yaml")).toEqual([
    "../base → file ../base/kustomization.yaml | ../base/kustomization.yml | ../base/Kustomization",
    "web.yaml → file web.yaml",
    "patch.json → file patch.json",
    "motd.txt → file motd.txt",
    "other.txt → file other.txt",
  ]);
});
