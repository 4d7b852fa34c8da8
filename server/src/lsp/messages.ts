/** Server → client: what the status bar shows of a document. */
export interface StatusMessage {
  readonly uri: string;
  /** Undefined where the document is none of ours. */
  readonly kind: string | undefined;
  readonly label: string | undefined;
  /** Target version that counts for the document's language, e.g. `Kubernetes 1.37`. */
  readonly target: string | undefined;
  readonly checked: boolean;
  /** Distinct reasons why parts (or all) of it are not judged. */
  readonly notChecked: readonly string[];
  readonly findings: number;
}

export const statusNotification = "bulkhead/status";

/** Server → client, in a browser: asks for the texts of data files under dist/data. */
export interface DataRequest {
  readonly names: readonly string[];
}

export interface DataResponse {
  readonly texts: readonly string[];
}

export const dataRequest = "bulkhead/data";

/** Server → client, in a browser: asks for the workspace's YAML and JSON files that hold a word. */
export interface FilesRequest {
  readonly word: string;
}

export interface FilesResponse {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

export const filesRequest = "bulkhead/files";

/** Server → client, in a browser: asks for the text of a file as it is stored; null where it is gone. */
export interface FileRequest {
  readonly uri: string;
}

export interface FileResponse {
  readonly text: string | null;
}

export const fileRequest = "bulkhead/file";

/** Server → client, in a browser: asks whether there is a file of this name. */
export interface PresenceRequest {
  readonly uri: string;
}

export interface PresenceResponse {
  readonly isFile: boolean;
}

export const presenceRequest = "bulkhead/presence";

/** What the client tells the server at its start. */
export interface InitializationOptions {
  /** The editor's display language, such as `en` or `zh-cn`. */
  readonly locale?: string | undefined;
  /** Whether it has our commands, so that code lenses can lead somewhere. */
  readonly commands?: boolean | undefined;
  /** False where another extension lays YAML out. */
  readonly layOutYaml?: boolean | undefined;
}

/** What a client says at its start; another one than ours may say anything. */
export function initializationOptionsOf(given: unknown): InitializationOptions {
  const { locale, commands, layOutYaml }: Readonly<Record<string, unknown>> =
    typeof given === "object" && given !== null ? { ...given } : {};
  return { locale: typeof locale === "string" ? locale : undefined, commands: commands === true, layOutYaml: layOutYaml !== false };
}

/** Client → server: the timeline, with what the field at a position stands on, where one is given. */
export interface TimelineRequest {
  readonly uri?: string | undefined;
  readonly position?: { readonly line: number; readonly character: number } | undefined;
}

/** The timeline as a view shows it, all words in the language of the user interface. */
export interface TimelineResponse {
  /** The field at the position, as an engineer would say it; undefined between fields. */
  readonly field: string | undefined;
  /** Entries on which that field stands. */
  readonly marked: readonly string[];
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly stages: readonly { readonly id: string; readonly name: string; readonly solved: string }[];
  /** Oldest first. */
  readonly entries: readonly TimelineItem[];
}

export interface TimelineItem {
  readonly id: string;
  readonly name: string;
  /** `2008-01`, `about 1995`. */
  readonly date: string;
  /** The ids of its lanes; empty for what acts outside the five classes. */
  readonly lanes: readonly string[];
  readonly stage: string;
  readonly text: string;
  /** First version, state, what the article says instead: one line each. */
  readonly notes: readonly string[];
  /** What came before it, nearest first, and in what way: `learned from FreeBSD jail`. */
  readonly ancestors: readonly { readonly id: string; readonly relation: string }[];
  /** Ids of what names it as its ancestor. */
  readonly descendants: readonly string[];
  readonly sources: readonly string[];
  /** Fields of open documents that stand on it. */
  readonly uses: readonly FieldUse[];
}

export interface FieldUse {
  readonly uri: string;
  /** Counted from 0. */
  readonly line: number;
  readonly field: string;
}

export const timelineRequest = "bulkhead/timeline";

/** Client → server: what becomes of a document at a position where it is used, as a text to look at: the image config of a Dockerfile's stage. */
export interface PreviewRequest {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Null where nothing becomes of it. */
export interface PreviewResponse {
  /** Such as `base.json`. */
  readonly title: string;
  readonly languageId: string;
  readonly text: string;
  /** Ranges of the text with the ranges of the document that they come from. */
  readonly links: readonly { readonly range: TextRange; readonly source: TextRange }[];
}

/** As the protocol has it. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export const previewRequest = "bulkhead/preview";

/** Client → server: what is known of a field, for a language model: `["kubernetes", "v1/Pod", "spec.hostPID"]`. */
export interface ExplainRequest {
  readonly words: readonly string[];
}

export const explainRequest = "bulkhead/explain";

/** Client → server: what is wrong with a text, for a language model. */
export interface CheckRequest {
  /** Name or URI of a file, by which its language may be told. */
  readonly name: string;
  readonly text: string;
}

export const checkRequest = "bulkhead/check";

/** Server → client: an answer for a language model to read. */
export interface ToolResponse {
  readonly text: string;
}

/** Client → server: a hover without what the field means, where another extension has said that already. */
export interface BriefHoverRequest {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export const briefHoverRequest = "bulkhead/briefHover";

/** Client → server: the lines, from 0, in which something reaches through the wall to the host; null for documents that are none of ours. */
export interface WeakenedRequest {
  readonly uri: string;
}

export const weakenedRequest = "bulkhead/weakened";
