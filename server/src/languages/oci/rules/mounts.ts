import type { Problem } from "../../../engine/finding.js";
import { at, type Found, first, lookup, repeated, ruleFor, size, text } from "../look.js";

/** Pairs of options of which the later one wins. */
const opposites: readonly (readonly [string, string])[] = [
  ["ro", "rw"],
  ["suid", "nosuid"],
  ["dev", "nodev"],
  ["exec", "noexec"],
];

/** Judges mounts: where they go, what they are made of, and options that do not go together. */
export const mounts = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/mount",
    severity: "warning",
    summary: "A mount goes to a relative path, or its options contradict one another or have no effect.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#mounts",
  },
  function* (_document, root) {
    const windows = first(root, "windows") !== undefined && first(root, "linux") === undefined;
    const items = lookup(root, "mounts[]");
    for (const mount of items) {
      yield* destination(mount, windows);
      yield* windows ? typeOnWindows(mount) : options(mount);
      yield* mappings(mount);
    }
    for (const mount of repeated(items, (one) => text(first(one, "destination"))?.replace(/(.)\/+$/u, "$1"))) {
      const found = first(mount, "destination");
      if (found !== undefined)
        yield at(found, `\`${text(found) ?? ""}\` is mounted over a second time; the earlier mount is covered`, {
          severity: "information",
        });
    }
  },
);

function* destination(mount: Found, windows: boolean): Generator<Problem> {
  const found = first(mount, "destination");
  const path = text(found);
  for (const name of ["destination", "source", "type"]) {
    const part = first(mount, name);
    if (part !== undefined && text(part)?.includes("\0") === true)
      yield at(part, `a NUL in \`${name}\`, where the kernel ends it`, { severity: "error" });
  }
  if (found === undefined || path === undefined || path.startsWith("/") || (windows && /^(?:[A-Za-z]:|\\)/u.test(path))) return;
  yield at(found, `relative destination \`${path}\`; an absolute path is expected`);
}

function* typeOnWindows(mount: Found): Generator<Problem> {
  const type = first(mount, "type");
  if (type !== undefined) yield at(type, "`type` is not supported on Windows; leave it out");
}

function* options(mount: Found): Generator<Problem> {
  const list = lookup(mount, "options[]");
  const words = list.map((option) => text(option) ?? "");
  for (const [one, other] of opposites) {
    const last = list[Math.max(words.lastIndexOf(one), words.lastIndexOf(other))];
    if (last !== undefined && words.includes(one) && words.includes(other))
      yield at(last, `\`${one}\` and \`${other}\` together; the later one counts`);
  }
  if (!words.some((word) => word === "bind" || word === "rbind")) return;
  yield* propagation(list);
  const standing = list[words.indexOf("defaults")];
  if (standing !== undefined)
    yield at(standing, "`defaults` on a bind mount: runc takes it for an option of the file system, and refuses it", { severity: "error" });
  for (const [index, option] of list.entries()) {
    if (/^(?:size|mode|nr_inodes|nr_blocks|uid|gid|hidepid|newinstance|ptmxmode)(?:=|$)/u.test(words[index] ?? "")) {
      yield at(option, `\`${words[index] ?? ""}\` has no effect on a bind mount: it is an option of the file system below`);
    }
  }
}

/** How mounts and unmounts travel between this mount and its copies; each further word undoes the one before. */
function* propagation(list: readonly Found[]): Generator<Problem> {
  const modes = list.filter((option) => /^r?(?:shared|slave|private|unbindable)$/u.test(text(option) ?? ""));
  const [one, other] = modes;
  if (one !== undefined && other !== undefined) yield at(other, `\`${text(one)}\` and \`${text(other)}\` together; the later one counts`);
}

/** ID-mapped mounts: both maps, and on bind mounts only. */
function* mappings(mount: Found): Generator<Problem> {
  const uid = first(mount, "uidMappings");
  const gid = first(mount, "gidMappings");
  const found = uid ?? gid;
  if (found === undefined) return;
  if (size(uid) === 0 && size(gid) === 0) {
    yield at(found, "empty mappings of a mount; runtimes want at least one, or none of the two members", { severity: "error" });
    return;
  }
  const words = lookup(mount, "options[]").map(text);
  const bind = text(first(mount, "type")) === "bind" || words.includes("bind") || words.includes("rbind");
  if (uid === undefined || gid === undefined)
    yield at(found, "`uidMappings` and `gidMappings` of a mount go together; one is missing", { severity: "error" });
  else if (!words.includes("idmap") && !words.includes("ridmap") && bind)
    yield at(found, "mappings without the option `idmap` or `ridmap`, by which a runtime would know that they are meant", {
      severity: "information",
    });
  else if (!bind) yield at(found, "mappings on a mount that is no bind mount; runtimes map IDs of bind mounts only", { severity: "error" });
}
