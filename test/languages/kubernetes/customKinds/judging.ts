import { analyse } from "../../../../server/src/engine/analyse.js";
import type { Finding } from "../../../../server/src/engine/finding.js";
import type { Declaration } from "../../../../server/src/engine/rule.js";
import { defaultSettings } from "../../../../server/src/engine/settings.js";
import { dottedPath } from "../../../../server/src/text/path.js";
import { language } from "../check.js";

/** A definition of `example.com/v1 Widget` with the given schema of `spec` (YAML in flow style); `more` are further members of the version. */
export function widgets(spec: string, more = ""): string {
  return definition(`{type: object, properties: {spec: ${spec}, status: {type: object, properties: {ready: {type: boolean}}}}}`, more);
}

/** The same with the schema of the whole object. */
export function definition(schema: string, more = ""): string {
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, kind: Widget}
  versions:
  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: ${schema}}${more}}
`;
}

/** A Widget with this `spec` (YAML in flow style). */
export function widget(spec: string): string {
  return `apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\nspec: ${spec}\n`;
}

export function declaration(text: string, name = "crd.yaml"): Declaration {
  return { name, slice: { text, start: 0 } };
}

/** What is said of a text's only document, with these definitions at hand and everything loaded that they need. */
export async function judge(
  text: string,
  declarations: readonly Declaration[],
  source = "a.yaml",
  kind = "kubernetes",
): Promise<readonly Finding[]> {
  await language.prepare?.({ name: source, text }, declarations);
  return analyse(language, { text, start: 0 }, kind, defaultSettings, { source, declarations }).findings;
}

/** The same in short: `wrong-type spec.a`. */
export async function short(...given: Parameters<typeof judge>): Promise<readonly string[]> {
  const found = await judge(...given);
  return found.map(({ rule, path = [] }) => `${rule.replace("kubernetes/", "")} ${dottedPath(path)}`);
}
