import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/datasources/mail-source.ts';
import { advance } from '../../src/live/advance.ts';
import type { InboxSnapshot } from '../../src/live/inbox-snapshot.ts';
import { withoutMessage } from '../../src/live/inbox-snapshot.ts';
import { listOf, message } from '../helpers/messages.ts';

/** A mail by what it is, under an id: `A` is one whose sender, subject, time and content are its own. */
const mail = (id: string, what: string, fields: Partial<Message> = {}) =>
  message(id, { subject: `subject ${what}`, content: `content ${what}`, ...fields });

/** Lists written as `id:what`, the newest first. */
function list(text: string) {
  const items = text.split(' ').filter(Boolean);
  return listOf(...items.map((item) => mail(...(item.split(':') as [string, string]))));
}

/** The place in the order of arrival of each message of the last list, as `what` and place, in that order. */
const placesIn = (snapshot: InboxSnapshot) =>
  snapshot.arrivals
    .map(({ seen, message: { subject } }) => `${subject?.slice('subject '.length)}${seen.seq}`)
    .join(' ');

const through = (...lists: string[]) =>
  lists.reduce((snapshot: InboxSnapshot | null, text) => advance(snapshot, list(text)), null) as InboxSnapshot;

const places = (...lists: string[]) => placesIn(through(...lists));

describe('messages whose ids all change at once', () => {
  test('are told by what they are, also where others come and go at the same time', () => {
    expect(places('c:C b:B a:A', 'z:D y:C x:A')).toBe('A1 C3 D4');
  });

  test('are told at every poll, and when the ids of before come back', () => {
    const lists = Array.from({ length: 20 }, (_, i) => `b${i}:B a${i}:A`);
    expect(places(...lists, 'c:C b19:B a19:A', 'b0:B a0:A c0:C', 'c:C b19:B a19:A')).toBe('A1 B2 C3');
  });

  test('are told where the list was empty in between', () => {
    expect(places('b:B a:A', '', 'c2:C b2:B a2:A')).toBe('A1 B2 C3');
  });

  test('are told when they were away as it happened and come back later', () => {
    expect(places('c:C b:B a:A', 'a2:A', 'c2:C b2:B a2:A')).toBe('A1 B2 C3');
    expect(places('c:C b:B a:A', 'a2:A', 'b3:B a3:A', 'c3:C b3:B a3:A')).toBe('A1 B2 C3');
  });

  test('are told when ids of before come back with a message that only had the ids in between', () => {
    expect(places('a1:A', 'b2:B a2:A', 'c1:C a1:A', 'c2:C b2:B a2:A')).toBe('A1 B2 C3');
  });

  test('are not lost among the remembered: of a mail that is gone, an equal one that comes later is another', () => {
    expect(places('b:B a:A', 'b:B', 'a2:A b:B')).toBe('B2 A3');
  });
});

describe('two equal mails', () => {
  test('are two where they are there together or one after the other, also when all ids change', () => {
    expect(places('a2:A a1:A', 'a4:A a3:A', 'a5:A a4:A a3:A')).toBe('A1 A2 A3');
    expect(places('k:K a1:A', 'a2:A k:K')).toBe('K2 A3');
  });

  test('are not new when one of them is deleted through the gateway and then all ids change', () => {
    const left = withoutMessage(through('k:K a2:A a1:A'), 'a1');
    expect(placesIn(advance(left, list('k2:K a3:A')))).toBe('A2 K3');
  });

  test('are two when the first is deleted through the gateway and the second then comes alone', () => {
    const empty = withoutMessage(through('a1:A'), 'a1');
    expect(placesIn(advance(empty, list('a2:A')))).toBe('A2');
  });

  test('are not new when one of them changes and then all ids do', () => {
    const both = through('a2:A a1:A');
    const changed = advance(both, listOf(mail('a2', 'A'), mail('a1', 'A', { content: 'new' })));
    const rotated = advance(changed, listOf(mail('a4', 'A'), mail('a3', 'A', { content: 'new' })));
    expect([placesIn(rotated), rotated.arrivals[0]?.message.id]).toEqual(['A1 A2', 'a3']);
  });
});

describe('an id that is given to another message', () => {
  test('names both of them, back and forth, however often', () => {
    expect(places('x:A', 'x:B', 'x:A', 'x:B')).toBe('B2');
    const others = Array.from({ length: 100 }, (_, i) => `x:M${i}`);
    expect(places('k:K', ...others.map((item) => `${item} k:K`), 'x:M0 k:K')).toBe('K1 M02');
    expect(through('k:K', ...others.map((item) => `${item} k:K`)).lastSeq).toBe(101);
  });

  test('within one list moves with the messages', () => {
    expect(places('2:B 1:A', '1:B 2:A')).toBe('A1 B2');
    expect(places('1:B 2:A', '1:C 2:B 3:A', '1:D 2:C 3:B 4:A')).toBe('A1 B2 C3 D4');
  });

  test('does not take what was remembered of the first, whose later id is there too', () => {
    const rotated = through('x:A', 'y:A');
    const alike = advance(rotated, listOf(mail('y', 'A'), mail('x', 'A', { subject: 'subject A2' })));
    expect(placesIn(alike)).toBe('A1 A22');
  });

  test('still names the second once the first is forgotten', () => {
    let snapshot = through('x:A k:K', 'x:B k:K');
    for (let i = 0; i < 2_010; i += 1) snapshot = advance(snapshot, list(`m${i}:M${i} x:B k:K`));
    const seen = advance(snapshot, listOf(mail('x', 'B', { isSeen: true }), mail('k', 'K')));
    expect(placesIn(seen)).toBe('K1 B3');
  });
});
