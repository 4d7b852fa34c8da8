import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import type { Reading } from "../convert/reading.js";
import { words } from "../convert/reading.js";
import { instructionFamily } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { heredocMarker } from "../syntax/heredoc.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";
import { type GitReference, readGitReference } from "../values/gitReference.js";
import { isDigest } from "../values/scalars.js";

const remote: RuleMeta = {
  id: "dockerfile/copy-remote-source",
  severity: "error",
  summary: "COPY takes no URLs and no Git repositories; ADD does.",
  source: `${reference}#copy`,
};
const query: RuleMeta = {
  id: "dockerfile/git-source",
  severity: "error",
  summary: "A Git source's query takes known options only, without contradictions.",
  source: `${reference}#add`,
};
const checksum: RuleMeta = {
  id: "dockerfile/checksum",
  severity: "error",
  summary: "ADD --checksum guards one remote source with a digest or a commit.",
  source: `${reference}#add---checksum`,
};

/** Judges the sources of ADD and COPY that are no local files, and ADD's flags about them. */
export const fileSource = instructionFamily([remote, query, checksum], {
  keywords: ["ADD", "COPY"],
  triggers: true,
  *judge(reading) {
    const { instruction } = reading;
    const sources = sourcesOf(reading);
    for (const source of sources) yield* judgeSource(instruction, source);
    if (instruction.name === "ADD") yield* judgeChecksum(reading, sources);
  },
});

type Found = Problem & { readonly rule: RuleMeta["id"] };

interface FileSource {
  readonly span: Span;
  /** Undefined where it is not certain. */
  readonly text: string | undefined;
  readonly git: GitReference | undefined;
}

function sourcesOf({ expansions, instruction }: Reading): readonly FileSource[] {
  return words(instruction)
    .slice(0, -1)
    .filter((span) => heredocMarker(span.text) === undefined)
    .map((span) => {
      const found = expansions.get(span);
      const text = found?.certain === true && found.fault === undefined ? found.text : undefined;
      return { span, text, git: text === undefined ? undefined : readGitReference(text) };
    });
}

function* judgeSource({ name, flags }: Instruction, { span, text, git }: FileSource): Iterable<Found> {
  if (text === undefined) return;
  const range = rangeOf(span);
  const keep = flags.find((flag) => flag.name.text === "--keep-git-dir");
  if (git?.fault !== undefined) yield { rule: query.id, range, message: `Git source ${quote(text)}: ${git.fault}` };
  else if (name === "COPY" && git !== undefined)
    yield {
      rule: remote.id,
      range,
      message: `Git repository ${quote(text)} as COPY's source; expected ADD, or a path in the build context`,
    };
  else if (name === "COPY" && isUrl(text))
    yield { rule: remote.id, range, message: `URL ${quote(text)} as COPY's source; expected ADD, or a path in the build context` };
  else if (keep !== undefined && git?.keepGitDir !== undefined && git.keepGitDir !== (keep.value?.text.toLowerCase() !== "false"))
    yield { rule: query.id, range, message: `Git source ${quote(text)} contradicts \`--keep-git-dir\`` };
}

function* judgeChecksum({ expansions, instruction: { flags } }: Reading, sources: readonly FileSource[]): Iterable<Found> {
  const value = flags.find(({ name }) => name.text === "--checksum")?.value;
  const found = value && expansions.get(value);
  if (value === undefined || found?.certain !== true || found.fault !== undefined || found.text === "") return;
  const range = rangeOf(value);
  const [source, another] = sources;
  if (source === undefined || another !== undefined)
    yield { rule: checksum.id, range, message: `checksum for ${sources.length} sources; expected exactly one` };
  else if (source.text !== undefined && source.git === undefined && !isUrl(source.text))
    yield { rule: checksum.id, range, message: `checksum for the local source ${quote(source.text)}; expected an HTTP or Git source` };
  else if (source.text !== undefined && source.git === undefined && !isDigest(found.text))
    yield {
      rule: checksum.id,
      range,
      message: `checksum ${quote(found.text)}; expected a digest such as \`sha256:\` and 64 lower-case hexadecimal digits`,
    };
  else if (source.git?.checksum !== undefined && source.git.checksum !== found.text)
    yield {
      rule: checksum.id,
      range,
      message: `checksum ${quote(found.text)} differs from the source's own ${quote(source.git.checksum)}`,
    };
}

function isUrl(text: string): boolean {
  return text.startsWith("http://") || text.startsWith("https://");
}
