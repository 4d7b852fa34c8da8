import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import type { Reading } from "../convert/reading.js";
import { instructionFamily } from "../instructionRule.js";
import { type Mount, type MountOption, mountsOf, mountValue } from "../mountOptions.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { cleanPath, cleanRelativePath } from "../values/cleanPath.js";

const meta = (id: RuleMeta["id"], summary: string): RuleMeta => ({ id, severity: "error", summary, source: `${reference}#run---mount` });

const misplaced = meta("dockerfile/mount-option-misplaced", "Some options belong to certain types of mounts only, and must follow `type`.");
const secret = meta("dockerfile/mount-secret", "A secret is named by id, source or target, not by two of the first ones.");
const target = meta("dockerfile/mount-target", "Nothing can be mounted over the root directory.");

/** Judges a mount's options against its type and against each other. */
export const mountCombination = instructionFamily([misplaced, secret, target], {
  keywords: ["RUN"],
  triggers: true,
  *judge(reading) {
    for (const mount of mountsOf(reading)) {
      if (mount.faultAt !== undefined) continue;
      for (const option of mount.options) yield* judgeOption(mount, option);
      if (mount.type === "secret") yield* judgeSecret(mount);
      yield* judgeTarget(reading, mount);
    }
  },
});

type Found = Problem & { readonly rule: RuleMeta["id"] };

/** The types in which an option may stand, where it may not stand in all. */
const typesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["mode", ["cache", "secret", "ssh"]],
  ["uid", ["cache", "secret", "ssh"]],
  ["gid", ["cache", "secret", "ssh"]],
  ["sharing", ["cache"]],
]);

/** The same for options that BuildKit judges by the type read so far, so that `type` must come before them. */
const typesBefore: ReadonlyMap<string, readonly string[]> = new Map([
  ["required", ["secret", "ssh"]],
  ["size", ["tmpfs"]],
]);

function* judgeOption(mount: Mount, option: MountOption): Iterable<Found> {
  const { field, key, name = "", typeSoFar } = option;
  const before = typesBefore.get(name);
  const allowed = typesOf.get(name);
  if (before !== undefined && typeSoFar !== undefined && !before.includes(typeSoFar)) {
    const later = mount.type !== undefined && before.includes(mount.type);
    const message = later
      ? `mount option \`${key}\` before \`type=${mount.type}\`; expected it behind the type`
      : `mount option \`${key}\` on a mount of type ${typeSoFar}; expected type ${before.join(" or ")}`;
    yield { rule: misplaced.id, range: rangeOf(field.key), message };
  } else if (allowed !== undefined && mount.type !== undefined && !allowed.includes(mount.type))
    yield {
      rule: misplaced.id,
      range: rangeOf(field.key),
      message: `mount option \`${key}\` on a mount of type ${mount.type}; expected type ${allowed.join(" or ")}`,
    };
  else if (name === "source" && mount.type === "ssh" && option.value !== "" && option.certain)
    yield { rule: misplaced.id, range: rangeOf(field.key), message: `mount option \`${key}\` on a mount of type ssh; expected \`id\`` };
}

function* judgeSecret(mount: Mount): Iterable<Found> {
  const given = (name: string): MountOption | undefined => {
    const found = mountValue(mount, name);
    return found?.value === "" && found.certain ? undefined : found;
  };
  const [from, source, id, path] = [given("from"), given("source"), given("id"), given("target")];
  if (from !== undefined) yield { rule: secret.id, range: rangeOf(from.field.key), message: "secret mount with `from`; expected none" };
  if (source?.certain === true && id?.certain === true)
    yield { rule: secret.id, range: rangeOf(source.field.key), message: "secret mount with both `id` and `source`; expected one of them" };
  if (source === undefined && id === undefined && path === undefined)
    yield { rule: secret.id, range: rangeOf(mount.span), message: "secret mount without a name; expected `id`, `source` or `target`" };
}

/** Bind, cache and tmpfs mounts whose path, from the working directory where it is relative, is the root. */
function* judgeTarget({ workdir, inStage }: Reading, mount: Mount): Iterable<Found> {
  if (mount.type !== "bind" && mount.type !== "cache" && mount.type !== "tmpfs") return;
  const option = mountValue(mount, "target");
  if (option?.certain === false) return;
  const path = option?.value ?? "";
  const range = option?.field.value === undefined ? rangeOf(mount.span) : rangeOf(option.field.value);
  if (path.startsWith("/") ? cleanPath(path) === "/" : workdir && cleanPath(`${workdir}/${path}`) === "/") {
    const message =
      option === undefined
        ? "mount without `target` while the working directory is `/`; expected a target"
        : `mount target ${quote(path)} is the root directory; expected one below it`;
    yield { rule: target.id, range, message };
  } else if (inStage && workdir === "" && cleanRelativePath(path) === ".") {
    const message = "mount over the base image's working directory: that is `/` in most, which is refused; expected a target";
    yield { rule: target.id, severity: "warning", range, message };
  }
}
