import type * as Cel from "../cel/index.js";

/** The compiler of CEL, which only some documents need: loading it takes as long as judging a hundred others. */
export interface CelLoader {
  /** The compiler; undefined until it was loaded. Expressions are left in peace then. */
  readonly loaded: () => typeof Cel | undefined;
  /** Loads it once; undefined where it is there. */
  load(): Promise<void> | undefined;
}

/** A loader that has loaded nothing yet. */
export function celLoader(): CelLoader {
  let cel: typeof Cel | undefined;
  let loading: Promise<void> | undefined;
  return {
    loaded: () => cel,
    load() {
      if (cel !== undefined) return undefined;
      loading ??= import("../cel/index.js").then((module) => {
        cel = module;
      });
      return loading;
    },
  };
}

/** Whether a text may hold expressions of its own: admission policies, match conditions, rules and patterns of definitions, selectors of devices. */
export function needsCel(text: string): boolean {
  if (text.includes("openAPIV3Schema") && text.includes("pattern")) return true;
  return /AdmissionPolicy|matchConditions|x-kubernetes-validations|\bcel\b/u.test(text);
}
