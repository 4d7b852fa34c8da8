import { expect, test } from "vitest";
import { imagePage } from "../../server/src/values/imagePage.js";

test.each([
  ["debian", "https://hub.docker.com/_/debian"],
  ["library/debian:12", "https://hub.docker.com/_/debian"],
  ["docker.io/grafana/grafana", "https://hub.docker.com/r/grafana/grafana"],
  ["localhost:5000/a", undefined],
  ["registry.example.com/a/b:1", undefined],
  ["a/b/c", undefined],
  ["ghcr.io/only", undefined],
  ["public.ecr.aws/docker/library/node:20", "https://gallery.ecr.aws/docker/library/node"],
  ["nvcr.io/nvidia/cuda:12", "https://catalog.ngc.nvidia.com/orgs/nvidia/containers/cuda"],
  ["$IMAGE", undefined],
  ["nginx:", undefined],
  ["nginx@", undefined],
  ["Not An Image", undefined],
  ["", undefined],
])("%s", (reference, page) => {
  expect(imagePage(reference)).toBe(page);
});
