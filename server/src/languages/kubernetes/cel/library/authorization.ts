import { define, type Overload } from "../overload.js";
import { Failure } from "../values.js";

const check = "kubernetes.authorization.ResourceCheck";
const decision = "kubernetes.authorization.Decision";

/** Questions to the server's authorizer (apiserver, pkg/cel/library/authz.go). Their types are known, their answers are not. */
export const authorization: readonly Overload[] = [
  "path(this kubernetes.authorization.Authorizer, string): kubernetes.authorization.PathCheck",
  "group(this kubernetes.authorization.Authorizer, string): kubernetes.authorization.GroupCheck",
  "serviceAccount(this kubernetes.authorization.Authorizer, string, string): kubernetes.authorization.Authorizer",
  `resource(this kubernetes.authorization.GroupCheck, string): ${check}`,
  `subresource(this ${check}, string): ${check}`,
  `namespace(this ${check}, string): ${check}`,
  `name(this ${check}, string): ${check}`,
  `fieldSelector(this ${check}, string): ${check}`,
  `labelSelector(this ${check}, string): ${check}`,
  `check(this kubernetes.authorization.PathCheck, string): ${decision}`,
  `check(this ${check}, string): ${decision}`,
  `allowed(this ${decision}): bool`,
  `reason(this ${decision}): string`,
  `errored(this ${decision}): bool`,
  `error(this ${decision}): string`,
].map((signature) => define(signature, () => new Failure("only the server can ask its authorizer", true)));
