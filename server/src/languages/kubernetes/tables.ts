import type { Catalogue } from "./catalogue.js";
import type { Histories } from "./history.js";

/** What rules look things up in. */
export interface Tables {
  readonly catalogue: Catalogue;
  readonly histories: Histories;
}
