import type { FieldKey } from "../../../knowledge/fieldKey.js";

/** Fields that name an object of a kind: in the same namespace, or in none where the kind has none. */
export const namedKinds: Readonly<Record<FieldKey, string>> = {
  "core/v1.ConfigMapKeySelector#name": "ConfigMap",
  "core/v1.ConfigMapEnvSource#name": "ConfigMap",
  "core/v1.ConfigMapVolumeSource#name": "ConfigMap",
  "core/v1.ConfigMapProjection#name": "ConfigMap",
  "core/v1.SecretKeySelector#name": "Secret",
  "core/v1.SecretEnvSource#name": "Secret",
  "core/v1.SecretVolumeSource#secretName": "Secret",
  "core/v1.SecretProjection#name": "Secret",
  "core/v1.LocalObjectReference#name": "Secret",
  "networking/v1.IngressTLS#secretName": "Secret",
  "core/v1.SecretReference#name": "Secret",
  "core/v1.PodSpec#serviceAccountName": "ServiceAccount",
  "core/v1.PodSpec#serviceAccount": "ServiceAccount",
  "core/v1.PersistentVolumeClaimVolumeSource#claimName": "PersistentVolumeClaim",
  "core/v1.PersistentVolumeClaimSpec#storageClassName": "StorageClass",
  "core/v1.PersistentVolumeSpec#storageClassName": "StorageClass",
  "core/v1.PersistentVolumeClaimSpec#volumeName": "PersistentVolume",
  "core/v1.PodSpec#priorityClassName": "PriorityClass",
  "core/v1.PodSpec#runtimeClassName": "RuntimeClass",
  "networking/v1.IngressServiceBackend#name": "Service",
  "networking/v1.IngressSpec#ingressClassName": "IngressClass",
  "apps/v1.StatefulSetSpec#serviceName": "Service",
  "admissionregistration/v1.ServiceReference#name": "Service",
  "apiextensions/v1.ServiceReference#name": "Service",
  "apiregistration/v1.ServiceReference#name": "Service",
  "meta/v1.ObjectMeta#namespace": "Namespace",
  "rbac/v1.Subject#namespace": "Namespace",
  "core/v1.ObjectReference#namespace": "Namespace",
  "core/v1.SecretReference#namespace": "Namespace",
  "core/v1.TypedObjectReference#namespace": "Namespace",
  "admissionregistration/v1.ServiceReference#namespace": "Namespace",
  "apiextensions/v1.ServiceReference#namespace": "Namespace",
  "apiregistration/v1.ServiceReference#namespace": "Namespace",
};

/** References whose kind stands beside the name. */
export const namedBesideKind: ReadonlySet<string> = new Set([
  "autoscaling/v1.CrossVersionObjectReference#name",
  "autoscaling/v2.CrossVersionObjectReference#name",
  "core/v1.ObjectReference#name",
  "core/v1.TypedLocalObjectReference#name",
  "core/v1.TypedObjectReference#name",
  "rbac/v1.RoleRef#name",
  "rbac/v1.Subject#name",
]);

/** Kinds by the resources that rules of roles name. */
export const kindsOfResources: Readonly<Record<string, string>> = {
  configmaps: "ConfigMap",
  secrets: "Secret",
  serviceaccounts: "ServiceAccount",
  services: "Service",
  persistentvolumeclaims: "PersistentVolumeClaim",
  persistentvolumes: "PersistentVolume",
  namespaces: "Namespace",
  deployments: "Deployment",
  statefulsets: "StatefulSet",
  daemonsets: "DaemonSet",
  roles: "Role",
  clusterroles: "ClusterRole",
  ingresses: "Ingress",
  storageclasses: "StorageClass",
};

/** Kinds among these whose objects lie in no namespace. */
export const withoutNamespace: ReadonlySet<string> = new Set([
  "StorageClass",
  "PersistentVolume",
  "PriorityClass",
  "RuntimeClass",
  "IngressClass",
  "Namespace",
  "ClusterRole",
]);

/** Kinds whose objects others call by name. */
const named = [...new Set([...Object.values(namedKinds), "Deployment", "StatefulSet", "Role", "ClusterRole"])];
const ofNamedKind = new RegExp(`^\\s*"?kind"?\\s*:\\s*["']?(?:${named.join("|")})["']?[\\s,]*$`, "mu");

/** Whether a manifest may hold an object that others call by name. */
export function mayBeNamed(text: string): boolean {
  return ofNamedKind.test(text);
}
