/** Of an even number of values, the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** A figure that was measured several times. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function figureOf(values: readonly number[]): Figure {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** The ratio of two medians; its range is that of the rounds, in each of which both were measured one after the other. */
export function ratioOf(over: readonly number[], under: readonly number[]): Figure {
  const each = over.map((value, round) => value / (under[round] ?? Number.NaN));
  return { median: median(over) / median(under), min: Math.min(...each), max: Math.max(...each) };
}

/**
 * The order of a round: each begins with the next one, and goes to and fro from there (0, 1, -1, 2, -2 and so on; E. J. Williams, 1949), so
 * that over the rounds each comes early and late, and after one as after another.
 */
export function inTurn<T>(items: readonly T[], round: number): readonly T[] {
  const { length } = items;
  const order = items.map((_, place) => {
    const step = Math.ceil(place / 2) * (place % 2 === 0 ? -1 : 1);
    return items[(((round + step) % length) + length) % length] as T;
  });
  return Math.floor(round / length) % 2 === 0 ? order : order.reverse();
}

/** Of what was measured on the way to a last value, which holds all: that one, and between which values it was. */
export function lastOf(values: readonly number[]): Figure {
  return { ...figureOf(values), median: values.at(-1) ?? Number.NaN };
}
