import { at, lookup, repeated, ruleFor, text } from "../../look.js";

/** Refuses tag lists that clients cannot page through: a page goes on behind the last tag of the one before. */
export const tagList = ruleFor(
  ["oci-tag-list"],
  {
    id: "oci/tag-list",
    severity: "error",
    summary: "The tags of a registry's list are out of order, or one is listed twice.",
    source: "https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags",
  },
  function* (_document, root) {
    const tags = lookup(root, "tags[]");
    for (const tag of repeated(tags, text)) yield at(tag, `\`${text(tag) ?? ""}\` is listed twice`);
    const names = tags.map((tag) => text(tag) ?? "");
    // The text asks for an order that ignores letter case, or for that of the bytes, which most registries have.
    const fold = firstBehind(names.map((name) => name.toLowerCase()));
    const bytes = firstBehind(names);
    if (fold === undefined || bytes === undefined) return;
    const index = Math.max(fold, bytes);
    const tag = tags[index];
    if (tag !== undefined) yield at(tag, `\`${names[index]}\` stands behind \`${names[index - 1]}\`; tags are listed in lexical order`);
  },
);

/** Index of the first name that is smaller than the one before it. */
function firstBehind(names: readonly string[]): number | undefined {
  const index = names.findIndex((name, position) => position > 0 && name < (names[position - 1] ?? ""));
  return index < 0 ? undefined : index;
}
