import type { Rule, RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { accessReview } from "./access/accessReview.js";
import { certificateRequest } from "./access/certificateRequest.js";
import { rbac } from "./access/rbac.js";
import { admissionBindings } from "./admission/admissionBindings.js";
import { admissionExpressions } from "./admission/admissionExpressions.js";
import { admissionNames } from "./admission/admissionNames.js";
import { admissionPolicies } from "./admission/admissionPolicies.js";
import { admissionRules } from "./admission/admissionRules.js";
import { admissionWebhooks } from "./admission/admissionWebhooks.js";
import { reservedName } from "./admission/reservedName.js";
import { webhooks } from "./admission/webhooks.js";
import { configData } from "./configuration/configData.js";
import { secrets } from "./configuration/secrets.js";
import { secretValues } from "./configuration/secretValues.js";
import { tlsSecret } from "./configuration/tlsSecret.js";
import { customResourceConversion } from "./customResources/customResourceConversion.js";
import { customResourceFields } from "./customResources/customResourceFields.js";
import { customResourceFormat } from "./customResources/customResourceFormat.js";
import { customResourceSchema } from "./customResources/customResourceSchema.js";
import { customResources } from "./customResources/customResources.js";
import { customResourceValues } from "./customResources/customResourceValues.js";
import { customResourceVersion } from "./customResources/customResourceVersion.js";
import { definitionCosts } from "./customResources/definitionCosts.js";
import { definitionExpressions } from "./customResources/definitionExpressions.js";
import { definitionPatterns } from "./customResources/definitionPatterns.js";
import { bindingConditions } from "./devices/bindingConditions.js";
import { capacityPolicy } from "./devices/capacityPolicy.js";
import { deviceClaims } from "./devices/deviceClaims.js";
import { deviceExpressionCost } from "./devices/deviceExpressionCost.js";
import { deviceExpressions } from "./devices/deviceExpressions.js";
import { deviceFacts } from "./devices/deviceFacts.js";
import { deviceRequests } from "./devices/deviceRequests.js";
import { driverCase } from "./devices/driverCase.js";
import { podClaims } from "./devices/podClaims.js";
import { resourceSlices } from "./devices/resourceSlices.js";
import { addressObjects } from "./network/addressObjects.js";
import { addressSpelling } from "./network/addressSpelling.js";
import { endpoints } from "./network/endpoints.js";
import { ingress } from "./network/ingress.js";
import { ingressClass } from "./network/ingressClass.js";
import { networkPolicy } from "./network/networkPolicy.js";
import { service } from "./network/service.js";
import { serviceAddresses } from "./network/serviceAddresses.js";
import { serviceAnnotations } from "./network/serviceAnnotations.js";
import { serviceIgnored } from "./network/serviceIgnored.js";
import { apiVersion } from "./objects/apiVersion.js";
import { deprecatedAnnotations } from "./objects/deprecatedAnnotations.js";
import { deprecatedFields } from "./objects/deprecatedFields.js";
import { events } from "./objects/events.js";
import { fieldValues } from "./objects/fieldValues.js";
import { labels } from "./objects/labels.js";
import { objectNameForm, partName } from "./objects/names.js";
import { nullSelector } from "./objects/nullSelector.js";
import { objectMeta } from "./objects/objectMeta.js";
import { objectName } from "./objects/objectName.js";
import { repeatedEntries } from "./objects/repeatedEntries.js";
import { requirements } from "./objects/requirements.js";
import { revisionHistory } from "./objects/revisionHistory.js";
import { selector } from "./objects/selector.js";
import { structure } from "./objects/structure.js";
import { containerList } from "./pods/containerList.js";
import { containerRequired } from "./pods/containerRequired.js";
import { containerRestart } from "./pods/containerRestart.js";
import { environment } from "./pods/environment.js";
import { ephemeralContainers } from "./pods/ephemeralContainers.js";
import { fieldReference } from "./pods/fieldReference.js";
import { fileKeys } from "./pods/fileKeys.js";
import { gracePeriod } from "./pods/gracePeriod.js";
import { handlers } from "./pods/handlers.js";
import { hiddenVariables } from "./pods/hiddenVariables.js";
import { hostnameOverride } from "./pods/hostnameOverride.js";
import { ignoredAnnotations } from "./pods/ignoredAnnotations.js";
import { overlappingPorts } from "./pods/overlappingPorts.js";
import { podAnnotations } from "./pods/podAnnotations.js";
import { podNameAdvice } from "./pods/podNameAdvice.js";
import { podNamespaces } from "./pods/podNamespaces.js";
import { podSecurity } from "./pods/podSecurity.js";
import { podSettings } from "./pods/podSettings.js";
import { podSystem } from "./pods/podSystem.js";
import { duplicatePort, portNumber } from "./pods/ports.js";
import { profileAnnotations } from "./pods/profileAnnotations.js";
import { restartPolicy } from "./pods/restartPolicy.js";
import { localhostProfile, securityContext } from "./pods/securityContext.js";
import { sleepAction } from "./pods/sleepAction.js";
import { userNamespace } from "./pods/userNamespace.js";
import { windowsOptions } from "./pods/windowsOptions.js";
import { fixedResources } from "./resources/fixedResources.js";
import { fractionalBytes } from "./resources/fractionalBytes.js";
import { limitRange } from "./resources/limitRange.js";
import { overhead } from "./resources/overhead.js";
import { podResources } from "./resources/podResources.js";
import { podTotals } from "./resources/podTotals.js";
import { quotaAmounts } from "./resources/quotaAmounts.js";
import { resizePolicy } from "./resources/resizePolicy.js";
import { resourceQuota } from "./resources/resourceQuota.js";
import { resourceReference } from "./resources/resourceReference.js";
import { resources } from "./resources/resources.js";
import { runtimeClass } from "./resources/runtimeClass.js";
import { matchLabelKeys } from "./scheduling/matchLabelKeys.js";
import { nodeFields } from "./scheduling/nodeFields.js";
import { nodeLabels } from "./scheduling/nodeLabels.js";
import { podScheduling } from "./scheduling/podScheduling.js";
import { preferredValues } from "./scheduling/preferredValues.js";
import { priority } from "./scheduling/priority.js";
import { taints } from "./scheduling/taints.js";
import { apiService } from "./server/apiService.js";
import { flowSchemas } from "./server/flowSchemas.js";
import { leaseCandidate } from "./server/leaseCandidate.js";
import { priorityLevels } from "./server/priorityLevels.js";
import { claims } from "./storage/claims.js";
import { csi } from "./storage/csi.js";
import { dataSource } from "./storage/dataSource.js";
import { persistentVolume } from "./storage/persistentVolumes.js";
import { storageClass } from "./storage/storageClass.js";
import { storageWarnings } from "./storage/storageWarnings.js";
import { ephemeralVolumes } from "./volumes/ephemeralVolumes.js";
import { mountSettings } from "./volumes/mountSettings.js";
import { projected } from "./volumes/projected.js";
import { volumeDevice } from "./volumes/volumeDevices.js";
import { volumePaths } from "./volumes/volumePaths.js";
import { volumeSecret } from "./volumes/volumeSecrets.js";
import { volumeSource } from "./volumes/volumeSources.js";
import { volumeList, volumeMount } from "./volumes/volumes.js";
import { autoscaler } from "./workloads/autoscaler.js";
import { bindings } from "./workloads/bindings.js";
import { deadlines } from "./workloads/deadlines.js";
import { jobIndexes } from "./workloads/jobIndexes.js";
import { jobs } from "./workloads/jobs.js";
import { metrics } from "./workloads/metrics.js";
import { podFailurePolicy } from "./workloads/podFailurePolicy.js";
import { replicationController } from "./workloads/replicationController.js";
import { revisionData } from "./workloads/revisionData.js";
import { scaling } from "./workloads/scaling.js";
import { successPolicy } from "./workloads/successPolicy.js";

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
  driverCase,
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
  reservedName,
  webhooks,
  accessReview,
  certificateRequest,
  deviceClaims,
  deviceFacts,
  deviceRequests,
  resourceSlices,
  flowSchemas,
  priorityLevels,
  runtimeClass,
  admissionBindings,
  admissionExpressions,
  definitionCosts,
  definitionExpressions,
  definitionPatterns,
  deviceExpressionCost,
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
  revisionData,
  leaseCandidate,
  bindingConditions,
  capacityPolicy,
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
