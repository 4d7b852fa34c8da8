import { type TypeShape, typeShape } from "./catalogue.js";

/** A type word for people: `[]core/v1.Container` → `list of Container`, `{}string` → `map of string`. */
export function typeWords(word: string): string {
  return shapeWords(typeShape(word));
}

function shapeWords(shape: TypeShape): string {
  switch (shape.kind) {
    case "scalar":
      return scalarNames[shape.name] ?? shape.name;
    case "type":
      return shape.name.slice(shape.name.lastIndexOf(".") + 1);
    case "list":
      return `list of ${shapeWords(shape.items)}`;
    case "map":
      return `map of ${shapeWords(shape.values)}`;
    case "union":
      return shape.of.map(shapeWords).join(" or ");
  }
}

const scalarNames: Readonly<Record<string, string>> = {
  int32: "integer",
  int64: "integer (64 bit)",
  double: "number",
  intOrString: "integer or string",
  time: "time (RFC 3339)",
  microTime: "time (RFC 3339)",
  bytes: "base64 text",
  any: "any value",
  object: "mapping",
};
