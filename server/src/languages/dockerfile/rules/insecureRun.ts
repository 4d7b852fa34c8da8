import { instructionFamily } from "../instructionRule.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";

const security = {
  id: "dockerfile/insecure-run",
  severity: "hint",
  summary: "`RUN --security=insecure` lifts the sandbox of a build step: all capabilities, no seccomp filter, the builder's devices.",
  source: `${reference}#run---security`,
  opinion: true,
} as const;
const network = {
  id: "dockerfile/host-network-run",
  severity: "hint",
  summary: "`RUN --network=host` puts a build step into the builder's own network, with the services that listen there.",
  source: `${reference}#run---network`,
  opinion: true,
} as const;

/** Finds build steps that ask for less of a wall than the default one. */
export const insecureRun = instructionFamily([security, network], {
  keywords: ["RUN"],
  triggers: true,
  *judge({ instruction: { flags } }) {
    for (const { span } of flags) {
      if (span.text === "--security=insecure")
        yield {
          rule: security.id,
          range: rangeOf(span),
          message: "build step without a sandbox: all capabilities, no seccomp filter; expected the default, and only what it lacks",
        };
      if (span.text === "--network=host")
        yield {
          rule: network.id,
          range: rangeOf(span),
          message: "build step in the builder's own network; expected the default network, or `--network=none`",
        };
    }
  },
});
