import type { Rule, RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { accessReview } from "./accessReview.js";
import { addressObjects } from "./addressObjects.js";
import { addressSpelling } from "./addressSpelling.js";
import { admissionBindings } from "./admissionBindings.js";
import { admissionExpressions } from "./admissionExpressions.js";
import { admissionNames } from "./admissionNames.js";
import { admissionPolicies } from "./admissionPolicies.js";
import { admissionRules } from "./admissionRules.js";
import { admissionWebhooks } from "./admissionWebhooks.js";
import { apiService } from "./apiService.js";
import { apiVersion } from "./apiVersion.js";
import { autoscaler } from "./autoscaler.js";
import { bindings } from "./bindings.js";
import { certificateRequest } from "./certificateRequest.js";
import { claims } from "./claims.js";
import { configData } from "./configData.js";
import { containerList } from "./containerList.js";
import { containerRequired } from "./containerRequired.js";
import { containerRestart } from "./containerRestart.js";
import { csi } from "./csi.js";
import { customResourceConversion } from "./customResourceConversion.js";
import { customResourceFields } from "./customResourceFields.js";
import { customResourceFormat } from "./customResourceFormat.js";
import { customResourceSchema } from "./customResourceSchema.js";
import { customResources } from "./customResources.js";
import { customResourceValues } from "./customResourceValues.js";
import { customResourceVersion } from "./customResourceVersion.js";
import { dataSource } from "./dataSource.js";
import { deadlines } from "./deadlines.js";
import { definitionExpressions } from "./definitionExpressions.js";
import { deprecatedAnnotations } from "./deprecatedAnnotations.js";
import { deprecatedFields } from "./deprecatedFields.js";
import { deviceClaims } from "./deviceClaims.js";
import { deviceExpressions } from "./deviceExpressions.js";
import { deviceRequests } from "./deviceRequests.js";
import { endpoints } from "./endpoints.js";
import { environment } from "./environment.js";
import { ephemeralContainers } from "./ephemeralContainers.js";
import { ephemeralVolumes } from "./ephemeralVolumes.js";
import { events } from "./events.js";
import { fieldReference } from "./fieldReference.js";
import { fieldValues } from "./fieldValues.js";
import { fileKeys } from "./fileKeys.js";
import { fixedResources } from "./fixedResources.js";
import { flowSchemas } from "./flowSchemas.js";
import { fractionalBytes } from "./fractionalBytes.js";
import { gracePeriod } from "./gracePeriod.js";
import { handlers } from "./handlers.js";
import { hiddenVariables } from "./hiddenVariables.js";
import { hostnameOverride } from "./hostnameOverride.js";
import { ignoredAnnotations } from "./ignoredAnnotations.js";
import { ingress } from "./ingress.js";
import { ingressClass } from "./ingressClass.js";
import { jobIndexes } from "./jobIndexes.js";
import { jobs } from "./jobs.js";
import { labels } from "./labels.js";
import { limitRange } from "./limitRange.js";
import { matchLabelKeys } from "./matchLabelKeys.js";
import { metrics } from "./metrics.js";
import { mountSettings } from "./mountSettings.js";
import { objectNameForm, partName } from "./names.js";
import { networkPolicy } from "./networkPolicy.js";
import { nodeFields } from "./nodeFields.js";
import { nodeLabels } from "./nodeLabels.js";
import { nullSelector } from "./nullSelector.js";
import { objectMeta } from "./objectMeta.js";
import { objectName } from "./objectName.js";
import { overhead } from "./overhead.js";
import { overlappingPorts } from "./overlappingPorts.js";
import { persistentVolume } from "./persistentVolumes.js";
import { podAnnotations } from "./podAnnotations.js";
import { podClaims } from "./podClaims.js";
import { podFailurePolicy } from "./podFailurePolicy.js";
import { podNameAdvice } from "./podNameAdvice.js";
import { podNamespaces } from "./podNamespaces.js";
import { podResources } from "./podResources.js";
import { podScheduling } from "./podScheduling.js";
import { podSecurity } from "./podSecurity.js";
import { podSettings } from "./podSettings.js";
import { podSystem } from "./podSystem.js";
import { podTotals } from "./podTotals.js";
import { duplicatePort, portNumber } from "./ports.js";
import { preferredValues } from "./preferredValues.js";
import { priority } from "./priority.js";
import { priorityLevels } from "./priorityLevels.js";
import { profileAnnotations } from "./profileAnnotations.js";
import { projected } from "./projected.js";
import { quotaAmounts } from "./quotaAmounts.js";
import { rbac } from "./rbac.js";
import { repeatedEntries } from "./repeatedEntries.js";
import { replicationController } from "./replicationController.js";
import { requirements } from "./requirements.js";
import { resizePolicy } from "./resizePolicy.js";
import { resourceQuota } from "./resourceQuota.js";
import { resourceReference } from "./resourceReference.js";
import { resourceSlices } from "./resourceSlices.js";
import { resources } from "./resources.js";
import { restartPolicy } from "./restartPolicy.js";
import { revisionHistory } from "./revisionHistory.js";
import { runtimeClass } from "./runtimeClass.js";
import { scaling } from "./scaling.js";
import { secrets } from "./secrets.js";
import { secretValues } from "./secretValues.js";
import { localhostProfile, securityContext } from "./securityContext.js";
import { selector } from "./selector.js";
import { service } from "./service.js";
import { serviceAddresses } from "./serviceAddresses.js";
import { serviceAnnotations } from "./serviceAnnotations.js";
import { serviceIgnored } from "./serviceIgnored.js";
import { sleepAction } from "./sleepAction.js";
import { storageClass } from "./storageClass.js";
import { storageWarnings } from "./storageWarnings.js";
import { structure } from "./structure.js";
import { successPolicy } from "./successPolicy.js";
import { taints } from "./taints.js";
import { tlsSecret } from "./tlsSecret.js";
import { userNamespace } from "./userNamespace.js";
import { volumeDevice } from "./volumeDevices.js";
import { volumePaths } from "./volumePaths.js";
import { volumeSecret } from "./volumeSecrets.js";
import { volumeSource } from "./volumeSources.js";
import { volumeList, volumeMount } from "./volumes.js";
import { webhooks } from "./webhooks.js";
import { windowsOptions } from "./windowsOptions.js";

type Made = Rule<KubernetesDocument> | RuleFamily<KubernetesDocument>;

/** What makes the rules, in the order in which they run. */
const makers: readonly ((tables: Tables) => Made)[] = [
  apiVersion,
  structure,
  fieldValues,
  objectName,
  objectNameForm,
  podNameAdvice,
  objectMeta,
  labels,
  partName,
  containerList,
  containerRequired,
  portNumber,
  duplicatePort,
  environment,
  handlers,
  volumeList,
  volumeMount,
  volumeDevice,
  mountSettings,
  volumeSource,
  volumeSecret,
  projected,
  volumePaths,
  ephemeralVolumes,
  resources,
  sleepAction,
  resizePolicy,
  fixedResources,
  ephemeralContainers,
  containerRestart,
  limitRange,
  resourceQuota,
  quotaAmounts,
  securityContext,
  localhostProfile,
  podNamespaces,
  restartPolicy,
  deadlines,
  revisionHistory,
  selector,
  replicationController,
  service,
  serviceAddresses,
  serviceIgnored,
  serviceAnnotations,
  endpoints,
  addressObjects,
  addressSpelling,
  ingress,
  ingressClass,
  networkPolicy,
  rbac,
  claims,
  dataSource,
  persistentVolume,
  storageClass,
  csi,
  storageWarnings,
  deprecatedAnnotations,
  deprecatedFields,
  scaling,
  autoscaler,
  metrics,
  jobs,
  jobIndexes,
  podFailurePolicy,
  successPolicy,
  requirements,
  nodeFields,
  nodeLabels,
  customResources,
  customResourceConversion,
  customResourceFields,
  customResourceFormat,
  customResourceSchema,
  customResourceValues,
  customResourceVersion,
  podSecurity,
  podSettings,
  windowsOptions,
  podResources,
  podScheduling,
  podClaims,
  hostnameOverride,
  podSystem,
  fieldReference,
  resourceReference,
  fileKeys,
  priority,
  taints,
  secrets,
  secretValues,
  tlsSecret,
  configData,
  events,
  bindings,
  webhooks,
  accessReview,
  certificateRequest,
  deviceClaims,
  deviceRequests,
  resourceSlices,
  flowSchemas,
  priorityLevels,
  runtimeClass,
  admissionBindings,
  admissionExpressions,
  definitionExpressions,
  deviceExpressions,
  admissionNames,
  admissionPolicies,
  admissionRules,
  admissionWebhooks,
  apiService,
  podAnnotations,
  profileAnnotations,
  userNamespace,
  podTotals,
  nullSelector,
  fractionalBytes,
  hiddenVariables,
  repeatedEntries,
  overlappingPorts,
  ignoredAnnotations,
  matchLabelKeys,
  overhead,
  preferredValues,
  gracePeriod,
];

/** All rules over the product's tables. */
export function rules(tables: Tables): readonly Made[] {
  return makers.map((make) => make(tables));
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
