import type { Problem } from "../../../../engine/finding.js";
import { type Cidr, parseCidr, parseIp } from "../../../../values/ipAddress.js";
import { at, type Found, first, lookup, ruleFor, text } from "../../look.js";

/** Refuses address ranges that host-local cannot hand out addresses from. */
export const hostLocalRange = ruleFor(
  ["cni"],
  {
    id: "oci/host-local-range",
    severity: "error",
    summary: "A range of host-local is empty, too small, overlaps another, or mixes IPv4 and IPv6 in one set.",
    source: "https://www.cni.dev/plugins/current/ipam/host-local/",
  },
  function* (_document, root) {
    const plugins = first(root, "type") === undefined ? lookup(root, "plugins[]") : [root];
    for (const ipam of plugins.map((plugin) => first(plugin, "ipam"))) {
      if (text(first(ipam, "type")) !== "host-local") continue;
      const sets = lookup(ipam, "ranges[]").map((set) => lookup(set, "[]").map(read));
      for (const set of sets) yield* judgeSet(set);
      yield* overlaps(sets.flat());
    }
  },
);

interface Range {
  readonly found: Found;
  readonly subnet: Found | undefined;
  readonly cidr: Cidr | undefined;
  /** The first and the last address, as far as they are written and readable. */
  readonly start: bigint | undefined;
  readonly end: bigint | undefined;
}

function read(found: Found): Range {
  const subnet = first(found, "subnet");
  const cidr = parseCidr(text(subnet) ?? "");
  const start = parseIp(text(first(found, "rangeStart")) ?? "")?.value ?? cidr?.first;
  const end = parseIp(text(first(found, "rangeEnd")) ?? "")?.value ?? cidr?.last;
  return { found, subnet, cidr, start, end };
}

function* judgeSet(set: readonly Range[]): Generator<Problem> {
  const bits = set.find(({ cidr }) => cidr !== undefined)?.cidr?.address.bits;
  for (const { found, subnet, cidr, start, end } of set) {
    if (subnet === undefined || cidr === undefined) continue;
    // The network's own address, and in IPv4 the broadcast address, are never handed out.
    if (cidr.address.bits - cidr.prefix < 2)
      yield at(subnet, `\`${text(subnet) ?? ""}\` is too small to hand out addresses; /${cidr.address.bits - 2} is the smallest`);
    if (cidr.address.bits !== bits) yield at(subnet, "IPv4 and IPv6 in one set of ranges; each family has a set of its own");
    if (start !== undefined && end !== undefined && start > end)
      yield at(first(found, "rangeStart") ?? found, "`rangeStart` lies behind `rangeEnd`");
  }
}

/** The later of two ranges that share addresses. */
function* overlaps(ranges: readonly Range[]): Generator<Problem> {
  for (const [index, range] of ranges.slice(0, mostRanges).entries()) {
    const clash = ranges.slice(0, index).some((earlier) => share(earlier, range));
    if (clash) yield at(range.subnet ?? range.found, "this range overlaps an earlier one");
  }
}

/** More ranges than a configuration has are not compared. */
const mostRanges = 200;

function share(a: Range, b: Range): boolean {
  if (a.cidr?.address.bits !== b.cidr?.address.bits) return false;
  return (
    a.start !== undefined && a.end !== undefined && b.start !== undefined && b.end !== undefined && a.start <= b.end && b.start <= a.end
  );
}
