import type { Problem } from "../../../engine/finding.js";
import type { Rule, RuleContext } from "../../../engine/rule.js";
import type { FieldKey } from "../../../knowledge/fieldKey.js";
import { mountFields } from "../convert/reading.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { Directive, DockerfileTree, Instruction } from "../syntax/tree.js";

/** First stable and first labs version of the frontend that has a piece of the language. */
export type Since = (field: FieldKey) => { readonly frontend?: string | undefined; readonly labs?: string | undefined } | undefined;

/** Finds flags, mount options and here-documents that the frontend which the file or the target names does not have yet. */
export function frontendVersion(since: Since): Rule<DockerfileTree> {
  return {
    meta: {
      id: "dockerfile/not-in-frontend",
      // A registry's image of that name may have been rebuilt, and builders without network take their own frontend.
      severity: "warning",
      summary: "A flag, mount option or here-document that the frontend's version does not have yet.",
      source: "https://github.com/moby/buildkit/releases?q=dockerfile",
    },
    *check(tree, context) {
      const wanted = wantedVersion(tree, context);
      if (wanted === undefined) return;
      for (const { field, span, shown } of pieces(tree)) {
        const item = since(field);
        const needed = wanted.labs ? (item?.labs ?? item?.frontend) : item?.frontend;
        if (needed !== undefined && compare(needed, wanted.version) > 0) yield problem(wanted, span, shown, needed);
      }
    },
  };
}

/** Whether the frontend that the file or the target names has a field, as far as is known. */
export function isInFrontend(since: Since, tree: DockerfileTree, context: RuleContext, field: FieldKey): boolean {
  const wanted = wantedVersion(tree, context);
  const item = since(field);
  const needed = wanted?.labs === true ? (item?.labs ?? item?.frontend) : item?.frontend;
  return wanted === undefined || needed === undefined || needed.startsWith("<=") || compare(needed, wanted.version) <= 0;
}

interface Wanted {
  /** `1.7`. */
  readonly version: string;
  readonly labs: boolean;
  /** The directive that names it; undefined where the target does. */
  readonly directive: Directive | undefined;
}

/** `docker/dockerfile:1.7`, also with a patch version, a channel or a digest; names without a minor version follow the newest. */
const image = /^(?:docker\.io\/)?docker\/dockerfile:(\d+\.\d+)(?:\.\d+)?(-labs|-experimental)?(?:@sha256:[0-9a-f]+)?$/u;

function wantedVersion({ directives }: DockerfileTree, { targets }: RuleContext): Wanted | undefined {
  const directive = directives.find(({ name }) => name === "syntax");
  if (directive === undefined) {
    const version = targets["dockerfile"]?.at(-1);
    return version === undefined ? undefined : { version, labs: false, directive };
  }
  const [, version, channel] = image.exec(directive.value.text) ?? [];
  return version === undefined ? undefined : { version, labs: channel !== undefined, directive };
}

function problem({ version, labs, directive }: Wanted, span: Span, shown: string, needed: string): Problem {
  const message = `${shown} came with frontend ${needed}${labs ? "-labs" : ""}; ${directive === undefined ? "the target" : "the file"} names ${version}`;
  const at = directive?.value.text.indexOf(`:${version}`) ?? -1;
  if (directive === undefined || at < 0) return { range: rangeOf(span), message };
  // A patch version belongs to the old minor version.
  const end = at + 1 + (/^\d+\.\d+(?:\.\d+)?/u.exec(directive.value.text.slice(at + 1))?.[0].length ?? 0);
  const edit = { range: rangeOf(directive.value, at + 1, end), newText: needed };
  return { range: rangeOf(span), message, fixes: [{ title: `Use frontend ${needed}`, edits: [edit], preferred: true }] };
}

interface Piece {
  readonly field: FieldKey;
  readonly span: Span;
  /** As it is named in the message. */
  readonly shown: string;
}

function* pieces(tree: DockerfileTree): Generator<Piece> {
  for (const instruction of tree.instructions) {
    if (instruction.name === "ONBUILD" && instruction.arguments.form === "trigger") yield* piecesOf(instruction.arguments.instruction);
    if (instruction.own.flags.length > 0 || instruction.own.heredocs.length > 0) yield* piecesOf(instruction);
  }
}

function* piecesOf({ name, flags, heredocs }: Instruction): Generator<Piece> {
  for (const { name: flag, value } of flags) {
    yield { field: `dockerfile.${name}#${flag.text}`, span: flag, shown: `\`${flag.text}\`` };
    if (flag.text !== "--mount" || value === undefined) continue;
    for (const { key } of mountFields(value)) {
      yield { field: `dockerfile.${name}.--mount#${key.text.toLowerCase()}`, span: key, shown: `mount option \`${key.text}\`` };
    }
  }
  for (const { marker } of heredocs) yield { field: `dockerfile.${name}#heredoc`, span: marker, shown: "a here-document" };
}

/** Negative where version `a` is older than `b`: 1.9 before 1.10. */
function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
