import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, stringOf } from "../../../../text/tree.js";
import { dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Options of Windows: names of users and credentials that exist, and host processes that are all of a Pod or none. */
export function windowsOptions(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.WindowsSecurityContextOptions", "core/v1.PodSpec"],
    {
      id: "kubernetes/windows-options",
      severity: "error",
      summary: "A user or credential that Windows cannot have, or host processes beside other containers.",
      source: "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (typed, { partial }) {
      if (typed.type !== "core/v1.PodSpec") yield* names(typed);
      else if (!partial) yield* hostProcesses(typed);
    },
  );
}

function* names(options: TypedNode): Generator<Problem> {
  const credential = present(options.node, "gmsaCredentialSpecName");
  const credentialName = stringOf(credential);
  const fault = credentialName === undefined ? undefined : dnsSubdomainFault(credentialName);
  if (credential !== undefined && fault !== undefined)
    yield at(options, "gmsaCredentialSpecName", credential, `name \`${credentialName}\`: ${fault}`);
  const spec = present(options.node, "gmsaCredentialSpec");
  if (spec !== undefined && stringOf(spec) === "") yield at(options, "gmsaCredentialSpec", spec, "empty `gmsaCredentialSpec`");
  const user = present(options.node, "runAsUserName");
  const text = stringOf(user);
  const userFault = text === undefined ? undefined : userNameFault(text);
  if (user !== undefined && userFault !== undefined) yield at(options, "runAsUserName", user, `user \`${text}\`: ${userFault}`);
}

/** Why a user of Windows cannot be called so: `NAME`, or `DOMAIN\NAME`. */
function userNameFault(text: string): string | undefined {
  if (text === "") return "a name is expected";
  if (/\p{Cc}/u.test(text)) return "no control characters are expected";
  const parts = text.split("\\");
  if (parts.length > 2) return "at most one `\\` is expected, between domain and user";
  const user = parts.at(-1) ?? "";
  const domain = parts.length === 2 ? (parts[0] ?? "") : undefined;
  if (domain !== undefined && !isDomain(domain)) return "a NetBIOS or DNS name is expected before the `\\`";
  if (user === "" || user.length > 104) return "the user has 1 to 104 characters";
  if (/^[. ]+$/u.test(user)) return "the user is more than dots and blanks";
  return /["/\\:;|=,+*?<>@[\]]/u.test(user) ? 'the user is without any of `"/\\:;|=,+*?<>@[]`' : undefined;
}

function isDomain(domain: string): boolean {
  if (domain.length > 255) return false;
  const isNetBios = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/u.test(domain);
  return isNetBios || /^(?:[A-Za-z0-9](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?$/u.test(domain);
}

const lists = ["initContainers", "containers"];

function* hostProcesses(spec: TypedNode): Generator<Problem> {
  const ofPod = hostProcess(spec.node);
  const containers = lists.flatMap((list) =>
    itemsOf(spec.node, list).map((item, index) => ({ list, index, item, own: hostProcess(item) })),
  );
  for (const { list, index, own } of containers) {
    if (ofPod === undefined || own === undefined || ofPod.value === own.value) continue;
    const path = [list, index, "securityContext", "windowsOptions", "hostProcess"];
    yield at(spec, path, own.node, `\`hostProcess: ${own.value}\` in a Pod with \`hostProcess: ${ofPod.value}\`, expected the same`);
  }
  const hosts = containers.filter(({ own }) => own?.value ?? ofPod?.value ?? false);
  if (hosts.length === 0) return;
  const [other] = containers.filter((container) => !hosts.includes(container));
  if (other !== undefined)
    yield at(spec, [other.list, other.index], other.item, "a container beside host processes, expected `hostProcess: true` in all of them");
  const network = present(spec.node, "hostNetwork");
  if (network?.kind === "scalar" && network.value === true) return;
  const node = network ?? hosts[0]?.own?.node ?? ofPod?.node ?? entryOf(spec.node, "containers")?.key;
  if (node !== undefined) yield at(spec, "hostNetwork", node, "host processes need `hostNetwork: true` in the Pod");
}

/** `hostProcess` of a Pod or container; undefined where nothing is said. */
function hostProcess(owner: DataNode): { readonly node: DataNode; readonly value: boolean } | undefined {
  const node = present(present(present(owner, "securityContext"), "windowsOptions"), "hostProcess");
  return node?.kind === "scalar" && typeof node.value === "boolean" ? { node, value: node.value } : undefined;
}
