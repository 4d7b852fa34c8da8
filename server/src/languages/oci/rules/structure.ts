import type { RuleFamily } from "../../../engine/rule.js";
import { type LocatedSchema, schemasAlong } from "../../../schema/jsonSchema.js";
import { type ShapeFault, shapeFaults, type Validator } from "../../../schema/standalone.js";
import type { OciDocument } from "../document.js";
import { schemaOfKind } from "../kinds.js";
import { misspeltKeys } from "../misspeltKey.js";
import type { Schemas } from "../schemas.js";
import { type Judged, judgeShape, metas } from "../shapeFault.js";
import type { DescribedSchema } from "../spec.js";

/** Judges documents by their schema, and keys that are nearly known. */
export function structure(schemas: Schemas, validators: Readonly<Record<string, Validator | undefined>>): RuleFamily<OciDocument> {
  return {
    metas: Object.values(metas),
    *check(document) {
      const root = schemas.root(document.kind);
      const validate = validators[schemaOfKind[document.kind]];
      if (root === undefined || validate === undefined || document.problems.some(({ message }) => message.startsWith("unexpected"))) return;
      const misspelt = [...misspeltKeys(schemas, root, document)];
      for (const { range, message, path, fixes } of misspelt) yield { range, message, path, fixes, rule: metas.misspelt.id };
      for (const fault of shapeFaults(document, validate)) {
        const replaced =
          fault.keyword === "required" && misspelt.some(({ path, meant }) => samePath(fault.path, [...path.slice(0, -1), meant]));
        if (!replaced) yield* problemOf(fault, schemas, root, document);
      }
    },
  };
}

function samePath(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function* problemOf(fault: ShapeFault, schemas: Schemas, root: LocatedSchema, document: OciDocument): Generator<Judged> {
  const judged = judgeShape(fault, described(schemas, root, fault, document));
  if (judged !== undefined) yield { range: fault.range, path: fault.path, ...judged };
}

/** The schema that judged the place. */
function described(schemas: Schemas, root: LocatedSchema, { path }: ShapeFault, document: OciDocument): DescribedSchema {
  const last = schemasAlong(schemas.read, root, path, document.root)?.at(-1);
  if (last === undefined) return {};
  return "value" in last ? last.value.schema : last.schema;
}
