import type { NameForm } from "../../text/names.js";
import { configKeyFault, dnsLabelFault, dnsSubdomainFault, pathSegmentFault, serviceNameFault } from "../../values/names.js";

/** Kinds whose names become a segment of a path and are otherwise free. */
const pathSegmentKinds = new Set([
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding",
  "CertificateSigningRequest",
  "PodDisruptionBudget",
  "Event",
]);
/** What is left of a Job's 63 characters when a CronJob has added its time. */
const longestCronJob = 52;
/** Kinds whose names are DNS labels. */
const labelKinds = new Set(["Namespace", "StatefulSet", "Service"]);

/** The form of names of a kind, which some kinds changed in some release; a CronJob's name has a longest length besides. */
export function nameForm(kind: string, group: string, isFrom: (release: string) => boolean): NameForm {
  if (kind === "LeaseCandidate") return configKeyFault;
  if (pathSegmentKinds.has(kind) && group !== "events.k8s.io") return pathSegmentFault;
  if (!labelKinds.has(kind) || (group !== "" && group !== "apps")) return dnsSubdomainFault;
  if (kind === "Service") return (text) => serviceNameFault(text, isFrom("1.36"));
  return kind === "StatefulSet" && !isFrom("1.27") ? dnsSubdomainFault : dnsLabelFault;
}

/** The same for the name of a CronJob. */
export function cronJobFault(text: string): string | undefined {
  const tooLong = text.length > longestCronJob ? `${text.length} characters; a CronJob's name has at most ${longestCronJob}` : undefined;
  return tooLong ?? dnsSubdomainFault(text);
}

/** The form of names of a kind that every release takes; of a kind whose group is not known the one that is built in is meant. */
export function nameFault(kind: string, group?: string): NameForm {
  const own = group ?? (kind === "StatefulSet" ? "apps" : "");
  if (kind === "CronJob") return cronJobFault;
  const forms = [true, false].map((reached) => nameForm(kind, own, () => reached));
  return (text) => forms.map((form) => form(text)).find((fault) => fault !== undefined);
}
