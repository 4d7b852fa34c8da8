/** `count` Deployments of about 36 lines each, one YAML document each. */
export function manifestStream(count: number): string {
  return Array.from({ length: count }, (_unused, index) => deployment(index)).join("---\n");
}

/** A Dockerfile of about `lines` lines with several stages. */
export function dockerfileText(lines: number): string {
  const text = ["# syntax=docker/dockerfile:1"];
  for (let stage = 0; text.length < lines; stage++) {
    text.push(`FROM debian:12 AS stage${stage}`, "ARG VERSION=1.2.3", "ENV APP_HOME=/app", "WORKDIR /app");
    for (let step = 0; step < 20; step++)
      text.push(`RUN --mount=type=cache,target=/var/cache/apt \\`, `    apt-get install -y tool${step}=\${VERSION}`);
    text.push("COPY --chown=1000:1000 . /app", "USER 1000", 'CMD ["./run"]', "");
  }
  return `${text.join("\n")}\n`;
}

/** An OCI runtime config of about 300 lines. */
export function runtimeConfig(): string {
  const mounts = Array.from({ length: 20 }, (_unused, index) => ({
    destination: `/mnt/${index}`,
    type: "bind",
    source: `/srv/${index}`,
    options: ["rbind", "ro"],
  }));
  const namespaces = ["pid", "network", "ipc", "uts", "mount", "cgroup"].map((type) => ({ type }));
  const capabilities = ["CAP_CHOWN", "CAP_NET_BIND_SERVICE", "CAP_KILL"];
  const config = {
    ociVersion: "1.2.0",
    process: {
      terminal: false,
      user: { uid: 1000, gid: 1000 },
      args: ["sh"],
      env: ["PATH=/usr/bin", "TERM=xterm"],
      cwd: "/",
      capabilities: { bounding: capabilities, effective: capabilities, permitted: capabilities },
      noNewPrivileges: true,
    },
    root: { path: "rootfs", readonly: true },
    hostname: "bench",
    mounts,
    linux: {
      namespaces,
      resources: { memory: { limit: 536870912 }, pids: { limit: 100 } },
      maskedPaths: ["/proc/kcore"],
      readonlyPaths: ["/proc/sys"],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function deployment(index: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-${index}
  labels:
    app: app-${index}
spec:
  replicas: 2
  selector:
    matchLabels:
      app: app-${index}
  template:
    metadata:
      labels:
        app: app-${index}
    spec:
      containers:
        - name: main
          image: registry.example/app:${index}
          ports:
            - containerPort: 8080
          env:
            - name: MODE
              value: production
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {memory: 256Mi}
          securityContext:
            allowPrivilegeEscalation: false
            runAsNonRoot: true
            capabilities:
              drop: [ALL]
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          emptyDir: {}
`;
}
