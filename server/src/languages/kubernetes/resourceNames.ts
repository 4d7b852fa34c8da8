import { qualifiedNameFault } from "../../values/names.js";

/** Resources that a quota counts, by name alone; the API server knows more of them by a domain in front. */
const counted: ReadonlySet<string> = new Set([
  "cpu",
  "memory",
  "ephemeral-storage",
  "requests.cpu",
  "requests.memory",
  "requests.storage",
  "requests.ephemeral-storage",
  "limits.cpu",
  "limits.memory",
  "limits.ephemeral-storage",
  "pods",
  "resourcequotas",
  "services",
  "replicationcontrollers",
  "secrets",
  "configmaps",
  "persistentvolumeclaims",
  "services.nodeports",
  "services.loadbalancers",
]);

/** Of these, the ones that are counted in pieces. */
const pieces: ReadonlySet<string> = new Set([
  "pods",
  "resourcequotas",
  "services",
  "replicationcontrollers",
  "secrets",
  "configmaps",
  "persistentvolumeclaims",
  "services.nodeports",
  "services.loadbalancers",
]);

/** Whether a quota knows the resource without a domain in front. */
export function isCountedByQuota(name: string): boolean {
  return counted.has(name) || /^(?:requests\.)?hugepages-/u.test(name);
}

/** Why a quota cannot limit a resource of this name; undefined where it can. */
export function quotaResourceFault(name: string): string | undefined {
  return (
    qualifiedNameFault(name) ??
    (name.includes("/") || isCountedByQuota(name)
      ? undefined
      : "a quota counts resources such as `pods`, `requests.cpu`, `limits.memory` or `requests.storage`, or `count/` and the name of a resource")
  );
}

/** Why a limit for a Pod or container cannot name this resource. */
export function containerResourceFault(name: string): string | undefined {
  const fault = qualifiedNameFault(name);
  if (fault !== undefined) return fault;
  if (!name.includes("/"))
    return /^(?:cpu|memory|ephemeral-storage|hugepages-.*)$/u.test(name)
      ? undefined
      : "a resource of a container is `cpu`, `memory`, `ephemeral-storage`, `hugepages-…` or has a domain in front";
  if (isNative(name) || isExtended(name)) return undefined;
  return "the name of an extended resource is too long or begins with `requests.`";
}

/** Why a limit for something else than Pods and containers cannot name this resource. */
export function standardResourceFault(name: string): string | undefined {
  return name === "storage" ? undefined : quotaResourceFault(name);
}

/** Whether only whole amounts of the resource exist. */
export function isWhole(name: string): boolean {
  return pieces.has(name) || isExtended(name);
}

/** Whether a container may get more of the resource than it requests. */
export function mayOvercommit(name: string): boolean {
  return isNative(name) && !name.startsWith("hugepages-");
}

function isNative(name: string): boolean {
  return !name.includes("/") || name.includes("kubernetes.io/");
}

/** Extended resources are the ones of another domain; a quota knows them with `requests.` in front. */
function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith("requests.") && qualifiedNameFault(`requests.${name}`) === undefined;
}
