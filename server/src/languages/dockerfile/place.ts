import type { Place } from "../../engine/language.js";
import type { FieldKey } from "../../knowledge/fieldKey.js";
import { touches } from "../../text/range.js";
import { mountFields } from "./convert/reading.js";
import { grammarOf } from "./grammar.js";
import { imageNote } from "./imageNote.js";
import { trailOf } from "./knowledge.js";
import { mountOptionNames } from "./mountOptions.js";
import { isPredefined } from "./predefined.js";
import { stepNote } from "./stepNote.js";
import { type Reference, readShellWord, references } from "./syntax/shellWord.js";
import { offsetIn, rangeOf, type Span } from "./syntax/span.js";
import type { DockerfileTree, Flag, Instruction, Pair } from "./syntax/tree.js";
import { titleOf } from "./titles.js";

/** The field at `offset`: directive, keyword, flag, mount option, argument, variable. Undefined in comments and between words. */
export function placeAt(tree: DockerfileTree, offset: number): Place | undefined {
  const instruction = instructionAt(tree.instructions, offset);
  if (instruction !== undefined) return new Finder(tree, offset).inInstruction(instruction);
  for (const { name, nameSpan, value } of tree.directives) {
    for (const [span, onValue] of [
      [nameSpan, false],
      [value, true],
    ] as const) {
      if (touches(rangeOf(span), offset))
        return placeOf(span, { field: `dockerfile.directive#${name}`, path: `# ${name}=${value.text}`, value: value.text, onValue });
    }
  }
  return undefined;
}

/** Binary search: instructions do not overlap. */
function instructionAt(instructions: readonly Instruction[], offset: number): Instruction | undefined {
  let low = 0;
  let high = instructions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instructions[middle]?.range.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const found = instructions[low];
  return found !== undefined && touches(found.range, offset) ? found : undefined;
}

interface Found {
  readonly field: FieldKey;
  readonly path: string;
  readonly value?: string | undefined;
  readonly onValue?: boolean;
  readonly title?: string;
}

function placeOf(span: Span, { field, path, value, onValue = false, title }: Found): Place {
  return {
    field,
    range: rangeOf(span),
    trail: trailOf(field),
    path,
    title: title ?? titleOf(field),
    ...(value !== undefined && { value }),
    onValue,
  };
}

class Finder {
  constructor(
    private readonly tree: DockerfileTree,
    private readonly offset: number,
  ) {}

  inInstruction(instruction: Instruction): Place | undefined {
    const { name, keyword, rest, flags, arguments: found } = instruction;
    if (grammarOf(name) === undefined) return undefined;
    if (this.on(keyword)) {
      const place = placeOf(keyword, { field: `dockerfile.${name}#`, path: name, value: rest.text });
      return name === "RUN" ? { ...place, note: stepNote(this.tree, instruction) } : place;
    }
    for (const flag of flags) if (this.on(flag.span)) return this.inFlag(instruction, flag);
    if (found.form === "trigger") return this.inInstruction(found.instruction);
    for (const { marker } of instruction.heredocs) {
      if (this.on(marker))
        return placeOf(marker, { field: `dockerfile.${name}#heredoc`, path: `${name} ${marker.text}`, value: marker.text });
    }
    return this.inArguments(instruction);
  }

  private on(span: Span): boolean {
    return touches(rangeOf(span), this.offset);
  }

  private inFlag(instruction: Instruction, flag: Flag): Place | undefined {
    const { name, value, span } = flag;
    const path = `${instruction.name} ${span.text}`;
    const field: FieldKey = `dockerfile.${instruction.name}#${name.text}`;
    if (grammarOf(instruction.name)?.flags[name.text] === undefined) return undefined;
    if (value === undefined || !this.on(value)) return placeOf(name, { field, path, value: value?.text });
    if (name.text === "--mount" || name.text === "--device")
      return this.inFields(instruction, flag, value) ?? placeOf(name, { field, path, value: value.text });
    return this.variable(value, path) ?? placeOf(value, { field, path, value: value.text, onValue: true });
  }

  private inFields(instruction: Instruction, flag: Flag, list: Span): Place | undefined {
    const option = mountFields(list).find(({ span }) => this.on(span));
    if (option === undefined) return undefined;
    const { span, key, value } = option;
    const word = key.text.toLowerCase();
    const path = `${instruction.name} ${flag.name.text}=${span.text}`;
    const device = flag.name.text === "--device";
    // A device's name may hold an equals sign itself: `vendor.com/class=name`.
    if (device && word !== "name" && word !== "required")
      return placeOf(span, { field: deviceName, path, value: span.text, onValue: true });
    const name = device ? word : mountOptionNames[word];
    if (name === undefined) return undefined;
    const found = { field: `dockerfile.${instruction.name}.${flag.name.text}#${name}` as const, path, value: value?.text };
    if (value === undefined || !this.on(value)) return placeOf(key, found);
    const title = name === "type" ? path : undefined;
    return this.variable(value, path) ?? placeOf(value, { ...found, onValue: true, ...(title !== undefined && { title }) });
  }

  private inArguments(instruction: Instruction): Place | undefined {
    const { name, arguments: found } = instruction;
    switch (found.form) {
      case "pairs":
        return this.inPairs(instruction, found.pairs);
      case "single":
        return this.inSingle(instruction, found.word);
      case "words":
        return this.inWords(instruction, found.words);
      case "json":
        return (
          this.type(instruction, found.type) ??
          (isFiles(name) ? this.inWords(instruction, found.words) : this.inCommand(instruction, found.words))
        );
      case "shell":
        return this.type(instruction, found.type) ?? this.inCommand(instruction, [found.command]);
      case "type":
        return this.type(instruction, found.type);
      default:
        return undefined;
    }
  }

  private type({ name }: Instruction, type: Span | undefined): Place | undefined {
    if (type === undefined || !this.on(type) || !/^(?:cmd|none)$/iu.test(type.text)) return undefined;
    const word = type.text.toUpperCase();
    return placeOf(type, { field: `dockerfile.${name}#${word}`, path: `${name} ${word}` });
  }

  private inPairs({ name }: Instruction, pairs: readonly Pair[]): Place | undefined {
    const pair = pairs.find(({ span }) => this.on(span));
    if (pair === undefined) return undefined;
    const path = `${name} ${pair.name.text}`;
    const value = pair.value?.text;
    if (pair.value !== undefined && !this.on(pair.name) && this.on(pair.value)) {
      const field: FieldKey = `dockerfile.${name}#${name === "ARG" ? "default" : "value"}`;
      return this.variable(pair.value, path) ?? placeOf(pair.value, { field, path, value, onValue: true });
    }
    const known = name === "ARG" && isPredefined(pair.name.text);
    return placeOf(pair.name, { field: known ? `dockerfile.arg#${pair.name.text.toUpperCase()}` : `dockerfile.${name}#name`, path, value });
  }

  private inSingle({ name }: Instruction, word: Span): Place | undefined {
    if (!this.on(word)) return undefined;
    const path = `${name} ${word.text}`;
    const colon = name === "USER" ? word.text.indexOf(":") : -1;
    const group = colon >= 0 && this.offset > rangeOf(word, 0, colon).end;
    const part = group ? "group" : singleNames.get(name);
    if (part === undefined) return undefined;
    const found = { field: `dockerfile.${name}#${part}` as const, path, value: word.text, onValue: true };
    return (name === "MAINTAINER" ? undefined : this.variable(word, path)) ?? placeOf(word, found);
  }

  private inWords(instruction: Instruction, words: readonly Span[]): Place | undefined {
    const index = words.findIndex((word) => this.on(word));
    const word = words[index];
    if (word === undefined) return undefined;
    const path = `${instruction.name} ${word.text}`;
    const part = wordName(instruction.name, index, words.length);
    const onName = instruction.name === "FROM" && index === 2;
    const value = instruction.name === "FROM" && index > 0 ? words[2]?.text : word.text;
    const found = {
      field: `dockerfile.${instruction.name}#${part}` as const,
      path,
      value,
      onValue: onName || index === 0 || instruction.name !== "FROM",
    };
    const place = (onName ? undefined : this.variable(word, path)) ?? placeOf(word, found);
    return part === "image" ? { ...place, note: imageNote(this.tree, word) } : place;
  }

  /** Variables in a command are the shell's, but the builder's arguments reach it as environment. */
  private inCommand({ name }: Instruction, words: readonly Span[]): Place | undefined {
    const word = words.find((candidate) => this.on(candidate));
    if (word === undefined) return undefined;
    if (name === "VOLUME")
      return (
        this.variable(word, name) ??
        placeOf(word, { field: "dockerfile.VOLUME#path", path: `${name} ${word.text}`, value: word.text, onValue: true })
      );
    const field: FieldKey = name === "HEALTHCHECK" ? "dockerfile.HEALTHCHECK#CMD" : `dockerfile.${name}#command`;
    return this.shellVariable(word, name) ?? placeOf(word, { field, path: name, value: word.text, onValue: true });
  }

  private shellVariable(word: Span, path: string): Place | undefined {
    const at = offsetIn(word, this.offset);
    if (at === undefined) return undefined;
    const near = /\$\{?(\w{1,80})/gu;
    near.lastIndex = Math.max(0, at - 84);
    for (let match = near.exec(word.text); match !== null && match.index <= at; match = near.exec(word.text)) {
      const [text, name = ""] = match;
      if (at > match.index + text.length || !isPredefined(name)) continue;
      const span = { ...word, text, base: word.base + match.index };
      return placeOf(span, { field: `dockerfile.arg#${name.toUpperCase()}`, path, title: name });
    }
    return undefined;
  }

  /** The innermost reference at the offset. */
  private variable(word: Span, path: string): Place | undefined {
    const at = offsetIn(word, this.offset);
    if (at === undefined || !word.text.includes("$")) return undefined;
    const { parts } = readShellWord(word.text, { escape: this.tree.escape });
    let inner: Reference | undefined;
    for (const reference of references(parts)) if (reference.start <= at && at <= reference.end) inner = reference;
    if (inner === undefined) return undefined;
    const span = { ...word, text: word.text.slice(inner.start, inner.end), base: word.base + inner.start };
    const onOperator = inner.operator !== "" && at >= inner.operatorStart;
    const field: FieldKey = onOperator
      ? `dockerfile.variable#${inner.operator}`
      : isPredefined(inner.name)
        ? `dockerfile.arg#${inner.name.toUpperCase()}`
        : "dockerfile.variable#";
    return placeOf(span, { field, path, title: onOperator ? span.text : `$${inner.name}`, value: span.text });
  }
}

const deviceName: FieldKey = "dockerfile.RUN.--device#name";

const singleNames: ReadonlyMap<string, string> = new Map([
  ["MAINTAINER", "name"],
  ["STOPSIGNAL", "signal"],
  ["USER", "user"],
  ["WORKDIR", "path"],
]);

function isFiles(name: string): boolean {
  return name === "ADD" || name === "COPY";
}

function wordName(name: string, index: number, count: number): string {
  if (name === "FROM") return index === 0 ? "image" : "as";
  if (name === "EXPOSE") return "port";
  if (name === "VOLUME") return "path";
  return index === count - 1 && count > 1 ? "destination" : "source";
}
