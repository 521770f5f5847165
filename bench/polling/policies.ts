import { variables } from '../../src/config.ts';
import type { PollPace, PollSituation } from '../../src/live/poll-policy.ts';
import { planPoll, wantedDelay } from '../../src/live/poll-policy.ts';

/** Where a feed stands, for policies of every kind. */
export interface Standing extends PollSituation {
  /** Looks in a row that brought nothing. */
  readonly quietLooks: number;
}

export interface Policy {
  readonly name: string;
  /** When the next look is due. */
  readonly dueAt: (standing: Standing) => number;
  /** The delay that a feed would like, in milliseconds: what its demand is made of. */
  readonly wantedDelay: (standing: Standing) => number;
}

/** The pace that the gateway has when nothing is set. */
export const pace: PollPace = {
  fastMs: Number(variables.pollFastMs.fallback),
  slowMs: Number(variables.pollSlowMs.fallback),
};

/** Looks in fixed steps, or in steps that depend on its luck alone, with the last one at the end of the inbox. */
function stepping(name: string, step: (standing: Standing) => number): Policy {
  return {
    name,
    dueAt: (standing) =>
      Math.min(standing.lastPollAt + step(standing), Math.max(standing.lastPollAt, standing.expiresAt)),
    wantedDelay: step,
  };
}

export const ours: Policy = {
  name: 'ours',
  dueAt: (standing) => planPoll(standing, pace).dueAt,
  wantedDelay: (standing) => wantedDelay(standing, pace),
};

export const policies: readonly Policy[] = [
  ours,
  stepping('fixed 2 s', () => 2_000),
  stepping('fixed 5 s', () => 5_000),
  stepping('exponential 2 to 60 s', ({ quietLooks }) => Math.min(60_000, 2_000 * 2 ** Math.min(quietLooks, 5))),
];
