import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Credentials } from '../../src/datasources/credential.ts';
import type { InboxDirectory, MailCall, MailSource, Quota } from '../../src/datasources/mail-source.ts';
import { GatewayError } from '../../src/errors.ts';
import { InboxFeeds } from '../../src/live/inbox-feeds.ts';
import { WatchedMailSource } from '../../src/live/watched-mail-source.ts';
import { ListingSource, read } from '../helpers/listing-source.ts';
import { listOf } from '../helpers/messages.ts';
import { waitFor } from '../helpers/sandbox.ts';

const credential = new Credentials(randomBytes(32)).of('a key');
const call: MailCall = { credential };
const address = 'a@sandbox.test';

let upstream: ListingSource;
let feeds: InboxFeeds;
let expiresAt: Date | null;
let quota: Quota | null;
/** How far the clock has been set forward; less than nothing: back. Milliseconds. */
let shift: number;
beforeEach(() => {
  upstream = new ListingSource();
  [expiresAt, quota, shift] = [null, null, 0];
  const directory = {
    find: async () => expiresAt && { address, createdAt: null, expiresAt },
  } as unknown as InboxDirectory;
  feeds = new InboxFeeds({
    source: upstream as unknown as MailSource,
    directory,
    quota: { latest: () => quota },
    pace: { fastMs: 20, slowMs: 20 },
    now: () => Date.now() + shift,
  });
});
afterEach(() => feeds.close());

const limited = (retryAfter?: number) => new GatewayError('RATE_LIMITED', 'fewer calls', { retryAfter });
/** A quota of which only the reserve is left, with no word of when there is more. */
const onlyReserve = (): Quota => ({ limit: 100, used: 90, remaining: 10, resetAt: null, observedAt: new Date() });
const wait = (timeoutMs: number) => feeds.waitFor({ address, conditions: [], timeoutMs }, call);

describe('a feed', () => {
  test('gives what a look has brought however many changes are made through the gateway meanwhile', async () => {
    upstream.list = () => listOf('b', 'a');
    const { ids } = read(await feeds.watch({ address, wantsAll: true }, call));
    const edits = setInterval(() => feeds.edit({ inbox: address, id: 'a' }, credential, null), 1);
    upstream.list = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return listOf('c', 'b', 'a');
    };
    const looks = upstream.looks;
    await waitFor('the mail', () => ids().includes('c'));
    clearInterval(edits);
    // One look may have been under way before.
    expect(upstream.looks - looks).toBeLessThanOrEqual(3);
    expect(feeds.find(address, credential)?.snapshot?.list.messages.map(({ id }) => id)).not.toContain('a');
  });

  test.each([-5, 5])('goes on when the clock is set by %i hours', async (hours) => {
    const { ids } = read(await feeds.watch({ address }, call));
    shift = hours * 3_600_000;
    await feeds.watch({ address }, call);
    upstream.list = () => listOf('a');
    await waitFor('the mail', () => ids().length === 1);
  });

  test('ends with its inbox also where the last look hangs', async () => {
    expiresAt = new Date(Date.now() + 200);
    const { events } = read(await feeds.watch({ address }, call));
    upstream.list = () => new Promise<never>(() => {});
    await waitFor('the end', () => events.length === 1);
    expect(events).toMatchObject([{ kind: 'end', end: { reason: 'EXPIRED' } }]);
    expect([feeds.size, upstream.aborted]).toEqual([0, 1]);
  });

  test('pauses when any other call with its key is told to make fewer', async () => {
    const source = new WatchedMailSource(
      { listDomains: () => Promise.reject(limited(3_600)) } as unknown as MailSource,
      feeds,
      0,
    );
    const { events } = read(await feeds.watch({ address, wantsAll: true }, call));
    await expect(source.listDomains('FREE', call)).rejects.toThrow('fewer calls');
    await waitFor('the feed to stall', () => events.length === 1);
    expect(events).toMatchObject([{ kind: 'state', state: 'STALLED' }]);
  });

  test('pauses when the first read of another inbox of its key is told to make fewer calls', async () => {
    const { events } = read(await feeds.watch({ address, wantsAll: true }, call));
    const plenty = upstream.list;
    upstream.list = () => {
      upstream.list = plenty;
      throw limited(3_600);
    };
    await feeds.watch({ address: 'b@sandbox.test' }, call).catch(() => {});
    await waitFor('the feed to stall', () => events.length === 1);
    expect(events).toMatchObject([{ kind: 'state', state: 'STALLED' }]);
  });
});

describe('a feed that is stalled', () => {
  test('is not asked for its inbox once it is of long ago, nor joined without a look', async () => {
    const { events, ids } = read(await feeds.watch({ address, wantsAll: true }, call));
    quota = onlyReserve();
    await waitFor('the feed to stall', () => events.length === 1);
    upstream.list = () => listOf('a');
    const source = new WatchedMailSource(upstream as unknown as MailSource, feeds, 0);
    expect((await source.listMessages(address, call)).messages).toEqual([]);
    shift = 61_000;
    expect((await source.listMessages(address, call)).messages).toHaveLength(1);
    const looks = upstream.looks;
    await feeds.watch({ address }, call);
    expect(upstream.looks).toBe(looks + 1);
    await waitFor('the mail', () => ids().length === 1);
  });

  test('fails who joins it when that look fails', async () => {
    const { events } = read(await feeds.watch({ address, wantsAll: true }, call));
    quota = onlyReserve();
    await waitFor('the feed to stall', () => events.length === 1);
    shift = 61_000;
    upstream.list = () => {
      throw limited(3_600);
    };
    await expect(feeds.watch({ address }, call)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(wait(1_000)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('a wait on an inbox that is watched', () => {
  test('in vain is an error when the inbox could not be read since it began, and no empty inbox', async () => {
    read(await feeds.watch({ address }, call));
    upstream.list = () => new Promise<never>(() => {});
    const looks = upstream.looks;
    await waitFor('a look that hangs', () => upstream.looks > looks);
    await expect(wait(200)).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });

  test('has it looked at once, also where the quota holds its polling back', async () => {
    const { events } = read(await feeds.watch({ address, wantsAll: true }, call));
    quota = onlyReserve();
    await waitFor('the feed to stall', () => events.length === 1);
    shift = 1_000;
    upstream.list = () => listOf('a');
    const looks = upstream.looks;
    expect(await wait(5_000)).toMatchObject({ kind: 'arrival', message: { id: 'a' } });
    expect(upstream.looks).toBe(looks + 1);
  });

  test('in vain is no error when the inbox was read a moment before', async () => {
    read(await feeds.watch({ address }, call));
    expect(await wait(1)).toMatchObject({ kind: 'timeout', nearMisses: [] });
    expect(await wait(200)).toMatchObject({ kind: 'timeout', nearMisses: [] });
  });
});

test('a read that an operation begins counts among its calls, and one that it joins does not', async () => {
  let spent = 0;
  const spend = () => {
    spent += 1;
  };
  const first = await feeds.watch({ address }, { ...call, spend });
  const second = await feeds.watch({ address }, { ...call, spend });
  expect(spent).toBe(1);
  const refused = {
    ...call,
    spend: () => {
      throw new GatewayError('LIMIT_EXCEEDED', 'too many');
    },
  };
  await expect(feeds.watch({ address: 'b@sandbox.test' }, refused)).rejects.toThrow('too many');
  await Promise.all([first.return(), second.return()]);
  expect([feeds.size, feeds.accounts]).toEqual([0, 0]);
});
