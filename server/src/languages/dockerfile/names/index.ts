import type { NamedPlace } from "../../../text/names.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { heredocNames } from "./heredocs.js";
import { stageNames } from "./stages.js";
import { variableNames } from "./variables.js";

/** The names of a Dockerfile: its stages, its variables, its here-documents. None is known outside of it. */
export function names(tree: DockerfileTree): readonly NamedPlace[] {
  return [...stageNames(tree), ...variableNames(tree), ...heredocNames(tree)].sort((a, b) => a.range.start - b.range.start);
}
