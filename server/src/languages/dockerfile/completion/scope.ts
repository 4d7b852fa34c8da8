/** An instruction as far as it is written, on one line: line continuations taken out, comments in it left out. */
export interface Sentence {
  /** Offset of its first character. */
  readonly start: number;
  readonly text: string;
}

/** What stands before the cursor. */
export interface Before {
  /** The instructions that are complete. */
  readonly sentences: readonly Sentence[];
  /** The one at the cursor, up to it; undefined within a here-document. */
  readonly current: Sentence | undefined;
  /** Whether only comments and blank lines came before: a directive may stand here. */
  readonly atTop: boolean;
}

/** Reads a Dockerfile up to `offset`, line by line; what comes behind it does not matter. Linear. */
export function readBefore(text: string, offset: number): Before {
  const escaper = /^#\s*escape\s*=\s*`/imu.test(text) ? "`" : "\\";
  const sentences: Sentence[] = [];
  let open: { start: number; text: string } | undefined;
  let ends: string[] = [];
  for (let start = 0; start <= offset; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, offset)).replace(/\r$/u, "");
    const isLast = end >= offset;
    const [terminator] = ends;
    if (terminator !== undefined) {
      if (isLast) return { sentences, current: undefined, atTop: false };
      if (line.replace(/^\t+/u, "") === terminator) ends = ends.slice(1);
    } else if (/^\s*#/u.test(line) || (line.trim() === "" && !isLast)) {
      if (isLast) return { sentences, current: { start, text: line }, atTop: sentences.length === 0 && open === undefined };
    } else {
      const body: string = (open?.text ?? "") + line;
      const continued = new RegExp(`[${escaper === "\\" ? "\\\\" : escaper}][ \\t]*$`, "u").exec(body);
      open = { start: open?.start ?? start, text: continued === null || isLast ? body : `${body.slice(0, continued.index)} ` };
      if (isLast) return { sentences, current: open, atTop: sentences.length === 0 };
      if (continued === null) {
        sentences.push(open);
        ends = heredocsOf(open.text);
        open = undefined;
      }
    }
    start = end + 1;
  }
  return { sentences, current: { start: offset, text: "" }, atTop: sentences.length === 0 };
}

function heredocsOf(sentence: string): string[] {
  if (!/^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/iu.test(sentence)) return [];
  return [...sentence.matchAll(/<<-?["']?([\w.-]+)["']?/gu)].map(([, name = ""]) => name);
}

/** The names of the stages, in order; those without a name are left out. */
export function stageNames(sentences: readonly Sentence[]): readonly string[] {
  return sentences.flatMap(({ text }) => /^\s*FROM\s+(?:--\S+\s+)*\S+\s+AS\s+(\S+)/iu.exec(text)?.[1] ?? []);
}

/** A variable that may be referred to. */
export interface Variable {
  readonly name: string;
  /** The instruction that sets it, as far as it fits behind a name. */
  readonly set: string;
}

/**
 * The variables that count behind the last of `sentences`: those of the stage, set by ARG and ENV; in a FROM those set before the
 * first stage.
 */
export function variablesIn(sentences: readonly Sentence[], inFrom: boolean): readonly Variable[] {
  const froms = sentences.flatMap(({ text }, index) => (/^\s*FROM\s/iu.test(text) ? [index] : []));
  const counted = inFrom ? sentences.slice(0, froms[0]) : sentences.slice((froms.at(-1) ?? -1) + 1);
  const found = new Map<string, Variable>();
  for (const { text } of counted) {
    const [, keyword = "", rest = ""] = /^\s*(ARG|ENV)\s+(.*)$/isu.exec(text) ?? [];
    for (const name of namesSet(keyword.toUpperCase(), rest))
      found.set(name, { name, set: text.trim().replace(/\s+/gu, " ").slice(0, 60) });
  }
  return [...found.values()];
}

function namesSet(keyword: string, rest: string): readonly string[] {
  const bare = rest.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, "");
  const pairs = [...bare.matchAll(/(?:^|\s)([A-Za-z_]\w*)=/gu)].map(([, name = ""]) => name);
  if (keyword === "ARG") return [...bare.matchAll(/(?:^|\s)([A-Za-z_]\w*)(?==|\s|$)/gu)].map(([, name = ""]) => name);
  return pairs.length > 0 ? pairs : [/^[A-Za-z_]\w*/u.exec(bare)?.[0] ?? ""].filter((name) => name !== "");
}
