import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { defaults } from "../definitionSchema/defaults.js";
import { keywords } from "../definitionSchema/keywords.js";
import { listTypes } from "../definitionSchema/listTypes.js";
import { completeness, nested } from "../definitionSchema/nested.js";
import { rootWords } from "../definitionSchema/rootWords.js";
import { structural } from "../definitionSchema/structural.js";
import { validationRules } from "../definitionSchema/validationRules.js";
import { schemasOf } from "../definitionSchema/walk.js";
import type { KubernetesDocument } from "../document.js";
import { ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present, type TypedNode } from "../typedNodes.js";

/** The schema of a CustomResourceDefinition is one that the server can prune, default and publish by. */
export function customResourceSchema(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceDefinitionVersion"],
    {
      id: "kubernetes/custom-resource-schema",
      severity: "error",
      summary: "A schema of a custom resource that is not structural, or uses what such schemas cannot.",
      source:
        "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema",
    },
    function* (version, { partial }) {
      if (!partial) yield* schema(version);
    },
  );
}

function* schema(version: TypedNode): Generator<Problem> {
  const schemas = schemasOf(version);
  const [root] = schemas;
  if (root === undefined) return;
  yield* rootWords(root, present(present(version.node, "subresources"), "status") !== undefined);
  yield* completeness(root);
  if (schemas.some(({ words }) => words.has("default"))) yield* defaults(root);
  for (const node of schemas) {
    yield* keywords(node);
    yield* listTypes(node);
    yield* structural(node);
    yield* nested(node);
    yield* validationRules(node);
  }
}
