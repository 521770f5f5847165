/** A stream of numbers in [0, 1). */
export type Random = () => number;

/** Mulberry32: small, fast and the same everywhere, so that a run can be repeated. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between two others, all equally likely. */
export function between(random: Random, from: number, to: number): number {
  return from + (to - from) * random();
}
