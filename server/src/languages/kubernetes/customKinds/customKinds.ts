import type { Declaration, RuleContext } from "../../../engine/rule.js";
import type { Source } from "../../../text/source.js";
import type { Catalogue } from "../catalogue.js";
import { type ApiObject, type KubernetesDocument, scalarOf } from "../document.js";
import type { Histories } from "../history.js";
import { type Declared, type DefinitionSources, declaredFor } from "./choose.js";
import type { Expressions } from "./expressions.js";
import type { Found } from "./found.js";
import { judgeDocument } from "./judge.js";
import { needsExpressions } from "./needed.js";

/** Kinds that CustomResourceDefinitions in the same or other files declare. */
export interface CustomKinds {
  /** Whether an object is of a kind that only a definition can declare: its group is none of Kubernetes' own. */
  isCustom(object: ApiObject): boolean;
  /** What declares the kind of an object; none for built-in kinds and for those that nobody declares. */
  declared(object: ApiObject, context: RuleContext): readonly Declared[];
  /** What is wrong with the objects of declared kinds; judged once per document and declarations. */
  findings(document: KubernetesDocument, context: RuleContext): readonly Found[];
  /** Objects of kinds that are neither built in nor declared. */
  leftAlone(document: KubernetesDocument, context: RuleContext): readonly { readonly range: Found["range"]; readonly reason: string }[];
  /** Loads matchers and the evaluator of CEL where an object's kind needs them and they are not there yet. */
  prepare(source: Source, declarations: readonly Declaration[]): Promise<void> | undefined;
}

/** Opens the room over the catalogue; nothing is read or loaded before it is needed. */
export function openCustomKinds(
  sources: DefinitionSources & { readonly histories: Histories },
  load: () => Promise<Expressions>,
): CustomKinds {
  const { catalogue } = sources;
  let expressions: Expressions | undefined;
  let loading: Promise<void> | undefined;
  const judged = new WeakMap<KubernetesDocument, { readonly context: RuleContext; readonly found: readonly Found[] }>();
  const declared: CustomKinds["declared"] = (object, context) => declaredFor(object, context, sources);
  return {
    isCustom: (object) => isCustom(object, catalogue),
    declared,
    findings(document, context) {
      const before = judged.get(document);
      if (before !== undefined && before.context.declarations === context.declarations) return before.found;
      const found = judgeDocument({ ...sources, expressions }, document, context);
      judged.set(document, { context, found });
      return found;
    },
    leftAlone: (document, context) =>
      document.objects.flatMap((object) => {
        if (!isCustom(object, catalogue) || declared(object, context).length > 0) return [];
        const range = scalarOf(object.node, "kind")?.range ?? object.node.range;
        return [
          { range, reason: `no definition of \`${object.kind}\` (\`${object.apiVersion}\`) is at hand; only its metadata is judged` },
        ];
      }),
    prepare(source, declarations) {
      if (expressions !== undefined || !needsExpressions(source, declarations, ownGroups(catalogue))) return undefined;
      loading ??= load().then((loaded) => {
        expressions = loaded;
      });
      return loading;
    },
  };
}

function isCustom({ apiVersion, kind, known }: ApiObject, catalogue: Catalogue): boolean {
  if (known !== undefined || apiVersion === undefined || kind === undefined) return false;
  const slash = apiVersion.indexOf("/");
  return slash > 0 && !ownGroups(catalogue).has(apiVersion.slice(0, slash));
}

function ownGroups(catalogue: Catalogue): ReadonlySet<string> {
  let groups = groupsOf.get(catalogue);
  if (groups === undefined) {
    groups = new Set(catalogue.kinds().map(({ group }) => group));
    groupsOf.set(catalogue, groups);
  }
  return groups;
}

const groupsOf = new WeakMap<Catalogue, ReadonlySet<string>>();
