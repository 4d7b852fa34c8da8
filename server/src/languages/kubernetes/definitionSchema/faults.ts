import type { Problem } from "../../../engine/finding.js";
import { present, type TypedNode } from "../typedNodes.js";
import { defaults } from "./defaults.js";
import { keywords } from "./keywords.js";
import { listTypes } from "./listTypes.js";
import { completeness, nested } from "./nested.js";
import { rootWords } from "./rootWords.js";
import type { SchemaNode } from "./schemaNode.js";
import { structural } from "./structural.js";
import { validationRules } from "./validationRules.js";
import { schemasOf } from "./walk.js";

/** What is wrong with the schema as a whole: it is not structural, or has defaults that it does not take itself. The server reads no expression then. */
export function* structuralFaults(version: TypedNode): Generator<Problem> {
  const schemas = schemasOf(version);
  const [root] = schemas;
  if (root === undefined) return;
  yield* completeness(root);
  if (schemas.some(({ words }) => words.has("default"))) yield* defaults(root);
  for (const node of schemas) {
    yield* structural(node);
    yield* nested(node);
  }
}

/** What is wrong with single schemas inside. The server reads the expressions of a schema only where none of this is found in it or below. */
export function* localFaults(version: TypedNode): Generator<Problem> {
  const schemas = schemasOf(version);
  const [root] = schemas;
  if (root === undefined) return;
  yield* rootWords(root, present(present(version.node, "subresources"), "status") !== undefined);
  for (const node of schemas) {
    yield* keywords(node);
    yield* listTypes(node);
    yield* validationRules(node);
  }
}

/** Whether a problem is found at a path or below it. */
export function isBelow(problem: Problem, path: SchemaNode["path"]): boolean {
  return problem.path !== undefined && path.every((step, index) => problem.path?.[index] === step);
}
