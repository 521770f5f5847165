import type { Quota } from '../../src/datasources/mail-source.ts';
import type { Account } from './account.ts';
import { Agenda } from './agenda.ts';
import type { Life } from './life.ts';
import type { Policy } from './policies.ts';
import type { Random } from './prng.ts';
import { between } from './prng.ts';
import { WatchedInbox } from './watched-inbox.ts';

/** What is played. */
export interface World {
  readonly policy: Policy;
  readonly lives: readonly Life[];
  readonly random: Random;
  /** Null: calls are not counted. */
  readonly account: Account | null;
  readonly end: number;
  /** Times at which the delay is noted that a look at the first inbox would be planned with. */
  readonly samples?: readonly number[];
}

/** What came of it. */
export interface Outcome {
  /** The looks at each inbox, the first one included. */
  readonly looks: readonly number[];
  /** For each inbox the delay until each of its mails was seen, in milliseconds; null where it never was. */
  readonly delays: ReadonlyArray<ReadonlyArray<number | null>>;
  /** The delay at each of the sampled times, in milliseconds. */
  readonly samples: readonly number[];
}

/** How long a call takes, in milliseconds. The list is the one that the upstream has when the call begins. */
const LATENCY = { least: 20, most: 150 };

/**
 * A feed that sleeps long plans again after a minute, and then whenever it has been idle for a quarter longer: what holds it back
 * may have eased. Milliseconds.
 */
const FIRST_CHECK = 60_000;

/** Plays what a policy makes of some inboxes. The same world gives the same outcome. */
export function simulate({ policy, lives, random, account, end, samples = [] }: World): Outcome {
  const agenda = new Agenda();
  const inboxes = lives.map((life) => new WatchedInbox(life, policy));
  const sampled: number[] = [];
  let known: Quota | null = null;
  let demand = 0;

  /** Has a change of an inbox counted in the demand of all. */
  function change(inbox: WatchedInbox, make: () => void): void {
    const before = inbox.demand;
    make();
    demand = Math.max(0, demand + inbox.demand - before);
  }

  function look(inbox: WatchedInbox): void {
    const beganAt = agenda.now;
    if (account && !account.call(beganAt)) {
      change(inbox, () => inbox.stop());
      return;
    }
    const quota = account?.report(beganAt) ?? null;
    change(inbox, () => inbox.begin(beganAt));
    agenda.schedule(beganAt + between(random, LATENCY.least, LATENCY.most), () => {
      known = quota;
      change(inbox, () => inbox.seeListOf(beganAt, agenda.now, random()));
      follow(inbox);
    });
  }

  /** Sleeps until the next look is due, and then plans again: what was known has changed. */
  function follow(inbox: WatchedInbox): void {
    if (!inbox.isIdle) return;
    change(inbox, () => inbox.age(agenda.now));
    const dueAt = inbox.dueAt(agenda.now, known, demand);
    if (dueAt <= agenda.now) {
      look(inbox);
      return;
    }
    const isCurrent = inbox.sleep();
    agenda.schedule(Math.min(dueAt, agenda.now + Math.max(FIRST_CHECK, inbox.idleFor(agenda.now) / 4)), () => {
      if (isCurrent()) follow(inbox);
    });
  }

  for (const inbox of inboxes) {
    const { start, end: over, expires, callsAtStart, wait } = inbox.life;
    agenda.schedule(start, () => {
      for (let call = 0; call < callsAtStart; call += 1) account?.call(agenda.now);
      look(inbox);
    });
    // The last look begins at the end of an inbox; its reply comes a little later.
    agenda.schedule(expires ? over + 1_000 : over, () => change(inbox, () => inbox.stop()));
    if (wait && wait.from > start) {
      agenda.schedule(wait.from, () => {
        change(inbox, () => inbox.ask(agenda.now, wait.until));
        follow(inbox);
      });
    }
  }
  for (const [index, at] of samples.entries()) {
    agenda.schedule(at, () => {
      sampled[index] = (inboxes[0] as WatchedInbox).delayAfterLook(agenda.now, known, demand);
    });
  }
  agenda.runUntil(end);
  return {
    looks: inboxes.map(({ looks }) => looks),
    delays: inboxes.map(({ delays }) => delays),
    samples: sampled,
  };
}
