import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchemaObject } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Ending of the schema files; what stands before it names the validator. */
const ending = ".schema.json";

/**
 * Writes server/src/languages/oci/validators.js: one validator function per schema under schemas/oci, so that nothing is
 * compiled at run time. Not committed; made anew by every build. Deterministic.
 */
export async function buildValidators(repositoryRoot: string): Promise<void> {
  const folder = join(repositoryRoot, "schemas/oci");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)).sort() : [];
  // The files are ours, and each is an object.
  const schemas = files.map((name): [string, AnySchemaObject] => [name.slice(0, -ending.length), JSON.parse(readFileSync(join(folder, name), "utf8")) as AnySchemaObject]);
  writeFileSync(join(repositoryRoot, "server/src/languages/oci/validators.js"), validatorsModule(schemas));
}

/** The module's text: `export const validators = { runtime, … }`. References between files are by file name. */
export function validatorsModule(schemas: readonly (readonly [name: string, schema: AnySchemaObject])[]): string {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, code: { source: true, esm: true, lines: true }, inlineRefs: false });
  for (const [name, schema] of schemas) ajv.addSchema({ ...schema, $id: idOf(name) });
  const names = schemas.map(([name]) => name);
  const code = names.length === 0 ? "" : imported(standaloneOf(ajv, names));
  return `${code}\nexport const validators = {${names.join(", ")}};\n`;
}

function standaloneOf(ajv: Ajv, names: readonly string[]): string {
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
