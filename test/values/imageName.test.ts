import { expect, test } from "vitest";
import { digestBehind, fullImageName } from "../../server/src/values/imageName.js";

const digest = `sha256:${"0".repeat(64)}`;

test.each([
  ["nginx", "docker.io/library/nginx:latest"],
  ["golang:1.25", "docker.io/library/golang:1.25"],
  ["grafana/loki", "docker.io/grafana/loki:latest"],
  ["index.docker.io/nginx:1", "docker.io/library/nginx:1"],
  ["localhost/a", "localhost/a:latest"],
  ["registry.example.com:5000/a/b", "registry.example.com:5000/a/b:latest"],
  [`nginx@${digest}`, `docker.io/library/nginx@${digest}`],
  [`nginx:1@${digest}`, `docker.io/library/nginx:1@${digest}`],
])("%s is %s", (reference, full) => {
  expect(fullImageName(reference)).toBe(full);
});

test.each(["", "nginx:", "Nginx", "$BASE", "a//b", "nginx:1 ", "-a", "nginx@sha256:12", "registry.example.com:5000/a/b:v1.2"])(
  "%j is no reference, or leaves nothing out",
  (text) => {
    expect(fullImageName(text)).toBeUndefined();
  },
);

test("a digest to be filled in stands behind what has none", () => {
  const zeros = `@sha256:${"0".repeat(64)}`;
  expect(["nginx", "a.io/b:1", `nginx${zeros}`, "$V", ""].map(digestBehind)).toEqual([zeros, zeros, undefined, undefined, undefined]);
});
