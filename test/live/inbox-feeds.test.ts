import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Credentials } from '../../src/datasources/credential.ts';
import type { InboxDirectory, MailCall, MailSource, MessageList } from '../../src/datasources/mail-source.ts';
import { GatewayError } from '../../src/errors.ts';
import { InboxFeeds } from '../../src/live/inbox-feeds.ts';
import type { WatchEvent } from '../../src/live/watch-event.ts';
import { ListingSource, read } from '../helpers/listing-source.ts';
import { listOf, message } from '../helpers/messages.ts';
import { waitFor } from '../helpers/sandbox.ts';

const credential = new Credentials(randomBytes(32)).of('a key');
const call: MailCall = { credential };
const address = 'a@sandbox.test';

let upstream: ListingSource;
let feeds: InboxFeeds;
let expiresAt: Date | null;
/** Feeds that look at an inbox so often. Milliseconds. */
function feedsEvery(ms: number): InboxFeeds {
  const directory = {
    find: async () => expiresAt && { address, createdAt: null, expiresAt },
  } as unknown as InboxDirectory;
  return new InboxFeeds({
    source: upstream as unknown as MailSource,
    directory,
    quota: { latest: () => null },
    pace: { fastMs: ms, slowMs: ms },
  });
}

beforeEach(() => {
  upstream = new ListingSource();
  expiresAt = null;
  feeds = feedsEvery(5);
});
afterEach(() => feeds.close());

describe('watching an inbox', () => {
  test('begins with a read, and fails with it', async () => {
    // So rarely that no other look comes in between, however busy the machine is.
    feeds = feedsEvery(3_600_000);
    upstream.list = () => {
      throw new GatewayError('UPSTREAM_UNAVAILABLE', 'gone');
    };
    await expect(feeds.watch({ address }, call)).rejects.toThrow('gone');
    expect([upstream.looks, feeds.size]).toEqual([1, 0]);
    upstream.list = () => listOf();
    await (await feeds.watch({ address }, call)).return();
    expect(upstream.looks).toBe(2);
  });

  test('leaves no feed behind, in whichever moment of its beginning the caller leaves', async () => {
    const left: number[] = [];
    for (let moment = 0; moment < 60; moment += 1) {
      const caller = new AbortController();
      const watching = feeds.watch({ address }, { ...call, signal: caller.signal }).catch(() => {});
      for (let i = 0; i < moment; i += 1) await null;
      caller.abort();
      await watching;
      if (feeds.size > 0) left.push(moment);
      await feeds.close();
      feeds = feedsEvery(5);
    }
    expect(left).toEqual([]);
  });

  test('is shared by all watchers, and each is given everything once', async () => {
    const watchers: ReturnType<typeof read>[] = [];
    for (let i = 0; i < 50; i += 1) watchers.push(read(await feeds.watch({ address }, call)));
    expect(feeds.size).toBe(1);
    upstream.list = () => listOf('b', 'a');
    await waitFor('both', () => watchers.every(({ events }) => events.length === 2));
    for (const { ids } of watchers) expect(ids()).toEqual(['a', 'b']);
  });

  test('ends with the last watcher, at once, with the request that is under way', async () => {
    const first = await feeds.watch({ address }, call);
    const second = await feeds.watch({ address }, call);
    upstream.list = () => new Promise<never>(() => {});
    const before = upstream.looks;
    await waitFor('a look that hangs', () => upstream.looks > before);
    await first.return();
    expect([feeds.size, upstream.aborted]).toEqual([1, 0]);
    await second.return();
    expect([feeds.size, upstream.aborted]).toEqual([0, 1]);
  });

  test('is left by a watcher whose caller goes away before the first read is done', async () => {
    upstream.list = () => new Promise<never>(() => {});
    const gone = new AbortController();
    const watching = feeds.watch({ address }, { ...call, signal: gone.signal });
    await waitFor('the read', () => upstream.looks === 1);
    gone.abort();
    await expect(watching).rejects.toThrow('abort');
    expect(feeds.size).toBe(0);
  });

  test('settles a waiting next at once when its watcher returns or its signal aborts', async () => {
    const gone = new AbortController();
    const byReturn = await feeds.watch({ address }, call);
    const bySignal = await feeds.watch({ address }, { ...call, signal: gone.signal });
    const waiting = [byReturn.next(), byReturn.next(), bySignal.next()];
    await byReturn.return();
    gone.abort();
    for (const result of await Promise.all(waiting)) expect(result).toEqual({ done: true, value: undefined });
    expect(await byReturn.next()).toEqual({ done: true, value: undefined });
  });

  test('passes over what does not match, and covers it', async () => {
    const watcher = await feeds.watch({ address, matches: ({ subject }) => subject === 'wanted' }, call);
    const { events, ended } = read(watcher);
    upstream.list = () => listOf(message('b', { subject: 'wanted' }), 'a');
    await waitFor('the match', () => events.length === 1);
    await watcher.return();
    await ended;
    const { cursor } = events[0] as Extract<WatchEvent, { kind: 'arrival' }>;
    const resumed = read(await feeds.watch({ address, after: cursor }, call));
    upstream.list = () => listOf('c', 'b', 'a');
    await waitFor('the next', () => resumed.events.length === 1);
    expect(resumed.ids()).toEqual(['c']);
  });
});

test('a watcher whose filter fails ends with that failure, and the others go on', async () => {
  const failing = read(
    await feeds.watch(
      {
        address,
        matches: () => {
          throw new Error('a fault');
        },
      },
      call,
    ),
  );
  const { ids } = read(await feeds.watch({ address }, call));
  upstream.list = () => listOf('a');
  await failing.ended;
  expect(failing.events).toMatchObject([{ kind: 'end', end: { error: new Error('a fault') } }]);
  upstream.list = () => listOf('b', 'a');
  await waitFor('the others', () => ids().length === 2);
});

describe('a feed', () => {
  test('goes on through failures, malformed and empty answers', async () => {
    upstream.list = () => listOf('a');
    const { ids } = read(await feeds.watch({ address }, call));
    const answers: (() => MessageList)[] = [
      () => {
        throw new GatewayError('UPSTREAM_TIMEOUT', 'late');
      },
      () => {
        throw new GatewayError('UPSTREAM_INVALID_RESPONSE', 'not a list');
      },
      () => listOf(),
      () => listOf('a'),
    ];
    upstream.list = () => (answers.shift() ?? (() => listOf('b', 'a')))();
    await waitFor('news', () => ids().length > 0);
    expect(ids()).toEqual(['b']);
  });

  test.each([
    ['NOT_FOUND', null, 'EXPIRED'],
    ['NOT_FOUND', new Date(0), 'EXPIRED'],
    ['NOT_FOUND', new Date(8e15), 'DELETED'],
    ['UPSTREAM_UNAVAILABLE', new Date(0), 'EXPIRED'],
    ['UNAUTHENTICATED', null, 'REVOKED'],
    ['FORBIDDEN', null, 'REVOKED'],
  ] as const)('that meets %s with an expiry of %s ends as %s', async (code, expiry, reason) => {
    expiresAt = expiry;
    const { events, ended } = read(await feeds.watch({ address }, call));
    upstream.list = () => {
      throw new GatewayError(code, 'the end');
    };
    await ended;
    expect(events).toMatchObject([{ kind: 'end', end: { reason } }]);
    expect(feeds.size).toBe(0);
  });

  test('ends when its inbox expires, after a last look, also where the upstream goes on answering', async () => {
    expiresAt = new Date(Date.now() + 60);
    const { events, ended } = read(await feeds.watch({ address }, call));
    upstream.list = () => (Date.now() >= (expiresAt as Date).getTime() ? listOf('just in time') : listOf());
    await ended;
    expect(events).toMatchObject([
      { kind: 'arrival', message: { id: 'just in time' } },
      { kind: 'end', end: { reason: 'EXPIRED' } },
    ]);
  });

  test('does not take an inbox that is not found for deleted while it is being renamed', async () => {
    expiresAt = new Date(8e15);
    const { events, ended } = read(await feeds.watch({ address }, call));
    const release = feeds.hold(address, credential);
    upstream.list = () => {
      throw new GatewayError('NOT_FOUND', 'renamed already');
    };
    const before = upstream.looks;
    await waitFor('a look', () => upstream.looks > before + 1);
    feeds.finish(address, credential, { reason: 'RENAMED', newAddress: 'b@sandbox.test' });
    release();
    await ended;
    expect(events).toMatchObject([{ kind: 'end', end: { reason: 'RENAMED' } }]);
  });

  test.each([
    ['DELETED', 'NOT_FOUND'],
    ['STOPPED', 'UPSTREAM_UNAVAILABLE'],
  ] as const)('that is %s before its first read is done fails its watchers with %s', async (reason, code) => {
    upstream.list = () => new Promise<never>(() => {});
    const watching = feeds.watch({ address }, call);
    await waitFor('the read', () => upstream.looks === 1);
    feeds.finish(address, credential, { reason });
    await expect(watching).rejects.toMatchObject({ code });
    expect(feeds.size).toBe(0);
  });

  test('is not made once the feeds are closed', async () => {
    await feeds.close();
    await expect(feeds.watch({ address }, call)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfter: 1 });
    expect([upstream.looks, feeds.size]).toEqual([0, 0]);
  });

  test('gives what has come before it says that it is over', async () => {
    const watcher = await feeds.watch({ address }, call);
    upstream.list = () => listOf('a');
    await waitFor('the snapshot', () => feeds.find(address, credential)?.snapshot?.lastSeq === 1);
    feeds.finish(address, credential, { reason: 'RENAMED', newAddress: 'b@sandbox.test' });
    const { events, ended } = read(watcher);
    await ended;
    expect(events).toMatchObject([
      { kind: 'arrival', message: { id: 'a' } },
      { kind: 'end', end: { newAddress: 'b@sandbox.test' } },
    ]);
  });

  test('does not let a look that began before a deletion bring the message back', async () => {
    upstream.list = () => listOf('b', 'a');
    const watcher = await feeds.watch({ address }, call);
    const held = Promise.withResolvers<MessageList>();
    upstream.list = () => held.promise;
    const before = upstream.looks;
    await waitFor('a look under way', () => upstream.looks > before);
    feeds.edit({ inbox: address, id: 'a' }, credential, null);
    upstream.list = () => listOf('b');
    held.resolve(listOf('b', 'a'));
    await waitFor('a look anew', () => upstream.looks > before + 1);
    expect(feeds.find(address, credential)?.snapshot?.list.messages.map(({ id }) => id)).toEqual(['b']);
    await watcher.return();
  });
});
