/** Platforms for which images are commonly built. */
export const platforms: readonly string[] = [
  "linux/amd64",
  "linux/arm64",
  "linux/arm/v7",
  "linux/386",
  "linux/ppc64le",
  "linux/riscv64",
  "linux/s390x",
  "windows/amd64",
];

/** Signals by which programs are asked to end. */
export const signals: readonly string[] = ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2", "SIGWINCH", "SIGKILL"];

/** What parser directives are usually set to. */
export const directiveWords: Readonly<Record<string, readonly string[]>> = {
  syntax: ["docker/dockerfile:1", "docker/dockerfile:1-labs"],
  escape: ["`"],
  check: ["error=true", "skip=all"],
};

/** The labels that the image specification gives a meaning. Source: image-spec v1.1.1, annotations.md. */
export const labelNames: readonly string[] = [
  "authors",
  "base.digest",
  "base.name",
  "created",
  "description",
  "documentation",
  "licenses",
  "ref.name",
  "revision",
  "source",
  "title",
  "url",
  "vendor",
  "version",
].map((name) => `org.opencontainers.image.${name}`);

/** The options that each type of mount takes, those that one writes first in front. Source: BuildKit's `instructions` package. */
export const optionsOfMount: Readonly<Record<string, readonly string[]>> = {
  bind: ["type", "target", "source", "from", "readwrite"],
  cache: ["type", "target", "id", "sharing", "from", "source", "mode", "uid", "gid", "readonly"],
  tmpfs: ["type", "target", "size"],
  secret: ["type", "id", "target", "env", "required", "mode", "uid", "gid"],
  ssh: ["type", "id", "target", "required", "mode", "uid", "gid"],
};

/** How an instruction, a flag or a directive is written where more than its name is certain. */
export const snippets: Readonly<Record<string, string>> = {
  CMD: 'CMD ["$1"]',
  ENTRYPOINT: 'ENTRYPOINT ["$1"]',
  SHELL: 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
  ENV: "ENV $1=$2",
  LABEL: 'LABEL $1="$2"',
  COPY: "COPY $1 $2",
  ADD: "ADD $1 $2",
  VOLUME: 'VOLUME ["$1"]',
  "--mount": "--mount=type=",
  "--parents": "--parents",
  "--link": "--link",
  "dockerfile.directive#syntax": "syntax=docker/dockerfile:1",
  "dockerfile.directive#escape": "escape=`",
  "dockerfile.directive#check": "check=error=true",
};
