import type { Problem } from "../../../../engine/finding.js";
import { nearest } from "../../../../values/suggestion.js";
import { at, type Found, first, lookup, repeated, ruleFor, text } from "../../look.js";

const systems =
  "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris unknown wasip1 windows zos".split(" ");
const architectures =
  "386 amd64 amd64p32 arm arm64 arm64be armbe loong64 mips mips64 mips64le mips64p32 mips64p32le mipsle ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 unknown wasm".split(
    " ",
  );

/** What others call an architecture or system that Go gives another name. */
const otherNames: Readonly<Record<string, string>> = {
  x86_64: "amd64",
  "x86-64": "amd64",
  x64: "amd64",
  i386: "386",
  i686: "386",
  x86: "386",
  aarch64: "arm64",
  armv8: "arm64",
  armhf: "arm",
  armel: "arm",
  armv7l: "arm",
  loongarch64: "loong64",
  powerpc64le: "ppc64le",
  macos: "darwin",
  osx: "darwin",
  win32: "windows",
};

/** Warns of platforms that no engine looks for, and of an index that offers one twice. */
export const platform = ruleFor(
  ["oci-image-config", "oci-image-index", "oci-descriptor", "oci-image-manifest"],
  {
    id: "oci/platform",
    severity: "warning",
    summary: "A platform has a name that Go does not give it, or is offered twice.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md#image-index-property-descriptions",
  },
  function* (document, root) {
    const platforms =
      document.kind === "oci-image-config" ? [root] : [...lookup(root, "platform"), ...lookup(root, "manifests[].platform")];
    for (const found of platforms) {
      yield* named(first(found, "os"), systems);
      yield* named(first(found, "architecture"), architectures);
      yield* variant(found);
    }
    for (const again of repeated(platforms, (one) => (text(first(one, "os")) === "unknown" ? undefined : identity(root, one)))) {
      yield at(again, "the index offers this platform a second time; engines take the first");
    }
  },
);

function* named(found: Found | undefined, known: readonly string[]): Generator<Problem> {
  const value = text(found);
  if (found === undefined || value === undefined || value === "" || known.includes(value)) return;
  const lower = value.toLowerCase();
  const meant = otherNames[lower] ?? (known.includes(lower) ? lower : nearest(value, known));
  const message = `\`${value.slice(0, 40)}\` is no name that Go gives ${known === systems ? "an operating system" : "an architecture"}${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
  const fixes =
    meant === undefined ? [] : [{ title: `Replace with ${meant}`, edits: [{ range: found.node.range, newText: JSON.stringify(meant) }] }];
  yield at(found, message, { fixes });
}

/** Forms of the variants that the specification and engines know. */
const variants: Readonly<Record<string, RegExp>> = {
  arm: /^v[5-8]$/u,
  arm64: /^v(?:8|9)(?:\.\d)?$/u,
  amd64: /^v[1-4]$/u,
  ppc64le: /^power(?:8|9|1\d)$/u,
  riscv64: /^rva\d{2}u64$/u,
};

function* variant(found: Found): Generator<Problem> {
  const member = first(found, "variant");
  const value = text(member);
  const architecture = text(first(found, "architecture")) ?? "";
  const form = variants[architecture];
  if (architecture === "arm" && member === undefined && found.path.length > 0)
    yield at(found, "arm without `variant`; engines cannot tell v6 from v7", { path: [...found.path, "variant"], severity: "information" });
  if (member !== undefined && value !== undefined && value !== "" && form !== undefined && !form.test(value))
    yield at(
      member,
      `\`${value.slice(0, 40)}\` is no variant of ${architecture}; \`${sample(architecture, value)}\` is how one is written`,
    );
  else if (member !== undefined && value !== undefined && value !== "" && form === undefined && withoutVariants.has(architecture))
    yield at(member, `${architecture} has no variants; \`${value.slice(0, 40)}\` belongs to another architecture`);
  const version = osVersion(found);
  if (text(first(found, "os")) === "windows" && version !== undefined && version !== "" && !/^\d+(?:\.\d+){3}$/u.test(version))
    yield at(found, `\`os.version\` \`${version.slice(0, 40)}\` is none of Windows; four numbers such as \`10.0.20348.1\` are`, {
      path: [...found.path, "os.version"],
    });
}

/** Architectures of which one form is known. */
const withoutVariants = new Set(["386", "s390x", "ppc64", "mips", "mipsle", "mips64", "mips64le", "loong64"]);

function sample(architecture: string, value: string): string {
  if (architecture === "ppc64le") return "power9";
  if (architecture === "riscv64") return "rva20u64";
  return /^\d/u.test(value) ? `v${value.slice(0, 3)}` : "v7";
}

function identity(root: Found, found: Found): string | undefined {
  const os = text(first(found, "os"));
  const architecture = text(first(found, "architecture"));
  if (os === undefined || architecture === undefined) return undefined;
  const rest = ["variant", "os.version"].map((name) => (name === "variant" ? text(first(found, name)) : osVersion(found)));
  const index = found.path[1];
  const list = first(root, "manifests")?.node;
  const node = list?.kind === "sequence" && typeof index === "number" ? list.items[index] : undefined;
  const owner: Found | undefined = node && { node, path: found.path.slice(0, 2) };
  // Names are judged by a rule of their own.
  if (annotationsOf(owner).some(([name]) => name === "org.opencontainers.image.ref.name")) return undefined;
  return JSON.stringify([
    os,
    architecture,
    ...rest,
    text(first(owner, "artifactType")),
    text(first(owner, "mediaType")),
    annotationsOf(owner),
  ]);
}

function osVersion({ node }: Found): string | undefined {
  const entry = node.kind === "mapping" ? node.entries.find(({ key }) => key.text === "os.version") : undefined;
  return entry?.value.kind === "scalar" ? entry.value.text : undefined;
}

/** Names tell entries of a layout's index apart. */
function annotationsOf(owner: Found | undefined): readonly (readonly unknown[])[] {
  return lookup(owner, "annotations.*").map(({ node, path }) => [path.at(-1), node.kind === "scalar" ? node.text : ""]);
}
