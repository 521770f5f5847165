import { describe, expect, test } from 'vitest';
import type { BulkheadOptions } from '../../src/datasources/bulkhead.ts';
import { Bulkhead } from '../../src/datasources/bulkhead.ts';
import { mailCall } from '../helpers/mail.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';

const signal = new AbortController().signal;

/** A bulkhead, and the order in which its slots were given. */
function bulkhead(options: Partial<BulkheadOptions> = {}) {
  const slots = new Bulkhead({ slots: 2, share: 2, maxWaitingEach: 10, maxWaiting: 20, ...options });
  const given: string[] = [];
  const leaves: (() => void)[] = [];
  const enter = async (owner: string, { isPoll = false, until = signal } = {}) => {
    const leave = await slots.enter({ owner, isPoll, signal: until });
    given.push(isPoll ? `${owner} polls` : owner);
    leaves.push(leave);
  };
  /** Gives back the slot that was given first, and lets the next one be taken. */
  const next = async () => {
    leaves.shift()?.();
    await new Promise(setImmediate);
  };
  return { enter, given, next };
}

describe('slots', () => {
  test('are given at once while there are any, and then in turn', async () => {
    const { enter, given, next } = bulkhead();
    await Promise.all([enter('a'), enter('b')]);
    for (const owner of ['a', 'a', 'a', 'b', 'c']) void enter(owner);
    for (let i = 0; i < 5; i += 1) await next();
    expect(given).toEqual(['a', 'b', 'a', 'b', 'c', 'a', 'a']);
  });

  test('go to calls that somebody waits for before those of feeds', async () => {
    const { enter, given, next } = bulkhead({ slots: 1 });
    await enter('a');
    void enter('a', { isPoll: true });
    void enter('b');
    void enter('a');
    for (let i = 0; i < 3; i += 1) await next();
    expect(given).toEqual(['a', 'b', 'a', 'a polls']);
  });

  test('go to the look of a feed after three others at the latest, so that two busy owners stop no feed of a third', async () => {
    const { enter, given, next } = bulkhead();
    await Promise.all([enter('a'), enter('b')]);
    void enter('c', { isPoll: true });
    for (const owner of ['a', 'b', 'a', 'b', 'a', 'b']) void enter(owner);
    for (let i = 0; i < 4; i += 1) await next();
    expect(given).toEqual(['a', 'b', 'a', 'b', 'a', 'c polls']);
  });

  test('of one owner are no more than its share, though others are free', async () => {
    const { enter, given, next } = bulkhead({ slots: 4, share: 2 });
    await Promise.all([enter('a'), enter('a')]);
    void enter('a');
    await Promise.all([enter('b'), enter('b')]);
    expect(given).toEqual(['a', 'a', 'b', 'b']);
    await next();
    expect(given).toEqual(['a', 'a', 'b', 'b', 'a']);
  });

  test('are not taken by one who has left', async () => {
    const { enter, given, next } = bulkhead({ slots: 1 });
    await enter('a');
    const caller = new AbortController();
    const reason = new Error('gone');
    const left = enter('b', { until: caller.signal });
    void enter('c');
    caller.abort(reason);
    await expect(left).rejects.toBe(reason);
    await next();
    expect(given).toEqual(['a', 'c']);
  });
});

describe('past the bounds', () => {
  test('an owner is asked to wait for its own calls', async () => {
    const { enter } = bulkhead({ slots: 1, maxWaitingEach: 1 });
    await enter('a');
    void enter('a');
    await expect(enter('a', { isPoll: true })).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 });
  });

  test('looks of feeds that wait keep no call out, of their owner or of another', async () => {
    const { enter, given, next } = bulkhead({ slots: 1, maxWaitingEach: 2, maxWaiting: 4 });
    await enter('a');
    for (const owner of ['a', 'a', 'b', 'b']) void enter(owner, { isPoll: true });
    await expect(enter('a', { isPoll: true })).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(enter('c', { isPoll: true })).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    void enter('a');
    void enter('c');
    for (let i = 0; i < 2; i += 1) await next();
    expect(given).toEqual(['a', 'a', 'c']);
  });

  test('those who leave as they are let in make no room for more than may wait', async () => {
    const slots = new Bulkhead({ slots: 1, share: 1, maxWaitingEach: 10, maxWaiting: 1 });
    for (let i = 0; i < 3; i += 1) {
      const leave = await slots.enter({ owner: 'a', isPoll: false, signal });
      const caller = new AbortController();
      const next = slots.enter({ owner: 'b', isPoll: false, signal: caller.signal });
      await new Promise(setImmediate);
      leave();
      caller.abort();
      (await next)();
    }
    await slots.enter({ owner: 'a', isPoll: false, signal });
    void slots.enter({ owner: 'b', isPoll: false, signal });
    await expect(slots.enter({ owner: 'c', isPoll: false, signal })).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    });
  });

  test('everybody is asked to come again', async () => {
    const { enter } = bulkhead({ slots: 1, maxWaiting: 2 });
    await enter('a');
    void enter('b');
    void enter('c');
    await expect(enter('d')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfter: 1 });
  });
});

describe('calls that hang', () => {
  test('of one key, be they 64, keep no call of another key waiting', async () => {
    await using upstream = await startUpstream((request, response) => {
      if (request.headers.authorization === 'Bearer another key') reply(200, { done: true })(request, response);
    });
    await using http = upstreamHttp(upstream, { connections: 64 });
    const left = new AbortController();
    const hanging = Array.from({ length: 64 }, () =>
      http.json('GET', '/api/hangs', mailCall({ signal: left.signal })).catch(() => {}),
    );
    await waitFor('its share to be taken', () => upstream.requests.length === 32);
    expect(await http.json('GET', '/api/path', mailCall({ key: 'another key' }))).toMatchObject({ status: 200 });
    expect(upstream.requests).toHaveLength(33);
    left.abort();
    await Promise.all(hanging);
  });

  test('of the one key that there is may take every connection', async () => {
    await using upstream = await startUpstream(() => {});
    await using http = upstreamHttp(upstream, { connections: 8, oneCaller: true });
    const left = new AbortController();
    const hanging = Array.from({ length: 9 }, () =>
      http.json('GET', '/api/hangs', mailCall({ signal: left.signal })).catch(() => {}),
    );
    await waitFor('all to be taken', () => upstream.requests.length === 8);
    left.abort();
    await Promise.all(hanging);
    expect(upstream.requests).toHaveLength(8);
  });
});
