import { expect, test } from "vitest";
import { isRuntimeSocket } from "../../server/src/values/runtimeSocket.js";

test.each(["/var/run/docker.sock", "/run/docker.sock/", "/run/k3s/containerd/containerd.sock", "/run/podman/podman.sock"])(
  "%s opens the host",
  (path) => {
    expect(isRuntimeSocket(path)).toBe(true);
  },
);

test.each(["/run/nginx.sock", "docker.sock", "/tmp/run/docker.sock", "/run/docker.sock.d"])("%s does not", (path) => {
  expect(isRuntimeSocket(path)).toBe(false);
});
