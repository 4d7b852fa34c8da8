import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { compile, type SchemaShape, schemaType } from "../../../../server/src/languages/kubernetes/cel/index.js";

const corpus = fileURLToPath(new URL("../../../../../shared/corpora/kubernetes", import.meta.url));

/** A schema with the rules that stand in it. */
interface Ruled extends SchemaShape {
  readonly "x-kubernetes-validations"?: readonly { readonly rule: string; readonly messageExpression?: string }[];
}

test("every validation rule of the definitions in the corpus compiles", () => {
  if (!existsSync(corpus)) {
    console.log("skipped: no corpus");
    return;
  }
  const faults: string[] = [];
  let count = 0;
  for (const file of ["crd/files", "valid/files"].flatMap(filesWithRules)) {
    for (const document of parseAllDocuments(readFileSync(file, "utf8"))) {
      // The corpus is YAML that its projects apply; only definitions have this shape.
      const versions = document.toJS()?.spec?.versions as readonly { readonly schema?: { readonly openAPIV3Schema?: Ruled } }[] | undefined;
      for (const version of Array.isArray(versions) ? versions : []) walk(version.schema?.openAPIV3Schema, true);
    }
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(10);

  function walk(schema: Ruled | undefined, root: boolean): void {
    if (schema === undefined) return;
    for (const { rule, messageExpression } of schema["x-kubernetes-validations"] ?? []) {
      const self = schemaType(schema, root) ?? "dyn";
      for (const expression of [rule, messageExpression ?? "''"]) {
        const compiled = compile(expression, { variables: { self, oldSelf: self } });
        if (!compiled.ok) faults.push(`${expression}: ${compiled.message}`);
      }
      count++;
    }
    for (const property of Object.values(schema.properties ?? {})) walk(property, property["x-kubernetes-embedded-resource"] === true);
    walk(schema.items, false);
    if (typeof schema.additionalProperties === "object") walk(schema.additionalProperties, false);
  }
});

function filesWithRules(folder: string): string[] {
  return readdirSync(`${corpus}/${folder}`)
    .map((name) => `${corpus}/${folder}/${name}`)
    .filter((file) => readFileSync(file, "utf8").includes("x-kubernetes-validations"));
}
