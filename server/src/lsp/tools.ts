import { findingsOf, notCheckedOf } from "../engine/engine.js";
import { explained, findByAddress } from "../engine/explain.js";
import { explainData } from "../engine/facts.js";
import { LineIndex } from "../text/lines.js";
import { type CheckRequest, checkRequest, type ExplainRequest, explainRequest, type ToolResponse } from "./messages.js";
import { decodeName } from "./names.js";
import type { Sources } from "./requests.js";

/** Answers what language models ask through the client: in English, whatever the editor speaks. */
export function answerTools(sources: Pick<Sources, "connection" | "engine" | "host" | "settings">): void {
  const { connection } = sources;
  connection.onRequest(explainRequest, (request: ExplainRequest) => explain(sources, request));
  connection.onRequest(checkRequest, (request: CheckRequest) => check(sources, request));
}

type Parts = Parameters<typeof answerTools>[0];

async function explain({ engine, host, settings }: Parts, { words }: ExplainRequest): Promise<ToolResponse> {
  const ours = { ...(await settings.of("")), language: "en" } as const;
  for (const language of engine.languages) await host.load(explainData(language, ours));
  const found = findByAddress(engine, words);
  if (typeof found === "string") return { text: found };
  return { text: explained(host.data, found, "markdown", ours) ?? `nothing is known of ${words.join(" ")}` };
}

/** The findings as JSON, lines and columns from 1. */
async function check({ engine, host, settings }: Parts, { name, text }: CheckRequest): Promise<ToolResponse> {
  const source = { name: decodeName(name), text };
  const found = engine.recognize(source);
  if (found === undefined) return { text: `${name} is no Dockerfile, Kubernetes manifest or OCI document` };
  if (found.recognition.checked) await host.load(found.language.data.check);
  await engine.prepare(source, found, []);
  const analysed = engine.analyse(source, await settings.of(name), { found });
  if (analysed === undefined) return { text: `${name} was not read` };
  const lines = new LineIndex(text);
  const findings = findingsOf(analysed).map(({ range, severity, rule, message, source: page }) => {
    const { line, character } = lines.positionAt(range.start);
    return { line: line + 1, column: character + 1, severity, rule, message, source: page };
  });
  const notChecked = [...new Set(notCheckedOf(analysed).map(({ reason }) => reason))];
  return { text: JSON.stringify({ kind: analysed.recognition.kind, findings, notChecked }) };
}
