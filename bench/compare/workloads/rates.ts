import type { Turn } from '../rounds.ts';
import type { Sameness } from '../same-answers.ts';

/** What came of a workload of requests; by the ids of the servers. */
export interface RatesOf {
  readonly letter: string;
  readonly title: string;
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
  readonly sameness: ReadonlyMap<string, Sameness>;
}
