import { overloadsOf } from "./library.js";
import { fits } from "./overload.js";
import { readPattern } from "./pattern.js";
import type { Call, SyntaxFault } from "./syntax.js";
import { Failure } from "./values.js";
import { Work } from "./work.js";

/**
 * The fault of a call whose argument is a constant that it cannot take. The server finds it while compiling: cel-go checks durations, timestamps
 * and regular expressions (cel/validator.go) and converts constants ahead of time (interpreter/decorators.go).
 */
export function constantFault(call: Call): SyntaxFault | undefined {
  const [argument] = call.arguments;
  if (call.name === "format") return templateFault(call);
  if (argument?.kind !== "literal") return undefined;
  const { value, start } = argument;
  if (call.name === "matches" || call.name === "find" || call.name === "findAll") {
    const pattern = call.target === undefined || typeof value !== "string" ? undefined : readPattern(value);
    return pattern instanceof Failure && !pattern.unknown
      ? { message: `invalid ${call.name} argument: ${pattern.message}`, offset: start }
      : undefined;
  }
  if (!conversions.has(call.name) || call.target !== undefined || call.arguments.length !== 1) return undefined;
  if (call.name === "duration" && typeof value !== "string") return { message: "invalid duration argument", offset: start };
  const overload = overloadsOf(call.name, false)?.find(({ parameters: [parameter] }) => parameter !== undefined && fits(value, parameter));
  const result = overload?.run([value], new Work());
  if (!(result instanceof Failure) || result.unknown) return undefined;
  const time = call.name === "duration" || call.name === "timestamp";
  return { message: time ? `invalid ${call.name} argument` : result.message, offset: start };
}

const conversions: ReadonlySet<string> = new Set(["bool", "bytes", "double", "duration", "int", "string", "timestamp", "uint"]);

/** A constant template with more or fewer places than the list after it has items (cel-go, ext/formatting.go, stringFormatValidator). */
function templateFault({ target, arguments: [list], start }: Call): SyntaxFault | undefined {
  if (target?.kind !== "literal" || typeof target.value !== "string" || list?.kind !== "list") return undefined;
  const places = target.value.replaceAll("%%", "").split("%").length - 1;
  const given = list.items.length;
  if (places > given) return { message: `index ${given} out of range`, offset: start };
  return places < given
    ? { message: `too many arguments supplied to string.format (expected ${places}, got ${given})`, offset: start }
    : undefined;
}
