import { beforeAll } from "vitest";
import { language, testFixtures } from "../../check.js";

beforeAll(() => language.prepare?.({ name: "a.yaml", text: "kind: ValidatingAdmissionPolicy" }, []));

const head = `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: a}
spec:
  failurePolicy: Fail
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}
`;

testFixtures([
  [
    "expressions that do not compile, or give another type",
    `${head}  matchConditions:
  - {name: a, expression: request.nam == 'a'}
#                                 ^^^^^^^^^^ error kubernetes/admission-expression
  - {name: b, expression: params.x == 1}
#                         ^^^^^^^^^^^^^ error kubernetes/admission-expression
  validations:
  - expression: object.spec
#               ^^^^^^^^^^^ error kubernetes/admission-expression
  - expression: "true"
    messageExpression: size(object.metadata.name)
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/admission-expression
`,
  ],
  [
    "a variable of which only those behind it know",
    `${head}  variables:
  - {name: early, expression: variables.late + 1}
#                                       ^^^^^^^^ error kubernetes/admission-expression
  - {name: late, expression: "1"}
  validations:
  - expression: variables.late == 1
`,
  ],
  [
    "parameters, variables, the authorizer and a computed message",
    `${head}  paramKind: {apiVersion: v1, kind: ConfigMap}
  matchConditions:
  - {name: a, expression: params.data.x == request.namespace}
  variables:
  - {name: containers, expression: object.spec.containers}
  validations:
  - expression: "variables.containers.all(c, c.image.startsWith('registry.example.com/'))"
    messageExpression: "'images of ' + object.metadata.name"
  - expression: authorizer.group('').resource('pods').check('create').allowed()
  auditAnnotations:
  - {key: image, valueExpression: "string(variables.containers[0].image)"}
`,
  ],
  [
    "a match condition of a webhook knows no parameters",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: a}
webhooks:
- name: a.example.com
  clientConfig: {url: "https://example.com/a"}
  sideEffects: None
  admissionReviewVersions: [v1]
  matchConditions:
  - {name: a, expression: params.x == 1}
#                         ^^^^^^^^^^^^^ error kubernetes/admission-expression
  - {name: b, expression: object.metadata.name != oldObject.metadata.name}
`,
  ],
  [
    "patches of a mutating policy",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingAdmissionPolicy
metadata: {name: a}
spec:
  failurePolicy: Fail
  reinvocationPolicy: Never
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}
  mutations:
  - patchType: ApplyConfiguration
    applyConfiguration: {expression: "Object{spec: Object.spec{hostUsers: false}}"}
  - patchType: ApplyConfiguration
    applyConfiguration: {expression: object.spec}
#                                    ^^^^^^^^^^^ error kubernetes/admission-expression
  - patchType: JSONPatch
    jsonPatch: {expression: "[JSONPatch{op: 'add', path: '/a', value: 'b'}]"}
`,
  ],
]);
