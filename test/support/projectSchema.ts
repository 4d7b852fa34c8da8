import type { Language } from "../../server/src/engine/language.js";
import { knownNames } from "../../server/src/engine/project/knownNames.js";
import { levels, severities } from "../../server/src/engine/project/readProject.js";
import { metasOf } from "../../server/src/engine/rule.js";
import { profiles } from "../../server/src/engine/settings.js";

/** The JSON schema of `.bulkhead.yaml`, for editors and programs that know nothing of Bulkhead. */
export function projectSchema(languages: readonly Language[]): object {
  const { targets } = knownNames(languages);
  const version = { type: ["string", "number"] };
  const definitions = {
    target: {
      description: "The versions that files are judged for; the newest known where nothing is said.",
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(targets).map(([name, versions]) => [
          name,
          { description: `Known are ${versions[0]} to ${versions.at(-1)}.`, anyOf: [version, { type: "array", items: version }] },
        ]),
      ),
    },
    rules: {
      description: "Severities by rule.",
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(
        languages.flatMap((language) =>
          metasOf(language).map(({ id, summary, severity }) => [id, { description: summary, default: severity, enum: severities }]),
        ),
      ),
    },
    "pod-security": {
      description: "The level of the Pod Security Standards whose prohibitions are reported.",
      type: "string",
      pattern: `^(${levels.join("|")})(@(latest|v?1\\.\\d{1,3}))?$`,
    },
    profile: {
      description:
        "What the files are looked at for: to write them, to judge what others wrote (what is missing is told too), or to learn (hovers tell more).",
      enum: profiles,
    },
  };
  const files = {
    description: "Patterns as in a .gitignore, from this file's folder.",
    anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
  };
  const part = Object.fromEntries(Object.keys(definitions).map((name) => [name, { $ref: `#/definitions/${name}` }]));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Bulkhead: how the files of a project are judged",
    definitions,
    type: ["object", "null"],
    additionalProperties: false,
    properties: {
      ...part,
      overrides: {
        description: "What holds for some files; later ones win.",
        type: "array",
        items: { type: "object", additionalProperties: false, required: ["files"], properties: { files, ...part } },
      },
    },
  };
}

/** As it is written to schemas/bulkhead.schema.json. */
export function projectSchemaText(languages: readonly Language[]): string {
  return `${JSON.stringify(projectSchema(languages), null, 1)}\n`;
}
