/**
 * Makes one harmless paragraph of Markdown from a description: code spans, emphasis and web links stay; headings, raw HTML,
 * images, links that are not of the web and stray marks lose their effect. Linear in the length of `text`.
 */
export function clean(text: string): string {
  const flat = text
    .replace(/(?![\t\n])[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/^[ \t]{0,8}(?:#{1,6}(?=\s)|>|```\w*|~~~\w*)/gmu, "")
    .replace(/\s+/gu, " ")
    .trim();
  const safe = flat.replace(keptOrMark, (found, label: string | undefined, url: string | undefined) => {
    if (label !== undefined && url !== undefined) return linkOrLabel(found, label, url);
    if (found.length > 1) return found;
    return found === "`" ? "'" : `\\${found}`;
  });
  return safe.replace(/^(?:[-+=#>~|]|\d{1,9}(?=[.)]\s))/u, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A code span, a link or image, an escape, an emphasis, or a mark that would have an effect by itself. All parts are bounded. */
const keptOrMark =
  /`[^`]{1,200}`|!?\[([^\][]{0,200})\]\(([^()\s]{0,500})\)|\\[!-/:-@[-`{-~]|\*{1,2}[^\s*`[\]<][^*`[\]<]{0,100}\*{1,2}|[`<*[\]~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\\/gu;

function linkOrLabel(found: string, label: string, url: string): string {
  const inner = label.replace(/[`<*~|_]/gu, "\\$&");
  return isWebAddress(url) && !found.startsWith("!") ? `[${inner}](${url})` : inner;
}

/** Whether an address may stand in a card: the web over TLS or plain, nothing else. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>()"'`\\]+$/u.test(url);
}

/** Text that shows exactly as it is, inside a code span. Backticks become quotes, line ends blanks; at most `longest` characters. */
export function code(text: string, longest = 80): string {
  const flat = text.replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  const short = flat.length > longest ? `${sliceWhole(flat, longest - 1)}…` : flat;
  return short === "" ? '`""`' : `\`${short}\``;
}

/**
 * The whole sentences of cleaned Markdown that fit into `longest` characters; at least a piece of the first. Never cuts
 * inside a code span, a link or an emphasis.
 */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  let word = 0;
  let sentence = 0;
  for (const [atom] of text.matchAll(atoms)) {
    if (end + atom.length > longest - 1) break;
    if (atom === " ") word = end;
    end += atom.length;
    if (isSentenceEnd(text, end, atom)) sentence = end;
  }
  if (sentence > longest / 3) return text.slice(0, sentence);
  return `${text.slice(0, word > 0 ? word : end).replace(/[\s,;:（(]+$/u, "")}…`;
}

/**
 * The whole sentences of cleaned Markdown that fit into `longest` characters; of a first sentence that does not, the clauses before a
 * semicolon that do; otherwise nothing. Never ends in the middle of a thought.
 */
export function whole(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  let sentence = 0;
  let clause = 0;
  for (const [atom] of text.matchAll(atoms)) {
    end += atom.length;
    if (end > longest) break;
    if (isSentenceEnd(text, end, atom)) sentence = end;
    if (atom === ";" || atom === "；") clause = end - 1;
  }
  if (sentence > 0) return text.slice(0, sentence);
  return clause === 0 ? "" : endSentence(text.slice(0, clause));
}

/** The text with a capital at its start, where it starts with an ordinary word. */
export function capitalized(text: string): string {
  return /^(?!tmpfs|runc|crun|iptables|nftables|devfs)[a-z][a-z'-]{2,}(?=[\s,;:(]|\.\s|\.?$)|^(?:a|an|as|at|by|if|in|it|no|of|on|or|so|to|up|we)(?=[\s,])/u.test(
    text,
  )
    ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
    : text;
}

/** Sets the names of a text in code font: paths of config.json, members of the CRI, files, calls and constants of the kernel. */
export function codeNames(text: string): string {
  return text.replace(names, (found, span: string | undefined) => (span === undefined ? `\`${found}\`` : found));
}

/** Code spans first, so that they stay; then names, longest form first. All repeats are bounded. */
const names =
  /(`[^`]{1,200}`)|(?<![\w./`])(?:\/[\w.<>*…-]{1,60}(?:\/[\w.<>*…-]{1,60}){0,8}\/?|[a-z_]{2,40}\([\dA-Z_]{1,40}\)|[A-Za-z]\w{1,60}(?:\[\])?(?:\.[A-Za-z_*]\w{0,60}(?:\[\])?|\.<\w{1,40}>){1,6}(?: = [\w"'-]{1,40})?|[A-Za-z]\w{0,60}_\w{1,60}\*?(?: = [\w"'-]{1,40})?|(?<=image config )[A-Z]\w{1,40}|(?!AppArmor|BuildKit|OpenVZ)[A-Za-z][a-z]{1,30}[A-Z]\w{1,60}|--[a-z][a-z-]{1,40}|[a-z]{2,20}\[\])(?![\w`])/gu;

/** The text with a full stop of its own script, unless it ends as a sentence does. */
export function endSentence(text: string): string {
  if (text === "" || /[.。!?！？…]$/u.test(text)) return text;
  return `${text}${/[\u2e80-\u9fff]/u.test(text) ? "。" : "."}`;
}

/** Sentences one after another: with a blank between them, except after a Chinese full stop. Empty ones are left out. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== "")
    .reduce((text, next) => (text === "" || /[。！？]$/u.test(text) ? text + next : `${text} ${next}`), "");
}

const atoms = /`[^`]{1,200}`|\[(?:\\.|[^\]\\])*\]\([^()\s]*\)|\*{1,2}[^\s*][^*]*\*{1,2}|\\.|[\s\S]/gu;

function isSentenceEnd(text: string, end: number, atom: string): boolean {
  if ("。！？".includes(atom)) return true;
  if (atom !== "." && atom !== "!" && atom !== "?") return false;
  if (/(?:\be\.g|\bi\.e|\betc|\bvs|\bcf|\bincl|\bapprox|\bNo)\.$/iu.test(text.slice(Math.max(0, end - 8), end))) return false;
  return /^(?:$|\s+[\p{Lu}\p{Lo}\p{N}`"'[*(\\])/u.test(text.slice(end, end + 3));
}

/** The first `length` UTF-16 units without a split surrogate pair. */
function sliceWhole(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** What a terminal shows of such Markdown: marks and escapes gone, addresses after their labels. */
export function plain(markdown: string): string {
  return markdown.replace(
    /`([^`]{1,200})`|\[((?:\\.|[^\]\\]){0,300})\]\(([^()\s]{0,800})\)|\*\*?|\\([!-/:-@[-`{-~])/gu,
    (_found, span, label, url, mark) => {
      if (span !== undefined) return `\`${span}\``;
      if (label !== undefined) return `${plain(String(label))} <${url}>`;
      return mark ?? "";
    },
  );
}

/** Breaks a paragraph into lines of at most `width` columns at blanks; longer words stand alone. `first` and `indent` go before the lines. */
export function wrap(text: string, width: number, indent = "", first = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? (lines.length === 0 ? first : indent) + word : `${line} ${word}`;
    if (columns(longer) > width && line !== "") {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].flatMap((whole) => breakWide(whole, width, indent)).join("\n");
}

/** Chinese has no blanks: such lines are broken between characters. */
function breakWide(line: string, width: number, indent: string): string[] {
  if (columns(line) <= width || !/[\u2e80-\u9fff\uff00-\uffef]/u.test(line)) return [line];
  const lines: string[] = [];
  let part = "";
  for (const character of line) {
    if (columns(part + character) > width && !/[，。；：、）！？]/u.test(character)) {
      lines.push(part);
      part = indent;
    }
    part += character;
  }
  return [...lines, part];
}

/** Terminal columns: East Asian characters take two. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += /[\u2e80-\u9fff\uff00-\uffef]/u.test(character) ? 2 : 1;
  return sum;
}
