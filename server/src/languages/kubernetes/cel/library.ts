import { authorization } from "./library/authorization.js";
import { conversions } from "./library/conversions.js";
import { formats } from "./library/formats.js";
import { lists } from "./library/lists.js";
import { networks } from "./library/networks.js";
import { operators } from "./library/operators.js";
import { optionals } from "./library/optionals.js";
import { quantities } from "./library/quantities.js";
import { semvers } from "./library/semvers.js";
import { strings } from "./library/strings.js";
import { times } from "./library/times.js";
import { urls } from "./library/urls.js";
import type { Overload } from "./overload.js";

/** The overloads of a function, called as a member or not. Undefined for an unknown name. */
export function overloadsOf(name: string, member: boolean): readonly Overload[] | undefined {
  const all = byName.get(name);
  if (all === undefined) return undefined;
  return all.filter((overload) => overload.member === member);
}

/** What the API server of Kubernetes 1.36 offers to expressions (apiserver, pkg/cel/environment/base.go). */
const byName: ReadonlyMap<string, readonly Overload[]> = grouped([
  ...operators,
  ...conversions,
  ...strings,
  ...lists,
  ...optionals,
  ...times,
  ...quantities,
  ...networks,
  ...urls,
  ...semvers,
  ...formats,
  ...authorization,
]);

function grouped(overloads: readonly Overload[]): ReadonlyMap<string, readonly Overload[]> {
  const groups = new Map<string, Overload[]>();
  for (const overload of overloads) {
    const group = groups.get(overload.name);
    if (group === undefined) groups.set(overload.name, [overload]);
    else group.push(overload);
  }
  return groups;
}
