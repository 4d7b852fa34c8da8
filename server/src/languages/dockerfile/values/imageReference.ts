import { Kept } from "../kept.js";
import { isDigest } from "./scalars.js";

/**
 * Why a text is no image reference, or undefined: `[host[:port]/]path[:tag][@digest]`. A first part counts as host where it holds
 * a dot, a colon or an upper-case letter, or is `localhost`. https://github.com/distribution/reference
 */
export function imageReferenceFault(text: string): string | undefined {
  return faults.of(text) ?? undefined;
}

/** The same few images stand in many stages, and in every version of a file. Null for those that are fine. */
const faults = new Kept((text) => faultOf(text) ?? null, 100_000);

function faultOf(text: string): string | undefined {
  if (/^[0-9a-f]{64}$/u.test(text)) return "64 hexadecimal digits alone are an image's id, not its name";
  const { host, rest } = splitHost(text);
  if (host !== undefined && !isHost(host)) return `\`${host}\` is no host`;
  const [name = "", digest] = cut(rest, "@");
  if (digest !== undefined && !isDigest(digest)) return `\`${digest}\` is no digest`;
  const [path = "", tag] = cut(name, ":");
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/u.test(tag)) return tag === "" ? "no tag behind the colon" : `\`${tag}\` is no tag`;
  if (path === "") return "no name";
  if (path !== path.toLowerCase()) return "the name must be lower case";
  if (!path.split("/").every(isPathPart)) return `\`${path}\` is no name`;
  const full = host === undefined && !path.includes("/") ? `library/${path}` : path;
  return full.length > 255 ? "the name is longer than 255 characters" : undefined;
}

function splitHost(text: string): { readonly host: string | undefined; readonly rest: string } {
  const slash = text.indexOf("/");
  const first = text.slice(0, slash);
  const isName = slash < 0 || (!/[.:]/u.test(first) && first !== "localhost" && first === first.toLowerCase());
  return isName ? { host: undefined, rest: text } : { host: first, rest: text.slice(slash + 1) };
}

function isHost(text: string): boolean {
  const match = /^(\[[0-9a-fA-F:]+\]|[^:[\]]+)(?::\d+)?$/u.exec(text);
  const name = match?.[1];
  if (name === undefined) return false;
  return name.startsWith("[") || name.split(".").every((label) => /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/u.test(label));
}

function isPathPart(text: string): boolean {
  return /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/u.test(text);
}

function cut(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
