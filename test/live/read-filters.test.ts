import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Credentials } from '../../src/datasources/credential.ts';
import type { InboxDirectory, MailCall, MailSource, Message } from '../../src/datasources/mail-source.ts';
import { InboxFeeds } from '../../src/live/inbox-feeds.ts';
import { ListingSource, read } from '../helpers/listing-source.ts';
import { listOf } from '../helpers/messages.ts';
import { waitFor } from '../helpers/sandbox.ts';

const credential = new Credentials(randomBytes(32)).of('a key');
const call: MailCall = { credential };
const address = 'a@sandbox.test';

let upstream: ListingSource;
let feeds: InboxFeeds;
beforeEach(() => {
  upstream = new ListingSource();
  feeds = new InboxFeeds({
    source: upstream as unknown as MailSource,
    directory: { find: async () => null } as unknown as InboxDirectory,
    quota: { latest: () => null },
    pace: { fastMs: 20, slowMs: 20 },
  });
});
afterEach(() => feeds.close());

/** A filter that reads each message for as long as the test wants. */
function slowFilter() {
  const readings = new Map<string, PromiseWithResolvers<boolean>>();
  const matches = ({ id }: Message) => {
    const reading = Promise.withResolvers<boolean>();
    readings.set(id, reading);
    return reading.promise;
  };
  return { matches, readings, decide: (id: string, isWanted: boolean) => readings.get(id)?.resolve(isWanted) };
}

describe('a filter that has to read the messages', () => {
  test('gives those that match in their order, each once the ones before it are decided on', async () => {
    const { matches, readings, decide } = slowFilter();
    const { ids } = read(await feeds.watch({ address, matches }, call));
    upstream.list = () => listOf('c', 'b', 'a');
    await waitFor('the first', () => readings.has('a'));
    expect(readings.size).toBe(1);
    decide('a', true);
    await waitFor('the second', () => readings.has('b'));
    expect(ids()).toEqual(['a']);
    decide('b', false);
    await waitFor('the third', () => readings.has('c'));
    decide('c', true);
    await waitFor('the last', () => ids().length === 2);
    expect(ids()).toEqual(['a', 'c']);
  });

  test('gives what it has read to its end also where the inbox has closed meanwhile, and then the end', async () => {
    const { matches, readings, decide } = slowFilter();
    const { events, ids, ended } = read(await feeds.watch({ address, matches }, call));
    upstream.list = () => listOf('a');
    await waitFor('the message', () => readings.has('a'));
    feeds.finish(address, credential, { reason: 'DELETED' });
    expect(events).toEqual([]);
    decide('a', true);
    await ended;
    expect(ids()).toEqual(['a']);
    expect(events.map(({ kind }) => kind)).toEqual(['arrival', 'end']);
  });

  test('ends its watcher where it fails, and no other', async () => {
    const { matches, readings } = slowFilter();
    const failing = read(await feeds.watch({ address, matches }, call));
    const other = read(await feeds.watch({ address }, call));
    upstream.list = () => listOf('a');
    await waitFor('the message', () => readings.has('a'));
    const fault = new Error('a fault');
    readings.get('a')?.reject(fault);
    await failing.ended;
    expect(failing.events).toMatchObject([{ kind: 'end', end: { reason: 'STOPPED', error: fault } }]);
    upstream.list = () => listOf('b', 'a');
    await waitFor('both', () => other.ids().length === 2);
  });

  test('holds up nobody who leaves', async () => {
    const { matches, readings } = slowFilter();
    const watcher = await feeds.watch({ address, matches }, call);
    const next = watcher.next();
    upstream.list = () => listOf('a');
    await waitFor('the message', () => readings.has('a'));
    await watcher.return();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(feeds.size).toBe(0);
  });

  test('keeps a message that is still being read out of the cursor of a wait whose time is up', async () => {
    const { matches, readings } = slowFilter();
    const after = feeds.cursorOf(listOf(), credential);
    upstream.list = () => listOf('b', 'a');
    const conditions = [{ name: 'text.contains', holds: matches }];
    const waiting = feeds.waitFor({ address, after, conditions, timeoutMs: 300 }, call);
    await waitFor('the first', () => readings.has('a'));
    readings.get('a')?.resolve(false);
    await waitFor('the second', () => readings.has('b'));
    const outcome = await waiting;
    expect(outcome).toMatchObject({
      kind: 'timeout',
      nearMisses: [{ message: { id: 'a' }, unmet: ['text.contains'] }],
    });
    const again = await feeds.waitFor(
      { address, after: (outcome as { cursor: string }).cursor, conditions: [], timeoutMs: 5_000 },
      call,
    );
    expect(again).toMatchObject({ kind: 'arrival', message: { id: 'b' } });
  });

  test('says of a near miss every condition that it failed, read or not', async () => {
    upstream.list = () => listOf('a');
    const conditions = [
      { name: 'subject.contains', holds: () => false },
      { name: 'isSeen', holds: () => true },
      { name: 'hasCode', holds: async () => false },
    ];
    const after = feeds.cursorOf(listOf(), credential);
    const outcome = await feeds.waitFor({ address, after, conditions, timeoutMs: 200 }, call);
    expect(outcome).toMatchObject({ nearMisses: [{ unmet: ['subject.contains', 'hasCode'] }] });
  });
});
