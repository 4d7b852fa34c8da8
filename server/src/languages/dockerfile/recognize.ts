import type { Recognition } from "../../engine/language.js";
import type { Source } from "../../text/source.js";

/** The one kind of document of this language, with its label. */
export const kinds: Readonly<Record<string, string>> = { dockerfile: "Dockerfile" };

/** Decides by name; by content only where the name says nothing at all. Linear, and looks at little of a long text. */
export function recognizeDockerfile({ name, text, languageId }: Source): Recognition | undefined {
  const file = name.slice(name.lastIndexOf("/") + 1);
  if (/\.dockerignore$/iu.test(file) || /^\.?dockerignore$/iu.test(file)) return undefined;
  // Editors take `Dockerfile.md` for a Dockerfile by its first word.
  if (isForeign(file) && /^(?:docker|container)file[._-]/iu.test(file)) return undefined;
  const named = isNamed(file);
  if (!named && languageId !== "dockerfile" && !(saysNothing(file, languageId) && looksLikeOne(text))) return undefined;
  const reason = templateReason(file, text);
  if (reason !== undefined) return { kind: "dockerfile-template", label: "Dockerfile template", checked: false, reason };
  return { kind: "dockerfile", label: "Dockerfile", checked: true };
}

/** `Dockerfile`, `Containerfile`, `Dockerfile.alpine`, `alpine.Dockerfile`, `build.dockerfile`, in any case. */
function isNamed(file: string): boolean {
  return /^(?:docker|container)file(?:[._-].*)?$|\.(?:docker|container)file$/iu.test(file);
}

/** `Dockerfile.md`, `dockerfile-lint.js`: about Dockerfiles, in another language. */
function isForeign(file: string): boolean {
  return /\.(?:md|txt|json|ya?ml|toml|html?|[cm]?[jt]sx?|go|rs|py|rb|java|sh|ps1|bat|lock|patch|diff|sha256|sig|asc)$/iu.test(file);
}

function templateReason(file: string, text: string): string | undefined {
  if (/\.(?:j2|jinja2?|tmpl|tpl|gotmpl|template|in|erb|ejs|mustache|hbs|m4)$/iu.test(file)) return "template";
  return /^[ \t]*(?:\{\{|\{%|<%|@[A-Z_]+@[ \t]*$)/mu.test(text.slice(0, looked)) ? "template expressions" : undefined;
}

/** A name without an extension, and an editor that does not know better. */
function saysNothing(file: string, languageId: string | undefined): boolean {
  return !file.includes(".") && (languageId === undefined || languageId === "plaintext");
}

/** A FROM with an image before anything else but comments, directives and ARG, and another instruction behind it. */
function looksLikeOne(text: string): boolean {
  const lines = text
    .slice(0, looked)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const first = lines.findIndex((line) => !/^ARG\s+\w+(?:=\S*)?$/u.test(line));
  return (
    /^FROM\s+(?:--platform=\S+\s+)?[\w./:${}@-]+(?:\s+AS\s+\S+)?$/iu.test(lines[first] ?? "") &&
    lines.slice(first + 1).some((line) => /^(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|ENV|LABEL|USER|EXPOSE)\s+\S/u.test(line))
  );
}

const looked = 20_000;
