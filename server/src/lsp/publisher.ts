import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, findingsOf, notCheckedOf, ruleContext } from "../engine/engine.js";
import type { Finding } from "../engine/finding.js";
import type { Host } from "../engine/host.js";
import { type Tongue, tongueData, tongueOf } from "../engine/tongue.js";
import { toDiagnostics } from "./diagnostics.js";
import type { AnalysedDocuments } from "./documents.js";
import { type StatusMessage, statusNotification } from "./messages.js";
import type { ClientSupport } from "./requests.js";
import type { SettingsPerDocument } from "./settingsPerDocument.js";

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly analyses: AnalysedDocuments;
  readonly settings: SettingsPerDocument;
  readonly host: Host;
  readonly client: ClientSupport;
}

/** Sends diagnostics and status of the newest version of each document, and nothing for documents that are none of ours. */
export class Publisher {
  /** Documents the client holds diagnostics of. */
  private readonly published = new Set<string>();

  constructor(private readonly parts: Parts) {}

  /** Judges `document` as it is now; a newer version takes over. Faults are logged, never thrown. */
  publish(document: TextDocument): void {
    this.send(document).catch((error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.parts.connection.console.error(`diagnostics of ${document.uri}: ${text}`);
    });
  }

  /** Takes back what was published of a closed document. */
  clear(uri: string): void {
    if (this.published.delete(uri)) void this.parts.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async send(document: TextDocument): Promise<void> {
    const { connection, documents, analyses, host, client } = this.parts;
    const { uri, version } = document;
    const settings = await this.parts.settings.of(uri);
    const analysed = await analyses.analyse(document, settings);
    if (tongueData(settings).length > 0) await host.load(tongueData(settings));
    if (documents.get(uri)?.version !== version || analyses.isBehind(uri, version)) return;
    const findings = analysed === undefined ? [] : findingsOf(analysed);
    const tongue = tongueOf(host.data, settings);
    if (analysed !== undefined || this.published.has(uri)) {
      this.published.add(uri);
      await connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(document, findings, tongue, client.ours) });
    }
    await connection.sendNotification(statusNotification, statusOf(uri, analysed, findings, tongue));
  }
}

function statusOf(uri: string, analysed: Analysed | undefined, findings: readonly Finding[], tongue: Tongue): StatusMessage {
  return {
    uri,
    kind: analysed?.recognition.kind,
    label: analysed && tongue.title(analysed.recognition.label),
    target: analysed && targetText(analysed),
    checked: analysed?.recognition.checked ?? false,
    notChecked: analysed === undefined ? [] : [...new Set(notCheckedOf(analysed).map(({ reason }) => tongue.message(reason)))],
    findings: findings.length,
  };
}

/** `kubernetes 1.37`, or several of a language's targets with comma between. */
function targetText({ language, settings }: Analysed): string | undefined {
  const targets = Object.entries(ruleContext(language, settings).targets);
  return targets.length === 0 ? undefined : targets.map(([name, versions]) => `${name} ${versions.join("/")}`).join(", ");
}
