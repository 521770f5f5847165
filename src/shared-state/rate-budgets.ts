import type { MaybePromise } from '../maybe-promise.ts';

/** How much may be spent under a key, and how much comes back in time. */
export interface RatePolicy {
  /** Points that a key has at most, and that come back to it, evenly, in each window. */
  readonly quota: number;
  /** Milliseconds. */
  readonly windowMs: number;
}

/** What is left under a key. */
export interface RateStanding {
  /** Whether what was asked for could be spent; what could not be has cost nothing. */
  readonly isGranted: boolean;
  /** Whole points left. */
  readonly remaining: number;
  /** Until all points are back. Milliseconds. */
  readonly fullInMs: number;
  /** Until the points asked for are there; 0 where they were. Milliseconds. */
  readonly grantInMs: number;
}

/** Budgets of one policy, one under each key, that fill up again by themselves. Replicas of one gateway spend from the same ones. */
export interface RateBudgets {
  readonly policy: RatePolicy;
  /** Takes a point from the budget of that key, if there is one. */
  spend(key: string): MaybePromise<RateStanding>;
  /** What `spend` would say, without taking anything. */
  look(key: string): MaybePromise<RateStanding>;
}
