import { checkMeta, type PodSecurityCheck } from "./check.js";
import { entriesOf, fieldOf, listOf, onKey } from "./spot.js";

/** Directories of the host; at level restricted `restrictedVolumes` says so. */
export const hostPathVolumes: PodSecurityCheck = {
  meta: checkMeta("host-path-volumes", "hostPathVolumes", "baseline", "A volume that is a directory of the host."),
  level: "baseline",
  since: 0,
  restrictedUntil: 0,
  *judge(pod) {
    for (const volume of listOf(fieldOf(pod.spec, "volumes"))) {
      const hostPath = fieldOf(volume, "hostPath");
      if (hostPath !== undefined) yield onKey(hostPath, "a `hostPath` volume opens the host's files; Pod Security baseline forbids it");
    }
  },
};

/** Volume types that level restricted allows, whatever its version. */
const allowed = [
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "image",
  "persistentVolumeClaim",
  "projected",
  "secret",
] as const;

/** All volume types but those that level restricted allows. */
export const restrictedVolumes: PodSecurityCheck = {
  meta: checkMeta("restricted-volumes", "restrictedVolumes", "restricted", "A volume of a type that level restricted does not allow."),
  level: "restricted",
  since: 0,
  *judge(pod) {
    for (const volume of listOf(fieldOf(pod.spec, "volumes"))) {
      // A volume with an allowed source passes, whatever else it says. One without any source is an emptyDir.
      const fields = entriesOf(volume);
      if (allowed.some((name) => fields.has(name))) continue;
      for (const [name, source] of fields) {
        if (name !== "name")
          yield onKey(source, `volume type \`${name}\` is not allowed by Pod Security restricted; allowed are ${allowed.join(", ")}`);
      }
    }
  },
};
