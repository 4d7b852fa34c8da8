import type { FieldFacts, FieldSpec, History, Isolation } from "../knowledge/facts.js";
import type { FieldKey } from "../knowledge/fieldKey.js";
import type { TextEdit } from "../text/edit.js";
import type { Fold, Link } from "../text/link.js";
import type { NamedPlace } from "../text/names.js";
import type { OutlineItem } from "../text/outline.js";
import type { Range } from "../text/range.js";
import type { Slice, Source } from "../text/source.js";
import type { Tree } from "../text/tree.js";
import type { Fix, Problem } from "./finding.js";
import type { Declaration, Rule, RuleContext, RuleFamily, RuleMeta } from "./rule.js";

/** What a source is, decided by name and content. */
export interface Recognition {
  /** A document kind as the command line's `--kind` names it, or a word for what is left in peace (`helm-template`, `kustomization`, …). */
  readonly kind: string;
  /** Shown in the status bar: `Kubernetes`, `OCI runtime config`, `Helm template`, … */
  readonly label: string;
  /** False where nothing is judged; `reason` then says why in a few lower-case words. */
  readonly checked: boolean;
  readonly reason?: string | undefined;
}

/** What lies under the cursor. Ranges are relative to the slice. */
export interface Place {
  readonly field: FieldKey;
  readonly range: Range;
  /** Fields from the root down to `field` inclusive: history is computed along them. */
  readonly trail: readonly FieldKey[];
  /** Dotted path in the document; the instruction text for a Dockerfile. */
  readonly path: string;
  /** Name as an engineer would say it: `limits.memory`. */
  readonly title: string;
  /** The value as written, where the place has one (also when the cursor is on the key). */
  readonly value?: string | undefined;
  /** What the document makes of this very place, in a few words: `as 1000 in /app`. */
  readonly note?: string | undefined;
  /** True where the cursor is on the value rather than on the name. */
  readonly onValue: boolean;
  /** True for a key that the user chose (a label, a ConfigMap key): `field` is the map that holds it. */
  readonly userKey?: boolean | undefined;
  /** What a declaration in another document says of the field, where the tables cannot know it: `spec` answers with it. */
  readonly declared?: FieldSpec | undefined;
}

/** Something that may be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly role: "field" | "value" | "reference" | "keyword";
  /** A few words behind the label: type, `required`, what else one chooses by. */
  readonly detail?: string | undefined;
  /**
   * What is written, in the protocol's snippet form: `$1` … for what is to be filled in, a backslash before a literal `$`, `}` or
   * backslash. Lines after the first bring their whole indentation.
   */
  readonly snippet: string;
  /** Those that must be there come first, those that should not be used last. */
  readonly order: "required" | "usual" | "late";
  readonly deprecated?: boolean | undefined;
  /** What its card is about; ranges mean nothing here. */
  readonly place?: Place | undefined;
}

/** What may be written at an offset, and what it takes the place of, relative to the slice. */
export interface Completions {
  readonly range: Range;
  readonly items: readonly Completion[];
}

/** A text that is made of a document, with the way back. */
export interface Preview {
  /** Such as `base.json`. */
  readonly title: string;
  readonly languageId: string;
  readonly text: string;
  readonly links: readonly PreviewLink[];
}

export interface PreviewLink {
  /** In the preview's text. */
  readonly range: Range;
  /** Where it comes from: in the slice, or in the file as the holder says. */
  readonly source: Range;
}

/** What follows from a document without standing in it: a user may want it shown within the text. */
export interface Hint {
  readonly kind: HintKind;
  /** Behind what it follows from; relative to the slice. */
  readonly at: number;
  /** Worded like a finding. */
  readonly text: string;
}

/** Class of service of a Pod, user of a container, memory in bytes, defaults that count. */
export type HintKind = "qos" | "user" | "bytes" | "default";

/** A part of a document that is more than its syntax tells. */
export interface Mark {
  /** An amount; the name of something given elsewhere; what reaches through the wall to the host. */
  readonly kind: "quantity" | "reference" | "weakened";
  readonly range: Range;
}

/** What stands between something that runs and the host, by what is written. */
export interface WalledIn {
  /** `Deployment web, container app`. */
  readonly title: string;
  /** Relative to the slice. */
  readonly at: Range;
  readonly walls: readonly Wall[];
}

export interface Wall {
  /** What is kept apart: `processes`, `network`, `capabilities`. */
  readonly name: string;
  /** Whether it is its own, in part, or the host's. */
  readonly state: "apart" | "partly" | "shared";
  /** Worded like a finding. */
  readonly text: string;
  /** What decides it, relative to the slice; empty where nothing is written. */
  readonly sources: readonly Range[];
}

/** A remark above a line. */
export interface Lens {
  /** In the line below it; relative to the slice. */
  readonly at: number;
  /** Worded like a finding. */
  readonly text: string;
  /** What happens on a click, at the place `within`: what can be made better there, or what becomes of it is shown. */
  readonly action: "refactor" | "preview" | undefined;
  readonly within: number;
}

/** A change that an author may ask for though nothing is wrong; ranges relative to the slice. */
export interface Refactoring {
  /** Imperative, in sentence case. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** What becomes different, one line each, to be shown before it is done. */
  readonly changes: readonly string[];
}

/** What the engine needs to know about one of the three languages. */
export interface Language<Document extends Tree = Tree> {
  readonly id: "dockerfile" | "kubernetes" | "oci";
  /** Names of the data files (`kubernetes/types.json`) to have at hand before `rules` run, and before anything is explained. */
  readonly data: { readonly check: readonly string[]; readonly explain: readonly string[] };
  /** Kinds of `--kind` that belong to this language, with their labels. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Targets this language has, newest known version last: `{ kubernetes: ["1.7", …, "1.37"] }`. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  /** The targets that count for documents of a kind; all of them where the language does not say. */
  targetsOf?(kind: string): readonly string[];
  /** What `source` is in this language, or undefined. Looks at name and text only; linear, cheap: runs at every keystroke. */
  recognize(source: Source): Recognition | undefined;
  /** Cuts `source` into documents by text alone (at `---` lines; one slice for JSON and Dockerfiles). */
  split(source: Source): readonly Slice[];
  /**
   * Parses one slice; ranges relative to its start. Never throws. `previous`, where it is given, is what this made of an earlier
   * version of the slice: parts of it may be taken over, but the tree is the same as without.
   */
  parse(slice: Slice, kind: string, previous?: Document): Document;
  readonly rules: readonly (Rule<Document> | RuleFamily<Document>)[];
  /** What stands in a document, by the names that rules give as their `subjects`; absent where none of the rules names any. */
  subjectsOf?(document: Document): Iterable<string>;
  /** Metas of syntax problems, by `SyntaxProblem.code`. */
  readonly syntaxRules: Readonly<Record<string, RuleMeta>>;
  /** Whether a slice gives other documents a meaning, by its text alone; absent where none of the language does. Cheap, may err on the side of yes. */
  declares?(slice: Slice): boolean;
  /** What other files offer by name: a word that each of them has, and whether something in a slice is called by its name elsewhere. Cheap. */
  readonly offers?: { readonly word: string; isNamed(slice: Slice): boolean };
  /** Loads parts of the program that only some documents need, before a source is judged; undefined where everything is at hand. */
  prepare?(source: Source, declarations: readonly Declaration[]): Promise<void> | undefined;
  /**
   * What mends a problem of one of the language's rules (or of its syntax), by the id of the rule; undefined where the rule's own
   * fixes, if any, stand. `problem.path` is given where there is one.
   */
  fixesFor?(document: Document, rule: RuleMeta["id"], problem: Problem, context: RuleContext): readonly Fix[] | undefined;
  /** What follows from a document, in any order. Never throws. */
  hints?(document: Document): readonly Hint[];
  /** How what runs of a document is walled in, in text order. Never throws. */
  isolationMap?(document: Document): readonly WalledIn[];
  /** What is more than its syntax tells, in any order; two may overlap. Never throws. */
  marks?(document: Document, context: RuleContext): readonly Mark[];
  /** What stands above parts of a document, in any order. Never throws. */
  lenses?(document: Document): readonly Lens[];
  /**
   * The edits that lay a document out, one step of indentation being `indent`; its meaning stays the same. Where only a part is asked
   * for, edits elsewhere are dropped. Never throws.
   */
  format?(document: Document, indent: string, part: Range | undefined): readonly TextEdit[];
  /** The column in which the line around `offset`, just begun, is to begin; undefined where that is left to the editor. Never throws. */
  indentAt?(document: Document, offset: number): number | undefined;
  /** What an author may ask for at `offset`, whatever is found there. Never throws. */
  refactorings?(document: Document, offset: number): readonly Refactoring[];
  /** What of a document is left in peace for want of knowledge, besides what its tree says. */
  leftAlone?(document: Document, context: RuleContext): readonly { readonly range: Range; readonly reason: string }[];
  /** Every name in a document that somebody may look for: where it is given and where it is used. Never throws. */
  names?(document: Document): readonly NamedPlace[];
  /** Where comments may stand, for those that switch rules off; absent where the language has none. */
  readonly comments?: {
    /** Whether a comment may stand behind something else in a line. */
    readonly trailing: boolean;
    text(document: Document): string;
    /** Where the line begins above which a comment about `offset` may stand; undefined where none may. */
    above(document: Document, offset: number): number | undefined;
  };
  /** Parts of a document that lead to pages and files. Never throws. */
  links?(document: Document): readonly Link[];
  /** The parts around `offset` that one would select, the largest first. Never throws. */
  partsAround?(document: Document, offset: number): readonly Range[];
  /** What can be folded up. Never throws. */
  folds?(document: Document): readonly Fold[];
  /** What becomes of the document (of its part around `offset`) where it is used, as a text to look at; absent where nothing does. */
  preview?(document: Document, offset: number): Preview | undefined;
  /** The field at `offset` of the slice, or undefined between fields. */
  placeAt(document: Document, offset: number, context?: RuleContext): Place | undefined;
  /** Steps from the root to the node at `offset`; undefined in languages without such paths. */
  pathAt?(document: Document, offset: number): readonly (string | number)[] | undefined;
  /**
   * What may be written at `offset` of the slice: only what the language's own rules take, for the target in `context`. `others` are
   * documents whose names may be meant, the rest of the file first. Undefined where nothing can be said.
   */
  completionsAt?(document: Document, offset: number, context: RuleContext, others: Iterable<Tree>): Completions | undefined;
  /** The parts of a document as an outline shows them, in text order. */
  outline?(document: Document): readonly OutlineItem[];
  /** What the specification says at a place. Undefined only for a key that does not exist. */
  spec(place: Place, context: RuleContext): FieldSpec | undefined;
  /** History along the trail of a place. */
  history(place: Place, context: RuleContext): History | undefined;
  /** The isolation table's answer for a place; undefined = nobody has written it yet. */
  isolation(place: Place): Isolation | undefined;
  /** A computed remark on the value: bytes of a quantity, say. */
  valueNote?(place: Place): string | undefined;
  /** Reads an address of `explain`: `["v1/Pod", "spec.hostUsers"]`, `["linux.namespaces[].type"]`, `["RUN --mount=type=secret"]`. */
  address(words: readonly string[], kind: string | undefined): Place | undefined;
  /** Every field known, once each. */
  fields(): Iterable<Place>;
}

/** Reads the product's own data files; what a language names in `data` is at hand when its functions are called. */
export interface DataFiles {
  /** Text of a file such as `kubernetes/types.json`. Throws where the file was never named in `data` (a fault of ours). */
  text(name: string): string;
}

export type { FieldFacts };
