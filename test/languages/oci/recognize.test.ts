import { describe, expect, test } from "vitest";
import { recognizeOci } from "../../../server/src/languages/oci/recognize.js";

const kindOf = (name: string, text: string) => recognizeOci({ name, text })?.kind;

describe("ours", () => {
  test.each<[name: string, text: string, kind: string]>([
    ["bundle/config.json", '{"ociVersion": "1.2.0"}', "oci-runtime-config"],
    ["a.json", '{"ociVersion": "1.2.0", "process": {}, "root": {}}', "oci-runtime-config"],
    ["a.json", '{"process": {}, "root": {}, "linux": {}}', "oci-runtime-config"],
    ["config.json", '{\n  "ociVersion": "1.2.0",\n  "process": {', "oci-runtime-config"],
    ["state.json", '{"ociVersion": "1.2.0", "id": "a", "status": "running", "bundle": "/b"}', "oci-state"],
    ["a.json", '{"ociVersion": "1.2.0", "fds": ["seccompFd"], "pid": 1, "state": {}}', "oci-process-state"],
    ["features.json", '{"ociVersionMin": "1.0.0", "ociVersionMax": "1.3.0"}', "oci-features"],
    ["a.json", '{"schemaVersion": 2, "config": {}, "layers": []}', "oci-image-manifest"],
    ["a.json", '{"schemaVersion": 2, "mediaType": "application/vnd.docker.distribution.manifest.v2+json"}', "oci-image-manifest"],
    ["index.json", '{"manifests": []}', "oci-image-index"],
    ["a.json", '{"schemaVersion": 2, "manifests": []}', "oci-image-index"],
    ["blobs/sha256/abc", '{"architecture": "amd64", "os": "linux", "rootfs": {"type": "layers", "diff_ids": []}}', "oci-image-config"],
    ["oci-layout", "", "oci-layout"],
    ["a.json", '{"imageLayoutVersion": "1.0.0"}', "oci-layout"],
    ["a.json", '{"mediaType": "a/b", "digest": "sha256:a", "size": 1}', "oci-descriptor"],
    ["answer.json", '{"errors": [{"code": "NAME_UNKNOWN", "message": ""}]}', "oci-error"],
    ["v2/library/alpine/tags/list", '{"name": "library/alpine", "tags": []}', "oci-tag-list"],
    ["alpine.tag-list.json", '{"name": "alpine", "tags": ["a"]}', "oci-tag-list"],
    ["profile.json", '{"defaultAction": "SCMP_ACT_ERRNO"}', "seccomp"],
    ["profile.json", '{"archMap": [], "syscalls": []}', "seccomp"],
    ["10-net.conflist", '{"name": "a", "plugins": []}', "cni"],
    ["etc/cni/net.d/10-net.conf", '{"name": "a", "type": "bridge"}', "cni"],
    ["a.json", '{"cniVersion": "1.0.0", "type": "bridge"}', "cni"],
    ["bom.json", '\uFEFF{"ociVersion": "1.2.0"}', "oci-runtime-config"],
    ["a.json", '// a comment\n{"ociVersion": "1.2.0"}', "oci-runtime-config"],
  ])("%s %s", (name, text, kind) => {
    expect(kindOf(name, text)).toBe(kind);
  });
});

describe("none of ours", () => {
  test.each<[name: string, text: string]>([
    ["package.json", '{"name": "x", "version": "1.0.0", "dependencies": {"process": "1"}}'],
    ["tsconfig.json", '{"compilerOptions": {}}'],
    ["package-lock.json", '{"lockfileVersion": 3, "packages": {"a": {"digest": "x"}}}'],
    ["openapi.json", '{"openapi": "3.1.0", "paths": {}}'],
    ["pod.json", '{"apiVersion": "v1", "kind": "Pod", "spec": {}}'],
    ["config.json", '{"auths": {}, "credHelpers": {}, "plugins": {}}'],
    ["devcontainer.json", '{"image": "a", "mounts": [], "plugins": []}'],
    ["list.json", '[{"ociVersion": "1.2.0"}]'],
    ["a.schema.json", '{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"ociVersion": {}}}'],
    ["nested.json", '{"value": {"ociVersion": "1.2.0", "cniVersion": "1.0.0"}}'],
    ["babel.json", '{"plugins": [], "presets": []}'],
    ["config.yaml", 'ociVersion: "1.2.0"\n'],
    ["main.ts", '{"ociVersion": "1.2.0"}'],
    ["cni-result.json", '{"cniVersion": "1.0.0", "ips": [], "interfaces": []}'],
    ["errors.json", '{"errors": [{"code": "E_TIMEOUT"}]}'],
    ["errors.json", '{"errors": [{"code": "DENIED"}], "data": null}'],
    ["post.json", '{"name": "x", "tags": ["a"]}'],
    ["tags.json", '{"name": "x", "tags": ["a"], "color": "red"}'],
    ["quoted.json", '{"text": "\\"ociVersion\\": 1"}'],
    ["empty.json", ""],
  ])("%s", (name, text) => {
    expect(kindOf(name, text)).toBeUndefined();
  });

  test("a long text of anything is decided quickly", () => {
    const text = `{"plugins": "${'\\"'.repeat(500_000)}`;
    const start = performance.now();
    kindOf("a.json", text);
    kindOf("a.json", `{"layers": ${"[{".repeat(300_000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
