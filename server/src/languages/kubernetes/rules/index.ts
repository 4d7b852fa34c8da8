import type { Rule, RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { apiVersion } from "./apiVersion.js";
import { claims } from "./claims.js";
import { containerList } from "./containerList.js";
import { containerRequired } from "./containerRequired.js";
import { customResources } from "./customResources.js";
import { environment } from "./environment.js";
import { fieldReference } from "./fieldReference.js";
import { fieldValues } from "./fieldValues.js";
import { handlers } from "./handlers.js";
import { ingress } from "./ingress.js";
import { jobs } from "./jobs.js";
import { labels } from "./labels.js";
import { objectNameForm, partName } from "./names.js";
import { objectName } from "./objectName.js";
import { podNamespaces } from "./podNamespaces.js";
import { podSecurity } from "./podSecurity.js";
import { podSettings } from "./podSettings.js";
import { podSystem } from "./podSystem.js";
import { duplicatePort, portNumber } from "./ports.js";
import { priority } from "./priority.js";
import { rbac } from "./rbac.js";
import { requirements } from "./requirements.js";
import { resources } from "./resources.js";
import { restartPolicy } from "./restartPolicy.js";
import { scaling } from "./scaling.js";
import { secrets } from "./secrets.js";
import { localhostProfile, securityContext } from "./securityContext.js";
import { selector } from "./selector.js";
import { service } from "./service.js";
import { structure } from "./structure.js";
import { volumeList, volumeMount } from "./volumes.js";
import { webhooks } from "./webhooks.js";

/** All rules, in the order in which they run. */
export function rules(tables: Tables): readonly (Rule<KubernetesDocument> | RuleFamily<KubernetesDocument>)[] {
  return [
    apiVersion(tables),
    structure(tables),
    fieldValues(tables),
    objectName(tables),
    objectNameForm(tables),
    labels(tables),
    partName(tables),
    containerList(tables),
    containerRequired(tables),
    portNumber(tables),
    duplicatePort(tables),
    environment(tables),
    handlers(tables),
    volumeList(tables),
    volumeMount(tables),
    resources(tables),
    securityContext(tables),
    localhostProfile(tables),
    podNamespaces(tables),
    restartPolicy(tables),
    selector(tables),
    service(tables),
    ingress(tables),
    rbac(tables),
    claims(tables),
    scaling(tables),
    jobs(tables),
    requirements(tables),
    customResources(tables),
    podSecurity(tables),
    podSettings(tables),
    podSystem(tables),
    fieldReference(tables),
    priority(tables),
    secrets(tables),
    webhooks(tables),
  ];
}

const yaml = "https://yaml.org/spec/1.2.2/";

/** What can be wrong with the text itself. */
export const syntaxRules: Readonly<Record<string, RuleMeta>> = {
  syntax: { id: "kubernetes/syntax", severity: "error", summary: "Text that is no YAML or JSON.", source: yaml },
  "duplicate-key": {
    id: "kubernetes/duplicate-key",
    severity: "error",
    summary: "A key that stands twice in one mapping.",
    source: "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    equivalents: ["DuplicateField"],
  },
};
