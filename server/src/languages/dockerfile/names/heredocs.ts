import { matching, type NamedPlace } from "../../../text/names.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree, Heredoc } from "../syntax/tree.js";

/** Here-documents: the word that announces each, and the line that ends it. */
export function heredocNames({ instructions }: DockerfileTree): readonly NamedPlace[] {
  return instructions.flatMap(({ heredocs, index }) =>
    heredocs.flatMap((heredoc, number) => placesOf(heredoc, `heredoc ${index} ${number}`)),
  );
}

function placesOf({ marker, name, end }: Heredoc, key: string): readonly NamedPlace[] {
  const at = marker.text.lastIndexOf(name);
  if (at < 0 || name === "") return [];
  const common = { key, name, reach: "slice", form: heredocForm, kind: "here-document" } as const;
  const announced: NamedPlace = { ...common, role: "declaration", range: rangeOf(marker, at, at + name.length) };
  return end === undefined ? [announced] : [announced, { ...common, role: "use", range: { start: end.end - name.length, end: end.end } }];
}

const heredocForm = matching(/^[\w.-]+$/u);
