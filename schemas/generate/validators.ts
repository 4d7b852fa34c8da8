import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Ending of the schema files; what stands before it names the validator. */
const ending = ".schema.json";

/**
 * Writes server/src/languages/oci/validators.js: one validator function per schema under schemas/oci, so that nothing is
 * compiled at run time. Not committed; made anew by every build. Deterministic.
 */
export async function buildValidators(repositoryRoot: string): Promise<void> {
  const folder = join(repositoryRoot, "schemas/oci");
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
  // The files are ours, and each is an object.
  const schemas = files.map((name): [string, AnySchemaObject] => [
    name.slice(0, -ending.length),
    JSON.parse(readFileSync(join(folder, name), "utf8")) as AnySchemaObject,
  ]);
  writeFileSync(join(repositoryRoot, "server/src/languages/oci/validators.js"), validatorsModule(schemas));
}

/** The module's text: `export const validators = { runtime, … }`. References between files are by file name. */
export function validatorsModule(schemas: readonly (readonly [name: string, schema: AnySchemaObject])[]): string {
  const ajv = new Ajv2020({
    validateSchema: false,
    messages: false,
    allErrors: true,
    strict: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
  });
  // The class reads draft-07 as well, as long as it is not asked to check the schemas against that draft's own schema.
  for (const [name, { $schema: _draft, ...schema }] of schemas) ajv.addSchema({ ...judging(schema), $id: idOf(name) });
  const names = schemas.map(([name]) => name);
  const code = names.length === 0 ? "" : imported(standaloneOf(ajv, names));
  return `${code}\nexport const validators = {${names.join(", ")}};\n`;
}

/** Members of a schema whose own members are schemas by a name of the format. */
const maps = new Set(["properties", "patternProperties", "definitions", "$defs"]);

/** Words that judge nothing: the module would carry them along as literals. */
const silent = /^(?:x-.*|\$comment|\$id|title|description|default|examples|deprecated)$/u;

/** A schema without the words that explain it. */
function judging(schema: AnySchemaObject): AnySchemaObject {
  // What is left of an object is an object.
  return withoutWords(schema, false) as AnySchemaObject;
}

function withoutWords(value: unknown, named: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, false));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => named || !silent.test(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutWords(member, !named && maps.has(name))]));
}

function standaloneOf(ajv: Ajv2020, names: readonly string[]): string {
  return standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, idOf(name)])));
}

function idOf(name: string): string {
  return `${name}${ending}`;
}

/** Ajv's helpers come in as `require(…).default`; as imports the bundler finds them in every format. */
function imported(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("(ajv\/dist\/runtime\/[\w-]+)"\)\.default/gu, (_whole, path: string) => {
    const name = `${path.slice(path.lastIndexOf("/") + 1)}Helper`;
    const line = `import ${name} from "${path}.js";`;
    if (!imports.includes(line)) imports.push(line);
    return `(${name}.default ?? ${name})`;
  });
  return `${imports.join("\n")}\n${body}`;
}
