import type { Catalogue } from "./catalogue.js";
import type { Constraints } from "./constraints.js";
import type { Histories } from "./history.js";

/** What rules look things up in. */
export interface Tables {
  readonly catalogue: Catalogue;
  readonly histories: Histories;
  /** What the server checks of single fields; read when first asked for. */
  readonly constraints: () => Constraints;
}
