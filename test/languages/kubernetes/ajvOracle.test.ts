import { Ajv, type AnySchemaObject } from "ajv";
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Field,
  openCatalogue,
  type ScalarWord,
  type TypeShape,
  typeShape,
} from "../../../server/src/languages/kubernetes/catalogue.js";
import { inSpan, newestRelease, openHistories } from "../../../server/src/languages/kubernetes/history.js";
import { judgeObject } from "../../../server/src/languages/kubernetes/structure.js";
import { parseJson } from "../../../server/src/text/json.js";
import { dataFiles } from "../../support/data.js";

/**
 * The interpreter against another judge: the same type tables written as a JSON Schema and compiled by ajv. Random objects, most
 * of them right, some with one fault or several, must get the same verdict from both.
 */
const catalogue = openCatalogue(dataFiles);
const histories = openHistories(dataFiles, catalogue);

function liveFields(type: string): readonly (readonly [string, Field])[] {
  return [...(catalogue.fields(type) ?? [])].filter(([name]) => {
    const span = histories.span(`${type}#${name}`);
    return name !== "status" && (span === undefined || inSpan(span, newestRelease));
  });
}

const scalarSchemas: Readonly<Record<ScalarWord, AnySchemaObject>> = {
  string: { type: "string" },
  boolean: { type: "boolean" },
  int32: { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { type: "integer" },
  double: { type: "number" },
  quantity: { anyOf: [{ type: "number" }, { type: "string", pattern: "^[0-9]+(m|k|Mi)?$" }] },
  intOrString: { anyOf: [{ type: "integer" }, { type: "string" }] },
  time: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
  microTime: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
  duration: { type: "string", pattern: "^[0-9]+[hms]$" },
  bytes: { type: "string", pattern: "^([A-Za-z0-9+/]{4})*$" },
  any: {},
  object: { type: "object" },
};

function schemaOf(shape: TypeShape, field: Field): AnySchemaObject {
  switch (shape.kind) {
    case "scalar":
      return { ...scalarSchemas[shape.name], ...(field.enum && { enum: field.enum }) };
    case "type":
      return { $ref: `#/definitions/${encodeURIComponent(shape.name)}` };
    case "list":
      return { type: "array", items: schemaOf(shape.items, field) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(shape.values, field) };
    case "union":
      return {};
  }
}

function typesBelow(type: string, into = new Set<string>()): Set<string> {
  if (into.has(type)) return into;
  into.add(type);
  const visit = (shape: TypeShape): void => {
    if (shape.kind === "type") typesBelow(shape.name, into);
    else if (shape.kind === "list") visit(shape.items);
    else if (shape.kind === "map") visit(shape.values);
  };
  for (const [, field] of liveFields(type)) visit(typeShape(field.type));
  return into;
}

function compile(type: string) {
  const definitions = Object.fromEntries(
    [...typesBelow(type)].map((name) => [
      name,
      {
        type: "object",
        properties: Object.fromEntries(liveFields(name).map(([key, field]) => [key, schemaOf(typeShape(field.type), field)])),
        required: liveFields(name).flatMap(([key, field]) => (field.required && field.default === undefined ? [key] : [])),
        additionalProperties: false,
      },
    ]),
  );
  return new Ajv({ strict: false, inlineRefs: false }).compile({ definitions, $ref: `#/definitions/${encodeURIComponent(type)}` });
}

/** A small generator of numbers in [0, 1), so that a seed gives the same object each time. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const faults: readonly unknown[] = [true, 7.5, "x y", ["a"], { a: "b" }, 99];

/** An object of `type`: required members and some others; now and then a fault of any kind. */
function make(random: () => number, type: string, depth: number, faultRate: number): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, field] of liveFields(type)) {
    const wanted = field.required ? random() < 0.995 : random() < 0.15 && depth < 6;
    const isSpec = name === "spec" && depth === 0;
    if (!wanted && !isSpec) continue;
    if (random() < faultRate) made[random() < 0.5 ? `${name}X` : name] = faults[Math.floor(random() * faults.length)];
    else made[name] = valueFor(random, typeShape(field.type), field, depth + 1, faultRate);
  }
  return made;
}

function valueFor(random: () => number, shape: TypeShape, field: Field, depth: number, faultRate: number): unknown {
  switch (shape.kind) {
    case "scalar":
      return field.enum === undefined ? scalars[shape.name] : field.enum[Math.floor(random() * field.enum.length)];
    case "type":
      return make(random, shape.name, depth, faultRate);
    case "list":
      return depth > 7 && !field.required ? [] : [valueFor(random, shape.items, field, depth, faultRate)];
    case "map":
      return { key: valueFor(random, shape.values, field, depth, faultRate) };
    case "union":
      return {};
  }
}

const scalars: Readonly<Record<ScalarWord, unknown>> = {
  string: "text",
  boolean: true,
  int32: 3,
  int64: 4,
  double: 0.5,
  quantity: "100m",
  intOrString: "25%",
  time: "2026-01-31T12:00:00Z",
  microTime: "2026-01-31T12:00:00Z",
  duration: "30s",
  bytes: "dGV4dA++",
  any: { free: [1] },
  object: { free: 1 },
};

describe.each([
  ["core/v1.Pod", 0.004],
  ["apps/v1.Deployment", 0.01],
  ["core/v1.Service", 0.03],
  ["networking/v1.Ingress", 0.06],
  ["batch/v1.CronJob", 0.01],
])("%s", (type, faultRate) => {
  test("the interpreter and ajv agree on what is right", () => {
    const validate = compile(type);
    const verdicts = { right: 0, wrong: 0 };
    assert(
      property(integer(), (seed) => {
        const object = make(randomFrom(seed), type, 0, faultRate);
        const { root } = parseJson({ text: JSON.stringify(object), start: 0 });
        if (root?.kind !== "mapping") throw new Error("the generator makes objects");
        const problems = [...judgeObject({ catalogue, histories, target: newestRelease, whole: true }, root, type, [])];
        const right = validate(object);
        verdicts[right ? "right" : "wrong"]++;
        expect({ right: problems.length === 0, problems, object }).toMatchObject({ right });
      }),
      { numRuns: 200, seed: 20261122 },
    );
    // A judge that always says the same would agree with itself: both verdicts must occur.
    expect(verdicts.right).toBeGreaterThan(5);
    expect(verdicts.wrong).toBeGreaterThan(5);
  });
});
