import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

const clients = ["admissionregistration/v1.WebhookClientConfig", "apiextensions/v1.WebhookClientConfig"];

/** A webhook is reached by a URL or through a Service of the cluster; a URL is `https`. */
export function webhooks(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [...clients, "admissionregistration/v1.ServiceReference", "apiextensions/v1.ServiceReference"],
    {
      id: "kubernetes/webhook-client",
      severity: "error",
      summary: "A webhook without an address, with two, or with one that is no plain `https` address.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#contacting-the-webhook",
    },
    function* (typed, { partial }) {
      if (clients.includes(typed.type)) yield* client(typed, partial);
      else yield* servicePath(typed);
    },
  );
}

function* client(config: TypedNode, partial: boolean): Generator<Problem> {
  const url = present(config.node, "url");
  const service = present(config.node, "service");
  // Of a conversion that asks for no webhook its address is not looked at.
  const strategy = config.parent?.parent?.type === "apiextensions/v1.CustomResourceConversion" ? config.parent.parent : undefined;
  if (strategy !== undefined && stringOf(present(strategy.node, "strategy")) !== "Webhook") return;
  if ((url === undefined) === (service === undefined)) {
    if (!(partial && url === undefined))
      yield { ...lacks(config, "url", "a webhook is reached by `url` or through `service`, exactly one of them"), path: config.path };
    if (strategy !== undefined) return;
  }
  const text = stringOf(url);
  const fault = text === undefined ? undefined : urlFault(text);
  if (url !== undefined && fault !== undefined) yield at(config, "url", url, `url \`${text}\`: ${fault}`, "FieldValueInvalid");
}

function urlFault(text: string): string | undefined {
  if (!text.toLowerCase().startsWith("https://")) return "one that begins with `https://` is expected";
  const [rest = "", ...fragment] = text.slice("https://".length).split("#");
  const [host = ""] = rest.split(/[/?]/u, 1);
  if (host === "") return "a host is expected behind `https://`";
  if (host.includes("@")) return "a URL without a user is expected";
  if (/\s|:[^:\]]*[^\d:\]][^:\]]*$/u.test(host) || /%(?![0-9A-Fa-f]{2})/u.test(rest))
    return "a host, perhaps with a port, and a path are expected";
  if (fragment.join("#") !== "") return "a URL without `#` is expected";
  return /\?./u.test(rest) ? "a URL without a query is expected" : undefined;
}

/** The path of a Service's address: names between slashes. */
function* servicePath(service: TypedNode): Generator<Problem> {
  const node = present(service.node, "path");
  const text = stringOf(node) ?? "";
  if (node === undefined || text === "" || text === "/") return;
  const steps = text.slice(1).replace(/\/$/u, "").split("/");
  const faulty = steps.find((step) => step === "" || dnsSubdomainFault(step) !== undefined);
  const fault = !text.startsWith("/")
    ? "a path that begins with `/` is expected"
    : faulty === undefined
      ? undefined
      : faulty === ""
        ? "two slashes follow each other"
        : `\`${faulty}\`: ${dnsSubdomainFault(faulty) ?? ""}`;
  if (fault !== undefined) yield at(service, "path", node, `path \`${text}\`: ${fault}`, "FieldValueInvalid");
}
