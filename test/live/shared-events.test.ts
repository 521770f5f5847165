import { beforeEach, expect, test } from 'vitest';
import { advance } from '../../src/live/advance.ts';
import type { Covered } from '../../src/live/cursor.ts';
import { coveredUpTo } from '../../src/live/inbox-snapshot.ts';
import { SharedEvents } from '../../src/live/shared-events.ts';
import { WatchPosition } from '../../src/live/watch-position.ts';
import { listOf } from '../helpers/messages.ts';

const first = advance(null, listOf('a'));
const second = advance(first, listOf('c', 'b', 'a'));

let now: number;
let events: SharedEvents;
let made: number;
beforeEach(() => {
  now = 0;
  made = 0;
  events = new SharedEvents(() => now);
});

function at(position: WatchPosition, name = 'event'): object {
  return events.at(name, position, () => {
    made += 1;
    return {};
  });
}

/** One that has taken so many messages. */
function position(taken: number, base?: Covered): WatchPosition {
  const made = base ? WatchPosition.fromCursor(base) : WatchPosition.fromNow(first);
  for (let i = 0; i < taken; i += 1) made.take(second);
  return made;
}

test('an event is made once for all watchers at one position, and for each position and name its own', () => {
  const event = at(position(1));
  for (let i = 0; i < 5_000; i += 1) expect(at(position(1))).toBe(event);
  expect(at(position(2))).not.toBe(event);
  expect(at(position(1), 'other')).not.toBe(event);
  expect(made).toBe(3);
});

test('watchers share events where they began with the same cursor, and only there', () => {
  const base = coveredUpTo(first, 1);
  const event = at(position(1, base));
  expect(at(position(1, base))).toBe(event);
  expect(at(position(1, coveredUpTo(first, 1)))).not.toBe(event);
  expect(at(position(1))).not.toBe(event);
});

test('watchers that passed by the same messages while they were away share events, and with no others', () => {
  const without = advance(second, listOf('c', 'a'));
  const [one, other] = [position(0), position(0)];
  for (const passing of [one, other]) passing.take(without);
  const event = at(one);
  expect(at(other)).toBe(event);
  expect(at(position(2))).not.toBe(event);
  expect(made).toBe(2);
});

test('an event is made anew after five seconds, and when the inbox has changed', () => {
  const event = at(position(1));
  now = 4_999;
  expect(at(position(1))).toBe(event);
  now = 5_000;
  const later = at(position(1));
  expect(later).not.toBe(event);
  expect(at(position(1))).toBe(later);
  events.clear();
  expect(at(position(1))).not.toBe(later);
});

test('the last sixty-four events are kept', () => {
  const event = at(position(1), 'first');
  for (let i = 0; i < 63; i += 1) at(position(1), `event ${i}`);
  expect(at(position(1), 'first')).toBe(event);
  at(position(1), 'one more');
  expect(at(position(1), 'first')).not.toBe(event);
});
