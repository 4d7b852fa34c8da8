import { at, atKey, first, lookup, repeated, ruleFor, text } from "../../look.js";

const versions = ["0.1.0", "0.2.0", "0.3.0", "0.3.1", "0.4.0", "1.0.0", "1.1.0"];

/** Judges network configurations: version, name, plugins. */
export const cniVersion = ruleFor(
  ["cni"],
  {
    id: "oci/cni-version",
    severity: "warning",
    summary: "A network configuration names no version of the CNI specification, an unknown one, or uses members newer than it.",
    source: "https://github.com/containernetworking/cni/blob/main/SPEC.md#configuration-format",
  },
  function* (_document, root) {
    const found = first(root, "cniVersion");
    const version = text(found);
    const single = first(root, "type") !== undefined;
    if (found === undefined)
      yield at(root, "no `cniVersion`; plugins then take 0.1.0", { path: ["cniVersion"], severity: single ? "information" : "warning" });
    else if (version !== undefined && /^\d+\.\d+\.\d+$/u.test(version) && !versions.includes(version))
      yield at(found, `\`${version}\` is no released version of the CNI specification; the newest is 1.1.0`);
    for (const item of repeated(lookup(root, "cniVersions[]"), text))
      yield at(item, `\`${text(item) ?? ""}\` is listed twice`, { severity: "information" });
    const highest = [version, ...lookup(root, "cniVersions[]").map(text)].reduce(
      (most, one) => Math.max(most, versions.indexOf(one ?? "")),
      -1,
    );
    for (const [name, since] of [
      ["disableGC", "1.1.0"],
      ["cniVersions", "1.1.0"],
      ["disableCheck", "0.4.0"],
    ] as const) {
      const member = first(root, name);
      if (member !== undefined && highest >= 0 && highest < versions.indexOf(since))
        yield atKey(member, `\`${name}\` came with CNI ${since}; \`cniVersion\` is ${versions[highest] ?? ""}`);
    }
  },
);
