import type { Problem } from "../../../../engine/finding.js";
import { nearest } from "../../../../values/suggestion.js";
import { at, atKey, type Found, first, lookup, repeated, ruleFor, size, text } from "../../look.js";

/** What libseccomp calls the architectures of a kernel, as engines compare them. */
const machines =
  "x86 amd64 x32 arm arm64 loongarch64 mips mips64 mips64n32 mipsel mipsel64 mipsel64n32 mips3l64n32 ppc ppc64 ppc64le riscv64 s390 s390x".split(
    " ",
  );

/** Members that the profiles of engines have beyond those of the runtime's filter. */
const ofProfiles = ["archMap", "defaultErrno"];
const ofProfileRules = ["name", "comment", "includes", "excludes", "errno"];

/** Judges what only the profiles of Docker and Podman have: maps of architectures, conditions, and names of errors. */
export const profileForm = ruleFor(
  ["seccomp", "oci-runtime-config"],
  {
    id: "oci/seccomp-profile",
    severity: "warning",
    summary: "A member of Docker's or Podman's profiles stands where it is not read, or has a value that never applies.",
    source: "https://docs.docker.com/engine/security/seccomp/",
  },
  function* (document, root) {
    if (document.kind === "oci-runtime-config") {
      yield* inConfig(first(root, "linux.seccomp"));
      return;
    }
    const map = first(root, "archMap");
    const list = first(root, "architectures");
    if (size(map) > 0 && size(list) > 0 && list !== undefined)
      yield atKey(list, "`architectures` beside `archMap`; engines refuse a profile with both", { severity: "error" });
    for (const entry of repeated(lookup(map, "[]"), (one) => text(first(one, "architecture"))))
      yield at(first(entry, "architecture") ?? entry, `a second entry for \`${text(first(entry, "architecture"))}\` is never used`);
    for (const rule of lookup(root, "syscalls[]")) yield* conditions(rule);
    for (const path of ["defaultErrno", "syscalls[].errno"]) for (const found of lookup(root, path)) yield* errorName(found);
  },
);

function* inConfig(filter: Found | undefined): Generator<Problem> {
  const strays = [...ofProfiles.map((name) => first(filter, name))];
  const inRules = lookup(filter, "syscalls[]").flatMap((rule) => ofProfileRules.map((name) => first(rule, name)));
  for (const found of [...strays, ...inRules])
    if (found !== undefined)
      yield atKey(found, `\`${String(found.path.at(-1))}\` is read in an engine's profile, not here: the runtime ignores it`);
}

function* conditions(rule: Found): Generator<Problem> {
  for (const side of ["includes", "excludes"]) {
    for (const arch of lookup(rule, `${side}.arches[]`)) {
      const name = text(arch) ?? "";
      if (machines.includes(name)) continue;
      const meant = nearest(name.replace(/^SCMP_ARCH_/u, "").toLowerCase(), machines);
      yield at(
        arch,
        `\`${name.slice(0, 40)}\` is no architecture as engines compare it${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`,
      );
    }
    const kernel = first(rule, `${side}.minKernel`);
    if (kernel !== undefined && text(kernel) === "0.0")
      yield at(kernel, "`0.0` is no kernel; Docker refuses the profile", { severity: "error" });
  }
  for (const kind of ["caps", "arches"]) {
    const wanted = new Set(lookup(rule, `includes.${kind}[]`).map(text));
    for (const found of lookup(rule, `excludes.${kind}[]`))
      if (wanted.has(text(found))) yield at(found, `\`${text(found)}\` is in \`includes\` too: the rule never applies`);
  }
}

/** Podman's own members, which win over the numbers beside them. */
function* errorName(found: Found): Generator<Problem> {
  const name = text(found) ?? "";
  if (name !== "" && !/^(?:E[A-Z0-9]{2,}|\d+)$/u.test(name))
    yield at(found, `\`${name.slice(0, 40)}\` is no error; a name such as \`EPERM\` or a number is expected`, { severity: "error" });
  else if (/^E/u.test(name) && !errors.has(name))
    yield at(found, `\`${name.slice(0, 40)}\` is no error that Linux has`, { severity: "error" });
}

/** The errors of Linux, by the names of `errno(3)`. */
const errors: ReadonlySet<string> = new Set(
  (
    "E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED " +
    "ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR " +
    "EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG " +
    "ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR " +
    "ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT " +
    "EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS " +
    "EWOULDBLOCK EXDEV EXFULL"
  ).split(" "),
);
