import type { Recognition } from "../../engine/language.js";
import type { Source } from "../../text/source.js";
import { kustomizationKind } from "./kustomize/document.js";

/** Manifests that may be parts of objects, to be merged into a whole elsewhere. */
export const patchKind = "kubernetes-patch";

/** Where kustomize users keep their patches, by convention. */
const patchName = /(?:^|[/_.-])(?:patch|patches|overlays?)(?:[/_.-]|$)/iu;

/**
 * Where kuttl and Chainsaw keep what they compare with the objects of a cluster: files that are named so, and folders of tests, whose
 * further manifests are merged into objects that are there already.
 */
const assertionName =
  /(?:^|[/_.-])assert(?:s|ions?)?[_.-][^/]*$|(?:^|[/_.-])errors?\.ya?ml$|(?:^|[/_.-])(?:kuttl|chainsaw|assertions?)(?:[/_-])/iu;

/** An expression of Chainsaw in the place of a key or a value: `(length(containers)): 2`, `~.(spec.ports):`. */
const assertionTree = /^[ \t]*(?:- +)*["']?(?:~\w*\.)?\(|^[ \t]*(?:- +)*["']?[\w./-]+["']?:[ \t]*["']?\(/mu;

/** Decides by content (and, for what is left in peace, by name) whether a source holds Kubernetes manifests. Linear. */
export function recognizeKubernetes({ name, text, languageId, role }: Source): Recognition | undefined {
  const base = name.slice(name.lastIndexOf("/") + 1);
  if (/^chart\.ya?ml$/iu.test(base))
    return /^apiVersion:\s*v[12]\b/mu.test(text) ? left("helm-chart", "Helm chart", "a chart's description") : undefined;
  const hasVersion = /(?:^|\n)[ \t-]*["']?apiVersion["']?[ \t]*:|["{,]\s*"apiVersion"\s*:/u.test(text);
  const hasKind = /(?:^|\n)[ \t-]*["']?kind["']?[ \t]*:|["{,]\s*"kind"\s*:/u.test(text);
  // kustomize asks for neither in a file of its own name.
  const namedKustomization = kustomizationName.test(base);
  if (!hasVersion && !hasKind && !(namedKustomization && /^[a-zA-Z]+:/mu.test(text))) return undefined;
  if (/\.(?:md|ts|js|go|py|sh|txt)$/iu.test(base)) return undefined;
  if (hasTemplateHole(text) || languageId === "helm") return left("helm-template", "Helm template", "template expression");
  if (hasOtherHole(text)) return left("template", "Template", "template expression");
  if (isKustomization(text, namedKustomization)) return { kind: kustomizationKind, label: "Kustomization", checked: true };
  if (/^values(?:[-_.][^/]*)?\.ya?ml$|[-_.]values\.ya?ml$/iu.test(base)) return left("helm-values", "Helm values", "a chart's values");
  if (!topLevel(text)) return undefined;
  const isAssertion = assertionName.test(name);
  if (isAssertion && assertionTree.test(text)) return left("assertion", "Assertion", "expressions of an assertion tree");
  if (isAssertion || role === "patch" || patchName.test(name)) return { kind: patchKind, label: "Kubernetes patch", checked: true };
  return { kind: "kubernetes", label: "Kubernetes", checked: true };
}

/** The names that kustomize looks for. */
const kustomizationName = /^(?:kustomization\.ya?ml|Kustomization)$/u;

/** By the version that the first document says; without one, by the name of the file. Other tools have kinds of that name. */
function isKustomization(text: string, named: boolean): boolean {
  const version = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?([\w./-]+)/mu.exec(text)?.[1];
  return version === undefined ? named : version.startsWith("kustomize.config.k8s.io/");
}

/** Go templates and Jinja. Plain searches: this runs over whole files at every keystroke. */
function hasTemplateHole(text: string): boolean {
  const open = text.indexOf("{{");
  return (open >= 0 && text.includes("}}", open)) || text.includes("{%");
}

/** A value that some other tool fills in: `image: ${IMAGE}`, `name: <%= name %>`, `namespace: ($namespace)`. */
function hasOtherHole(text: string): boolean {
  const may = text.includes("${") || text.includes("<%") || text.includes("($");
  return may && /^[ \t]*(?:- +)*["']?[\w./-]+["']?:[ \t]*["']?(?:<%|\$\{|\(\$\w)/mu.test(text);
}

/** Whether some document has the two keys at its top level (one of them may be missing by mistake when the other says a known form). */
function topLevel(text: string): boolean {
  if (/^\uFEFF?\s*[{[]/u.test(text)) return /"apiVersion"\s*:\s*"/u.test(text) && /"kind"\s*:\s*"/u.test(text);
  const version = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?(?:[\w.-]+\/)?v\d/mu.test(text);
  const kind = /^["']?kind["']?[ \t]*:[ \t]*["']?[A-Z]\w*/mu.test(text);
  // While one is being written, the other and its own name are enough.
  const begun = /^(?:apiVersion|kind)[ \t]*:[ \t]*["']{0,2}[ \t]*\r?$/mu.test(text);
  // So is a version in a file that says nothing else yet.
  if (/^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n|---[ \t]*\r?\n)*apiVersion[ \t]*:[ \t]*["']?[\w./-]*["']?\s*$/u.test(text)) return true;
  return (version && kind) || ((version || kind) && begun) || ((version || kind) && /^(?:metadata|spec):/mu.test(text));
}

function left(kind: string, label: string, reason: string): Recognition {
  return { kind, label, checked: false, reason };
}
