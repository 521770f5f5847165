import type { Life } from './life.ts';
import type { Delays } from './measures.ts';
import { mean, measure, most } from './measures.ts';
import type { Policy } from './policies.ts';
import type { Random } from './prng.ts';
import { between, createRandom } from './prng.ts';
import { simulate } from './simulate.ts';

/** What a new inbox and each wait are about, and the whole life of an inbox. Milliseconds. */
const MINUTE = 60_000;
const LIFE = 600_000;

/** What came of inboxes that were watched for their whole life, each by itself and without a quota. */
export interface OneLife {
  /** Looks at an inbox that was only watched. */
  readonly calls: { readonly mean: number; readonly most: number };
  /** Mails of the first minute. */
  readonly first: Delays;
  /** Mails of the other nine. */
  readonly later: Delays;
  /** Looks at an inbox for which somebody waited a minute, besides watching it. */
  readonly callsWithWait: { readonly mean: number; readonly most: number };
  /** Mails that were waited for. */
  readonly waited: Delays;
}

/** The targets of the gateway's own policy, by what they say. */
export function targetsOf({ calls, first, later, waited }: OneLife): ReadonlyArray<readonly [string, number, number]> {
  return [
    ['calls of a plain watched life, at most', calls.most, 75],
    ['median delay within a minute of the start, in ms', first.median, 1_000],
    ['p95 delay within a minute of the start, in ms', first.p95, 2_000],
    ['median delay within a minute of a wait, in ms', waited.median, 1_000],
    ['p95 delay within a minute of a wait, in ms', waited.p95, 2_000],
    ['p95 delay later, in ms', later.p95, 15_000],
  ];
}

const watched = { start: 0, end: LIFE, expires: true, callsAtStart: 0 };

/** No mail, one in the first minute, or one there and two later, in turn. */
function plainLife(index: number, random: Random): Life {
  const counts = [0, 1, 3];
  const mails = Array.from({ length: counts[index % 3] as number }, (_, mail) =>
    mail === 0 ? between(random, 0, MINUTE) : between(random, MINUTE, LIFE),
  );
  return { ...watched, mails };
}

/** A wait at any moment after the first minute, and its mail. */
function lifeWithWait(random: Random): Life {
  const from = between(random, MINUTE, LIFE - MINUTE);
  return { ...watched, mails: [between(random, from, from + MINUTE)], wait: { from, until: from + MINUTE } };
}

/** @param runs how many lives there are of each kind */
export function simulateOneLife(policy: Policy, runs: number): OneLife {
  const random = createRandom(1);
  const world = { policy, random, account: null, end: 2 * LIFE };
  const plain = Array.from({ length: 3 * runs }, (_, index) => plainLife(index, random));
  const waiting = Array.from({ length: runs }, () => lifeWithWait(random));
  const ofPlain = simulate({ ...world, lives: plain });
  const ofWaiting = simulate({ ...world, lives: waiting });
  return {
    calls: { mean: mean(ofPlain.looks), most: most(ofPlain.looks) },
    first: measure(ofPlain.delays.flatMap((delays) => delays.slice(0, 1))),
    later: measure(ofPlain.delays.flatMap((delays) => delays.slice(1))),
    callsWithWait: { mean: mean(ofWaiting.looks), most: most(ofWaiting.looks) },
    waited: measure(ofWaiting.delays.flat()),
  };
}
