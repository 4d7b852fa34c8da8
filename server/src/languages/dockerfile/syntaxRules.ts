import type { RuleMeta } from "../../engine/rule.js";
import { reference } from "./reference.js";

/** The faults at which BuildKit's parser stops, by the code of the tree's problems. */
export const syntaxRules: Readonly<Record<string, RuleMeta>> = {
  "no-instructions": {
    id: "dockerfile/no-instructions",
    severity: "error",
    summary: "A file without instructions builds nothing.",
    source: `${reference}#format`,
  },
  "line-too-long": {
    id: "dockerfile/line-too-long",
    severity: "error",
    summary: "BuildKit reads no line of more than 65,535 bytes.",
    source: "https://github.com/moby/buildkit/blob/v0.34.2/frontend/dockerfile/parser/parser.go",
  },
  "invalid-escape-directive": {
    id: "dockerfile/invalid-escape-directive",
    severity: "error",
    summary: "The escape character is a backslash or a backtick.",
    source: `${reference}#escape`,
  },
  "duplicate-directive": {
    id: "dockerfile/duplicate-directive",
    severity: "error",
    summary: "A parser directive may be given once.",
    source: `${reference}#parser-directives`,
  },
  "json-not-strings": {
    id: "dockerfile/json-not-strings",
    severity: "error",
    summary: "The JSON form holds strings only.",
    source: `${reference}#exec-form`,
  },
  "key-value-without-equals": {
    id: "dockerfile/key-value-without-equals",
    severity: "error",
    summary: "Once a word of ENV or LABEL holds an equals sign, every word must.",
    source: `${reference}#env`,
  },
  "key-without-value": {
    id: "dockerfile/key-without-value",
    severity: "error",
    summary: "ENV and LABEL need a value for each name.",
    source: `${reference}#env`,
  },
  "unterminated-heredoc": {
    id: "dockerfile/unterminated-heredoc",
    severity: "error",
    summary: "A here-document runs to a line that holds its name alone.",
    source: `${reference}#here-documents`,
  },
};
