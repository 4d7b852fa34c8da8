import type { Catalogue } from "./catalogue.js";
import type { Constraints } from "./constraints.js";
import type { CustomKinds } from "./customKinds/customKinds.js";
import type { CelLoader } from "./expressions/loader.js";
import type { Histories } from "./history.js";

/** What rules look things up in. */
export interface Tables {
  readonly catalogue: Catalogue;
  readonly histories: Histories;
  /** What the server checks of single fields; read when first asked for. */
  readonly constraints: () => Constraints;
  /** What CustomResourceDefinitions in other documents declare. */
  readonly customKinds: CustomKinds;
  /** The compiler of expressions in CEL, where a document needed it. */
  readonly cel: CelLoader;
}
