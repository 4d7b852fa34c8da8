import type { Problem } from "../../../../engine/finding.js";
import { at, type Found, first, lookup, number, ruleFor, text } from "../../look.js";

const signals = new Set(
  "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(
    " ",
  ),
);

/** Judges an image's defaults: signal, user, volumes, ports, directory, history. */
export const imageConfig = ruleFor(
  ["oci-image-config"],
  {
    id: "oci/image-config",
    severity: "warning",
    summary: "A default of the image has a value that engines cannot use, or the history does not fit the layers.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#properties",
  },
  function* (_document, root) {
    const config = first(root, "config");
    yield* stopSignal(first(config, "StopSignal"));
    const directory = first(config, "WorkingDir");
    const path = text(directory);
    const windows = text(first(root, "os")) === "windows";
    if (
      directory !== undefined &&
      path !== undefined &&
      path !== "" &&
      !path.startsWith("/") &&
      !(windows && /^(?:[A-Za-z]:|\\)/u.test(path))
    ) {
      yield at(directory, `relative \`WorkingDir\` \`${path.slice(0, 60)}\`; an absolute path is expected`);
    }
    const user = first(config, "User");
    if (user !== undefined && (text(user) ?? "").split(":").length > 2)
      yield at(user, `\`${(text(user) ?? "").slice(0, 40)}\` is no user; \`user\` or \`user:group\` is expected`);
    for (const { key, node, path: at } of windows ? [] : lookup(config, "Volumes.*"))
      if (!String(at.at(-1)).startsWith("/"))
        yield {
          range: key ?? node.range,
          path: at,
          message: `relative volume \`${String(at.at(-1)).slice(0, 40)}\`; an absolute path is expected`,
        };
    if (user !== undefined && /\s/u.test(text(user) ?? "") && !windows)
      yield at(user, `blank in \`${(text(user) ?? "").slice(0, 40)}\`; \`user\` or \`user:group\` is expected`);
    yield* health(first(config, "Healthcheck"));
    yield* ports(config);
    for (const variable of lookup(config, "Env[]")) {
      if (text(variable)?.startsWith("=") === true) yield at(variable, "variable without a name; NAME=value is expected");
    }
    yield* history(root);
  },
);

function* stopSignal(found: Found | undefined): Generator<Problem> {
  const value = text(found);
  if (found === undefined || value === undefined || value === "") return;
  const name = /^(?:SIG)?([A-Z0-9]+)(?:[-+]\d{1,2})?$/u.exec(value.toUpperCase())?.[1] ?? "";
  const isNumber = /^\d{1,2}$/u.test(value) && Number(value) >= 1 && Number(value) <= 64;
  if (!isNumber && !signals.has(name)) yield at(found, `\`${value.slice(0, 40)}\` is no signal; a name such as \`SIGTERM\` is expected`);
}

function* ports(config: Found | undefined): Generator<Problem> {
  for (const { path, key, node } of lookup(config, "ExposedPorts.*")) {
    const port = String(path.at(-1));
    const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(?:tcp|udp|sctp))?$/iu.exec(port);
    const inRange = match !== null && [match[1], match[2] ?? match[1]].every((one) => Number(one) > 0 && Number(one) < 65_536);
    if (!inRange)
      yield {
        range: key ?? node.range,
        path,
        message: `\`${port.slice(0, 40)}\` is no port; \`8080/tcp\`, \`53/udp\` or a number alone is expected`,
      };
  }
}

/** Docker's health check: times are in nanoseconds, of which people think in seconds. */
function* health(found: Found | undefined): Generator<Problem> {
  const test = first(found, "Test[]");
  if (test !== undefined && !["NONE", "CMD", "CMD-SHELL", ""].includes(text(test) ?? ""))
    yield at(test, `\`${(text(test) ?? "").slice(0, 40)}\` is no kind of check; NONE, CMD or CMD-SHELL comes first`);
  for (const name of ["Interval", "Timeout", "StartPeriod", "StartInterval"]) {
    const time = first(found, name);
    const value = number(time);
    if (time !== undefined && value !== undefined && value !== 0 && value < 1_000_000)
      yield at(time, `${value} nanoseconds; Docker refuses less than a millisecond, 1000000`);
  }
}

function* history(root: Found): Generator<Problem> {
  const found = first(root, "history");
  const layers = first(root, "rootfs.diff_ids");
  if (found?.node.kind !== "sequence" || layers?.node.kind !== "sequence" || found.node.items.length === 0) return;
  const empty = lookup(found, "[].empty_layer").filter(({ node }) => node.kind === "scalar" && node.value === true).length;
  const filled = found.node.items.length - empty;
  const count = layers.node.items.length;
  if (filled !== count)
    yield at(found, `the history has ${filled} steps with a layer, \`rootfs.diff_ids\` has ${count} layers; they should agree`);
}
