import type { Turn } from './rounds.ts';

/** Answers after which V8 has compiled what a server of this kind does over and over: the longest way takes some so many. */
const ENOUGH = 10_000;
/** Turns in a row in which an answer took no less CPU than before; one alone may have been beside other work. */
const STEADY = 5;
/** By how much less counts. */
const LESS = 0.97;

/** For servers that have been warmed up with other variables, or at another distance. Milliseconds. */
export const WARM_AGAIN_MS = 1_500;

const least = (turns: readonly Pick<Turn, 'cpu'>[]) => Math.min(...turns.map(({ cpu }) => cpu));

/**
 * Whether a server is as fast as it becomes, by the CPU of its answers and not their rate: others on the machine change that less.
 *
 * @param turns all that it has had since it was cold
 */
export function isWarm(turns: readonly Pick<Turn, 'requests' | 'cpu'>[]): boolean {
  if (turns.reduce((sum, { requests }) => sum + requests, 0) >= ENOUGH) return true;
  return turns.length > STEADY && least(turns.slice(-STEADY)) >= LESS * least(turns.slice(0, -STEADY));
}
