/** The least and the most that a size or a cost can be, in the units of cel-go (checker/cost.go). */
export interface Amount {
  readonly min: number;
  readonly max: number;
}

/** Where cel-go's counters end, which it keeps in 64 bits: more is not told apart from it. */
export const endless = 2 ** 64;

/** What is known of nothing. */
export const unknownAmount: Amount = { min: 0, max: endless };

/** Nothing at all. */
export const none: Amount = { min: 0, max: 0 };

/** Exactly so much. */
export function exactly(count: number): Amount {
  return { min: count, max: count };
}

export function add(left: Amount, right: Amount): Amount {
  return { min: bounded(left.min + right.min), max: bounded(left.max + right.max) };
}

export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce(add, none);
}

export function multiply(left: Amount, right: Amount): Amount {
  return { min: bounded(left.min * right.min), max: bounded(left.max * right.max) };
}

/** So many times as much, rounded up. */
export function scale({ min, max }: Amount, factor: number): Amount {
  return { min: bounded(Math.ceil(min * factor)), max: bounded(Math.ceil(max * factor)) };
}

/** What covers both. */
export function union(left: Amount, right: Amount): Amount {
  return { min: Math.min(left.min, right.min), max: Math.max(left.max, right.max) };
}

function bounded(count: number): number {
  return Math.min(count, endless);
}
