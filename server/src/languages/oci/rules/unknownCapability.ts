import type { Rule } from "../../../engine/rule.js";
import { schemasAlong } from "../../../schema/jsonSchema.js";
import { nearest } from "../../../values/suggestion.js";
import type { OciDocument } from "../document.js";
import { at, lookup, ruleFor, text } from "../look.js";
import type { Schemas } from "../schemas.js";
import type { DescribedSchema } from "../spec.js";

/** Warns of capabilities that no kernel has. A runtime says so in its log, and goes on without them. */
export function unknownCapability(schemas: Schemas): Rule<OciDocument> {
  return ruleFor(
    ["oci-runtime-config"],
    {
      id: "oci/unknown-capability",
      severity: "warning",
      summary: "A capability that Linux does not have; the container does not get it.",
      source: "https://man7.org/linux/man-pages/man7/capabilities.7.html",
    },
    function* (_document, root) {
      const known = namesIn(schemas);
      for (const found of lookup(root, "process.capabilities.*").flatMap((set) => lookup(set, "[]"))) {
        const name = text(found);
        // What is not written as a capability at all is told of by its form.
        if (name === undefined || !/^CAP_[A-Z_]+$/u.test(name) || known.size === 0 || known.has(name)) continue;
        const near = nearest(name, known);
        yield at(found, `unknown capability \`${name.slice(0, 40)}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`);
      }
    },
  );
}

/** The capabilities that the schema tells of. */
function namesIn(schemas: Schemas): ReadonlySet<string> {
  const root = schemas.root("oci-runtime-config");
  const item = root && schemasAlong(schemas.read, root, ["process", "capabilities", "bounding", 0])?.at(-1);
  const schema: DescribedSchema | undefined = item === undefined || "value" in item ? undefined : item.schema;
  return new Set(schema?.["x-values"] ?? []);
}
