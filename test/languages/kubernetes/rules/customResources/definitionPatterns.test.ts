import { beforeAll } from "vitest";
import { language, testFixtures } from "../../check.js";

beforeAll(() => language.prepare?.({ name: "a.yaml", text: "openAPIV3Schema pattern" }, []));

testFixtures([
  [
    "patterns that Go does not read, and one that it does",
    `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, kind: Widget}
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          a: {type: string, pattern: "^(a"}
#                                    ^^^^^ error kubernetes/definition-pattern
          b: {type: string, pattern: "^(?!x).*$"}
#                                    ^^^^^^^^^^^ error kubernetes/definition-pattern
          c: {type: string, pattern: "^[[:alpha:]]+(?P<n>x)\\\\z$"}
`,
  ],
]);
