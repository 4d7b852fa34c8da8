import { checkMeta, type PodSecurityCheck, settersOf } from "./check.js";
import { profileType } from "./profileType.js";
import { entriesOf, fieldOf, onValue, textOf } from "./spot.js";

const annotationPrefix = "container.apparmor.security.beta.kubernetes.io/";

/** No AppArmor profile, by field or by the annotations before it. */
export const appArmorProfile: PodSecurityCheck = {
  meta: checkMeta("app-armor-profile", "appArmorProfile", "baseline", "A Pod or container that switches AppArmor off."),
  level: "baseline",
  since: 0,
  *judge(pod) {
    for (const setter of settersOf(pod)) yield* profileType(pod, fieldOf(setter, "securityContext", "appArmorProfile"), "baseline");
    for (const [key, annotation] of entriesOf(fieldOf(pod.metadata, "annotations"))) {
      const profile = textOf(annotation) ?? "";
      if (!key.startsWith(annotationPrefix)) continue;
      if (profile !== "" && profile !== "runtime/default" && !profile.startsWith("localhost/"))
        yield onValue(annotation, `AppArmor profile \`${profile}\`; Pod Security baseline wants \`runtime/default\` or \`localhost/…\``);
    }
  },
};

/** SELinux types that confine containers, with the minor release from which baseline allows them. */
const confinedTypes: ReadonlyMap<string, number> = new Map([
  ["", 0],
  ["container_t", 0],
  ["container_init_t", 0],
  ["container_kvm_t", 0],
  ["container_engine_t", 31],
]);

/** SELinux labels that are not those of containers. */
export const seLinuxOptions: PodSecurityCheck = {
  meta: checkMeta("se-linux-options", "seLinuxOptions", "baseline", "An SELinux user, role or type that containers do not have."),
  level: "baseline",
  since: 0,
  *judge(pod) {
    for (const setter of settersOf(pod)) {
      const options = fieldOf(setter, "securityContext", "seLinuxOptions");
      const type = fieldOf(options, "type");
      const name = textOf(type);
      if (type !== undefined && name !== undefined && !isConfined(name, pod.minor))
        yield onValue(type, `SELinux type \`${name}\`; Pod Security baseline allows ${allowedTypes(pod.minor)}`);
      for (const part of ["user", "role"]) {
        const field = fieldOf(options, part);
        const value = textOf(field);
        if (field !== undefined && value !== undefined && value !== "")
          yield onValue(field, `SELinux ${part} \`${value}\`; Pod Security baseline wants none set`);
      }
    }
  },
};

function isConfined(type: string, minor: number): boolean {
  const since = confinedTypes.get(type);
  return since !== undefined && since <= minor;
}

function allowedTypes(minor: number): string {
  return [...confinedTypes].flatMap(([name, since]) => (name !== "" && since <= minor ? [name] : [])).join(", ");
}
