/**
 * Whether an absolute path is the socket of a daemon that starts any container for whoever may write to it; `/var/run` is `/run` on
 * today's systems. https://docs.docker.com/engine/security/#docker-daemon-attack-surface
 */
export function isRuntimeSocket(path: string): boolean {
  const [, name = ""] = /^(?:\/var)?\/run\/(.+?)\/{0,9}$/u.exec(path) ?? [];
  return sockets.has(name);
}

const sockets: ReadonlySet<string> = new Set([
  "docker.sock",
  "cri-dockerd.sock",
  "containerd/containerd.sock",
  "k3s/containerd/containerd.sock",
  "crio/crio.sock",
  "podman/podman.sock",
]);
