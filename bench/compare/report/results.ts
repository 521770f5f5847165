import type { FanOut } from '../workloads/fan-out.ts';
import type { LargeInbox } from '../workloads/large-inbox.ts';
import type { PollsOf } from '../workloads/polling.ts';
import type { RatesOf } from '../workloads/rates.ts';
import type { StartUp } from '../workloads/start-up.ts';
import type { Warm } from '../workloads/warm.ts';

/** What was measured; of a workload that was left out, nothing. */
export interface Results {
  /** (a) to (c). */
  readonly rates: readonly RatesOf[];
  readonly calls: Warm['calls'];
  readonly fanOuts: readonly FanOut[];
  readonly largeInbox: ReadonlyMap<string, LargeInbox> | null;
  readonly polls: PollsOf | null;
  readonly startUp: ReadonlyMap<string, StartUp> | null;
}

/** Who is in the tables. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: 'gateway' | 'peer' | 'floor';
}
