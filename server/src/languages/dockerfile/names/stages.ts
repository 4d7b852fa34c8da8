import { matching, type NamedPlace } from "../../../text/names.js";
import { conversionOf } from "../convert/conversion.js";
import { stageUsesOf } from "../stageUses.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { DockerfileTree, Stage } from "../syntax/tree.js";

/** Stages: where FROM names them, and where another FROM, a COPY or a mount builds on them. A number is a use that cannot be renamed. */
export function stageNames(tree: DockerfileTree): readonly NamedPlace[] {
  const places = tree.stages.flatMap(declaration);
  for (const { stage, base } of conversionOf(tree).stages) {
    if (stage.image === undefined) continue;
    if (base !== undefined) places.push(...use(base.stage, stage.image));
    else if (stage.name !== undefined) places.push(image(stage.image));
  }
  for (const { stage, index, span, passesUnread } of stageUsesOf(tree)) {
    if (stage !== undefined && !passesUnread) places.push(...use(stage, span));
    else if (index === undefined && span.text !== "") places.push(image(span));
  }
  return places;
}

/** A stage without a name goes by its image. */
function declaration(stage: Stage): NamedPlace[] {
  const span = stage.name ?? stage.image;
  if (span === undefined) return [];
  return [{ ...common(stage), name: span.text, role: "declaration", range: rangeOf(span), form: stage.name && stageForm }];
}

function use(stage: Stage, span: Span): readonly NamedPlace[] {
  const literal = stage.name !== undefined && span.text.toLowerCase() === stage.name.text.toLowerCase();
  return [{ ...common(stage), name: span.text, role: "use", range: rangeOf(span), form: literal ? stageForm : undefined }];
}

/** An image that is named where a stage could be: a stage of this name would take its place. */
function image(span: Span): NamedPlace {
  const { text: name } = span;
  return { key: `image ${name}`, name, role: "use", range: rangeOf(span), reach: "slice", kind: "image", among: "stage" };
}

function common({ index }: Stage): Pick<NamedPlace, "key" | "reach" | "kind" | "among"> {
  return { key: `stage ${index}`, reach: "slice", kind: "stage", among: "stage" };
}

/** https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/parse.go, the pattern of build stage names, which it lower-cases first. */
const stageForm = matching(/^[a-z][a-z0-9\-_.]*$/iu);
