/** Why `--platform` refuses a text, or undefined. https://github.com/containerd/platforms */
export function platformFault(text: string): string | undefined {
  if (text.includes("*")) return "no wildcards here";
  const parts = text.split("/");
  if (parts.length > 3) return "more than three parts";
  const [first = "", ...rest] = parts;
  if (!/^[\w-]+(?:\([\w.%-]*(?:\+[\w.%-]+)*\))?$/u.test(first)) return `\`${first}\` is no operating system`;
  const odd = rest.find((part) => !/^[\w.-]+$/u.test(part));
  if (odd !== undefined) return odd === "" ? "nothing behind the slash" : `\`${odd}\` is no architecture`;
  if (rest.length > 0 || systems.has(systemOf(first)) || architectures.has(first.toLowerCase())) return undefined;
  return "neither an operating system nor an architecture that is known";
}

/** The operating system of a platform, in lower case; undefined where it names an architecture alone. */
export function operatingSystemOf(text: string): string | undefined {
  const [first = "", ...rest] = text.split("/");
  return rest.length > 0 || systems.has(systemOf(first)) ? systemOf(first) : undefined;
}

/** Operating system and architecture as containerd normalises them; what is missing is taken from `linux/amd64`. */
export function normalPlatform(text: string): { readonly os: string; readonly architecture: string } {
  const os = operatingSystemOf(text);
  const [first = "", second] = text.split("/");
  const architecture = (os === undefined ? first : (second ?? "amd64")).toLowerCase();
  return { os: os ?? "linux", architecture: aliases.get(architecture) ?? architecture };
}

function systemOf(part: string): string {
  const name = (part.split("(")[0] ?? "").toLowerCase();
  return name === "macos" ? "darwin" : name;
}

/** The names that stand alone as a platform. */
export const systems: ReadonlySet<string> = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" "),
);

export const architectures: ReadonlySet<string> = new Set(
  (
    "386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv " +
    "riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel"
  ).split(" "),
);

const aliases: ReadonlyMap<string, string> = new Map([
  ["i386", "386"],
  ["x86_64", "amd64"],
  ["x86-64", "amd64"],
  ["aarch64", "arm64"],
  ["armhf", "arm"],
  ["armel", "arm"],
]);
