/**
 * The type as which the API server judges another: of a kind with several versions it keeps one form, and checks that. Only of
 * types with the fields of the newest; any other type is judged as itself.
 */
export function judgedAs(type: string): string {
  let judged = known.get(type);
  if (judged === undefined) {
    judged = type === "resource/v1beta1.BasicDevice" ? "resource/v1.Device" : twins.test(type) ? newest(type) : type;
    known.set(type, judged);
  }
  return judged;
}

/** Whether what lies below a type is not of the same form as below the one that it is judged as. */
export function hasOwnParts(type: string): boolean {
  return type.startsWith("resource/v1beta1.");
}

/** Types that were asked for; it is asked for each mapping of each document. */
const known = new Map<string, string>();

/** The type whose constraints hold for single fields of another, also where the two differ in other fields. */
export function constrainedAs(type: string): string {
  return twins.test(type) || type.startsWith("resource/v1beta1.") ? newest(type) : type;
}

const twins = new RegExp(
  [
    "^resource/v1beta2\\.",
    "^resource/v1beta1\\.(?!Device$|DeviceRequest$)",
    "^storage/v1beta1\\.VolumeAttributesClass$",
    "^networking/v1beta1\\.(?:IPAddress|ServiceCIDR|ParentReference)",
    "^admissionregistration/v1(?:beta1|alpha1)\\.(?!ParamRef)(?:MutatingAdmissionPolicy|Mutation$|ApplyConfiguration|JSONPatch|Param|MatchResources|NamedRule)",
  ].join("|"),
  "u",
);

function newest(type: string): string {
  return type.replace(/\/v1\w+\./u, "/v1.");
}
