import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

const source = "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/";

/** Settings of a security context that contradict each other or lie outside their range. */
export function securityContext(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.SecurityContext", "core/v1.PodSecurityContext"],
    {
      id: "kubernetes/security-context",
      severity: "error",
      summary: "Settings of a security context that contradict each other or are out of range.",
      source,
      equivalents: ["FieldValueInvalid"],
    },
    function* (settings, _document, context) {
      yield* identities(settings);
      yield* escalation(settings);
      if (!isFrom(context, "1.37")) yield* mountOption(settings);
    },
  );
}

/** Volumes are labelled when they are mounted only where a feature gate is open that is closed by default before 1.37. */
function* mountOption(settings: TypedNode): Generator<Problem> {
  const node = present(settings.node, "seLinuxChangePolicy");
  if (settings.type === "core/v1.PodSecurityContext" && node !== undefined && stringOf(node) === "MountOption")
    yield at(settings, "seLinuxChangePolicy", node, "`MountOption`, expected `Recursive` before Kubernetes 1.37", "FieldValueNotSupported");
}

/** A profile of type Localhost names a file, no other type does. */
export function localhostProfile(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.SeccompProfile", "core/v1.AppArmorProfile"],
    {
      id: "kubernetes/localhost-profile",
      severity: "error",
      summary: "A Localhost profile without its file, or a file for another type.",
      source: "https://kubernetes.io/docs/tutorials/security/seccomp/",
    },
    function* (profile, document) {
      const type = stringOf(present(profile.node, "type"));
      const file = present(profile.node, "localhostProfile");
      if (type === "Localhost" && file === undefined && !document.partial)
        yield lacks(profile, "localhostProfile", "`type: Localhost` needs `localhostProfile`");
      if (type !== undefined && type !== "Localhost" && file !== undefined)
        yield at(
          profile,
          "localhostProfile",
          file,
          `\`localhostProfile\` goes with \`type: Localhost\`, not with \`${type}\``,
          "FieldValueInvalid",
        );
    },
  );
}

function* identities(context: TypedNode): Generator<Problem> {
  for (const name of ["runAsUser", "runAsGroup", "fsGroup"]) {
    const node = present(context.node, name);
    const value = node?.kind === "scalar" && (typeof node.value === "number" || typeof node.value === "bigint") ? node.value : undefined;
    if (node !== undefined && value !== undefined && (value < 0 || value > 2_147_483_647))
      yield at(context, name, node, `${name} ${value} is outside 0 to 2147483647`);
  }
}

function* escalation(context: TypedNode): Generator<Problem> {
  const allow = present(context.node, "allowPrivilegeEscalation");
  if (allow?.kind !== "scalar" || allow.value !== false) return;
  const privileged = present(context.node, "privileged");
  if (privileged?.kind === "scalar" && privileged.value === true) {
    yield contradiction(context, "`privileged: true`");
  }
  const added = itemsOf(present(context.node, "capabilities"), "add").map(stringOf);
  if (added.includes("CAP_SYS_ADMIN")) {
    yield contradiction(context, "the added capability `CAP_SYS_ADMIN`");
  }
}

function contradiction(context: TypedNode, other: string): Problem {
  return { range: rangeFor(context.anchor), path: context.path, message: `\`allowPrivilegeEscalation: false\` contradicts ${other}` };
}
