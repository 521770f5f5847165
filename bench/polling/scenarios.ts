import type { Life } from './life.ts';
import { DAY, HOUR, MONTH } from './month.ts';
import { between, createRandom } from './prng.ts';

/** The life of an inbox, and the minute in which a test expects its mail. Milliseconds. */
const LIFE = 600_000;
const MINUTE = 60_000;

/** How many inboxes somebody makes in one go, and within what time. */
const CLUMP = 10;
const CLUMP_FOR = 300_000;

/**
 * Inboxes over a month, by day, ten within five minutes each time. Each is made, watched for its whole life and gets one mail:
 * every second one within a minute, the others at any time.
 */
export function inboxesOverMonth(count: number): Life[] {
  const random = createRandom(3);
  let clump = 0;
  return Array.from({ length: count }, (_, index) => {
    if (index % CLUMP === 0) clump = Math.floor(between(random, 0, 30)) * DAY + between(random, 8, 20) * HOUR;
    const start = clump + between(random, 0, CLUMP_FOR);
    const mail = between(random, start, start + (index % 2 === 0 ? MINUTE : LIFE));
    return { start, end: start + LIFE, expires: true, callsAtStart: 1, mails: [mail] };
  });
}

/** Inboxes that are all watched for the whole month, from within its first hour on, with two mails each; the earliest first. */
export function inboxesAllMonth(count: number): Life[] {
  const random = createRandom(4);
  return Array.from({ length: count }, () => {
    const start = between(random, 0, HOUR);
    const mails = [between(random, start, MONTH), between(random, start, MONTH)];
    return { start, end: MONTH, expires: false, callsAtStart: 0, mails };
  }).sort((one, other) => one.start - other.start);
}

/** A run of tests: inboxes that are made within two seconds, and each waited for up to a minute for a mail that comes within it. */
export function burst(at: number, count: number): Life[] {
  const random = createRandom(5);
  return Array.from({ length: count }, () => {
    const start = at + between(random, 0, 2_000);
    const end = start + MINUTE;
    const mails = [between(random, start, end)];
    return { start, end, expires: false, callsAtStart: 1, mails, wait: { from: start, until: end } };
  });
}
