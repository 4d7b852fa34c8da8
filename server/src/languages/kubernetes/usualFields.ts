/** What nobody leaves out, though the schema does not demand it: by field, else by type. */
export const usualFields: Readonly<Record<string, readonly string[]>> = {
  "core/v1.Container": ["image"],
  "core/v1.EphemeralContainer": ["image"],
  "core/v1.PodTemplateSpec": ["metadata", "spec"],
  "core/v1.PodTemplateSpec#metadata": ["labels"],
  "batch/v1.JobTemplateSpec": ["spec"],
  "meta/v1.LabelSelector": ["matchLabels"],
  "meta/v1.ObjectMeta": ["name"],
  "core/v1.ServiceSpec": ["selector", "ports"],
  "core/v1.PersistentVolumeClaimSpec": ["accessModes", "resources"],
  "core/v1.VolumeResourceRequirements": ["requests"],
  "networking/v1.IngressSpec": ["rules"],
  "core/v1.EnvVar": ["value"],
};
