import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

const actions = new Set(["exec", "httpGet", "tcpSocket", "grpc", "sleep"]);
const counts = ["initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"] as const;

/** A probe or lifecycle hook does exactly one thing; a probe's counts are not negative. */
export function handlers(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Probe", "core/v1.LifecycleHandler", "core/v1.Handler"],
    {
      id: "kubernetes/handler",
      severity: "error",
      summary: "A probe or lifecycle hook without an action, with two, or with an impossible count.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
    },
    function* (handler, document) {
      yield* oneAction(handler, document.partial);
      if (handler.type === "core/v1.Probe") yield* probeCounts(handler);
      yield* insides(handler, document.partial);
    },
  );
}

function* oneAction(handler: TypedNode, partial: boolean): Generator<Problem> {
  const found = handler.node.entries.filter(({ key }) => actions.has(keyText(key)) && present(handler.node, keyText(key)) !== undefined);
  if (found.length === 0 && !partial) {
    yield {
      range: rangeFor(handler.anchor),
      path: handler.path,
      message: "no action; one of `exec`, `httpGet`, `tcpSocket` and the like is expected",
      equivalents: ["FieldValueRequired"],
    };
  }
  const names = found.map(({ key }) => `\`${keyText(key)}\``).join(" and ");
  for (const { key } of found.length > 1 ? found : []) {
    yield at(handler, keyText(key), key, `${names} in one place, where exactly one action is expected`, "FieldValueForbidden");
  }
}

function* probeCounts(probe: TypedNode): Generator<Problem> {
  for (const name of counts) {
    const node = present(probe.node, name);
    if (node?.kind === "scalar" && typeof node.value === "number" && node.value < 0)
      yield at(probe, name, node, `${name} ${node.text} is negative`, "FieldValueInvalid");
  }
  const which = probe.path.at(-1);
  const success = present(probe.node, "successThreshold");
  if (which !== "readinessProbe" && success?.kind === "scalar" && typeof success.value === "number" && success.value > 1) {
    yield at(
      probe,
      "successThreshold",
      success,
      `successThreshold ${success.text} in a ${String(which)}, where only 1 is possible`,
      "FieldValueInvalid",
    );
  }
}

/** What the actions themselves need: a command, possible header names, a sleep that ends before the Pod must. */
function* insides(handler: TypedNode, partial: boolean): Generator<Problem> {
  const exec = present(handler.node, "exec");
  if (exec?.kind === "mapping" && !partial && itemsOf(exec, "command").length === 0) {
    const key = entryOf(exec, "command")?.key ?? entryOf(handler.node, "exec")?.key ?? handler.anchor;
    yield at(handler, ["exec", "command"], key, "`exec` without a command", "FieldValueRequired");
  }
  for (const [index, header] of itemsOf(present(handler.node, "httpGet"), "httpHeaders").entries()) {
    const name = present(header, "name");
    if (name !== undefined && !/^[-A-Za-z0-9]+$/u.test(stringOf(name) ?? "a"))
      yield at(
        handler,
        ["httpGet", "httpHeaders", index, "name"],
        name,
        `header \`${stringOf(name)}\`, expected letters, digits and \`-\``,
        "FieldValueInvalid",
      );
  }
  const grace = present(handler.node, "terminationGracePeriodSeconds");
  if (grace !== undefined && handler.path.at(-1) === "readinessProbe")
    yield at(
      handler,
      "terminationGracePeriodSeconds",
      grace,
      "`terminationGracePeriodSeconds` in a readinessProbe, which ends nothing",
      "FieldValueInvalid",
    );
}
