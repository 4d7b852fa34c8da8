import { isBefore } from "../../../values/release.js";
import { at, first, lookup, ruleFor, text } from "../look.js";

const hooks = ["prestart", "createRuntime", "createContainer", "startContainer", "poststart", "poststop"];

/** Judges what a runtime says of itself: versions in their order, hooks that there are, flags that it knows. */
export const features = ruleFor(
  ["oci-features"],
  {
    id: "oci/features",
    severity: "error",
    summary: "What a runtime says of itself contradicts itself, or names what there is not.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/features.md",
  },
  function* (_document, root) {
    const least = text(first(root, "ociVersionMin"));
    const most = first(root, "ociVersionMax");
    const greatest = text(most);
    const form = /^\d+\.\d+\.\d+/u;
    if (
      most !== undefined &&
      greatest !== undefined &&
      least !== undefined &&
      form.test(least) &&
      form.test(greatest) &&
      isBefore(greatest, least)
    )
      yield at(most, `\`ociVersionMax\` ${greatest} is lower than \`ociVersionMin\` ${least}`);
    for (const hook of lookup(root, "hooks[]"))
      if (!hooks.includes(text(hook) ?? ""))
        yield at(hook, `\`${(text(hook) ?? "").slice(0, 40)}\` is no hook; ${hooks.join(", ")} are`, { severity: "warning" });
    const known = first(root, "linux.seccomp.knownFlags");
    const names = new Set(lookup(known, "[]").map(text));
    if (known !== undefined) {
      for (const flag of lookup(root, "linux.seccomp.supportedFlags[]"))
        if (!names.has(text(flag))) yield at(flag, `\`${text(flag)}\` is supported but not among the \`knownFlags\``);
    }
  },
);
