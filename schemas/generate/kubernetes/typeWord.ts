/** A property of an OpenAPI definition (swagger 2.0 or OpenAPI 3.0), as far as it is read. */
export interface Property {
  readonly $ref?: string;
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly type?: string;
  readonly format?: string;
  readonly items?: Property;
  readonly additionalProperties?: Property;
  readonly description?: string;
  readonly default?: unknown;
  readonly "x-kubernetes-list-type"?: string;
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
  readonly "x-kubernetes-patch-merge-key"?: string;
}

/**
 * The word that stands for a property's type in types.json: a scalar word, a type name (`core/v1.PodSpec`),
 * `[]T` for a list, `{}T` for a map from string to T, `A|B` for one of two (never beginning with a list or map, for `{}A|B` is a map of `A|B`).
 * Throws at a type or format that nobody has sorted yet.
 */
export function typeWord(property: Property): string {
  const reference = property.$ref ?? property.allOf?.[0]?.$ref;
  if (reference !== undefined) return referenceWord(reference);
  if (property.type === "array") return `[]${typeWord(property.items ?? {})}`;
  if (property.type === "object")
    return property.additionalProperties === undefined ? "object" : `{}${typeWord(property.additionalProperties)}`;
  const word = scalarWords[`${property.type ?? ""}:${property.format ?? ""}`];
  if (word === undefined) throw new Error(`unsorted type: ${JSON.stringify(property)}`);
  return word;
}

const scalarWords: Readonly<Record<string, string>> = {
  ":": "any",
  "string:": "string",
  "string:byte": "bytes",
  "string:date-time": "time",
  "string:int-or-string": "intOrString",
  ":int-or-string": "intOrString",
  "boolean:": "boolean",
  "integer:": "int64",
  "integer:int32": "int32",
  "integer:int64": "int64",
  "number:": "double",
  "number:double": "double",
};

function referenceWord(reference: string): string {
  const name = typeName(reference.replace(/^#\/(?:definitions|components\/schemas)\//u, ""));
  return specialWords[name] ?? name;
}

/** `core/v1.PodSpec` for `io.k8s.api.core.v1.PodSpec` and for all older spellings of it. */
export function typeName(definition: string): string {
  const match = definitionName.exec(definition);
  if (match !== null) return `${match[1] ?? "core"}/${match[2]}.${match[3]}`;
  const helper = helperNames[definition];
  if (helper === undefined) throw new Error(`unsorted definition: ${definition}`);
  return helper;
}

const definitionName =
  /^io\.k8s\.(?:api\.|apimachinery\.pkg\.apis\.|kubernetes\.pkg\.apis\.|kubernetes\.pkg\.api(?=\.v1\.)|apiextensions-apiserver\.pkg\.apis\.|kube-aggregator\.pkg\.apis\.)([a-z]+(?=\.))?\.?(v\d[a-z0-9]*)\.([A-Za-z0-9]+)$/u;

const helperNames: Readonly<Record<string, string>> = {
  "io.k8s.apimachinery.pkg.api.resource.Quantity": "resource.Quantity",
  "io.k8s.apimachinery.pkg.runtime.RawExtension": "runtime.RawExtension",
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": "intstr.IntOrString",
  "io.k8s.apimachinery.pkg.version.Info": "version.Info",
};

/** Types that a document writes as a scalar, as free JSON, or in one of two forms; none of them has fields of its own. */
const specialWords: Readonly<Record<string, string>> = {
  "resource.Quantity": "quantity",
  "intstr.IntOrString": "intOrString",
  "runtime.RawExtension": "any",
  "meta/v1.Time": "time",
  "meta/v1.MicroTime": "microTime",
  "meta/v1.Duration": "duration",
  "meta/v1.Fields": "object",
  "meta/v1.FieldsV1": "object",
  "meta/v1.Patch": "object",
  ...jsonWords("v1"),
  ...jsonWords("v1beta1"),
};

function jsonWords(version: string): Record<string, string> {
  const schema = `apiextensions/${version}.JSONSchemaProps`;
  return {
    [`apiextensions/${version}.JSON`]: "any",
    [`${schema}OrArray`]: `${schema}|[]${schema}`,
    [`${schema}OrBool`]: `${schema}|boolean`,
    [`${schema}OrStringArray`]: `${schema}|[]string`,
  };
}

/** Whether a type is written as something else than an object with named fields. */
export function isSpecial(type: string): boolean {
  return specialWords[type] !== undefined;
}
