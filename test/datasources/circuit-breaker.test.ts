import { beforeEach, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/datasources/circuit-breaker.ts';
import { CircuitBreaker } from '../../src/datasources/circuit-breaker.ts';
import { GatewayError } from '../../src/errors.ts';
import { mailCall } from '../helpers/mail.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';

let now: number;
let breaker: CircuitBreaker;
beforeEach(() => {
  now = 0;
  breaker = new CircuitBreaker({ windowMs: 30_000, minimum: 10, pauseMs: 1000, longestPauseMs: 8000, now: () => now });
});

function call(verdict: Verdict, owner = 'a', thing = 'inbox'): void {
  breaker.enter(owner, thing)(verdict);
}

function calls(count: number, verdict: Verdict, owner?: string, thing?: (i: number) => string): void {
  for (let i = 0; i < count; i += 1) call(verdict, owner, thing?.(i));
}

const isOpen = (owner = 'a', thing = 'inbox') => {
  try {
    breaker.check(owner, thing);
    return false;
  } catch {
    return true;
  }
};

/** Opens it to everybody. */
function openToAll(): void {
  for (const owner of ['a', 'b', 'c']) calls(3, 'failed', owner);
  call('failed', 'd');
}

describe('a circuit', () => {
  test('opens when most calls of the last while have failed, and not before there were enough of them', () => {
    calls(9, 'failed');
    expect(isOpen()).toBe(false);
    call('failed');
    expect(isOpen()).toBe(true);
  });

  test('tells those who call how long to wait', () => {
    openToAll();
    expect(() => breaker.enter('e', 'inbox')).toThrow(
      expect.objectContaining({ code: 'UPSTREAM_UNAVAILABLE', retryAfter: 1 }),
    );
  });

  test('stays closed while half of the calls are answered', () => {
    for (let i = 0; i < 20; i += 1) call(i % 2 === 0 ? 'answered' : 'failed');
    expect(isOpen()).toBe(false);
  });

  test('forgets what is long past', () => {
    calls(9, 'failed');
    now += 30_001;
    call('failed');
    expect(isOpen()).toBe(false);
  });

  test('counts nothing of callers who left', () => {
    calls(100, 'nothing');
    calls(9, 'failed');
    expect(isOpen()).toBe(false);
  });
});

describe('after its pause', () => {
  test('one call is let through, whose answer closes it', () => {
    openToAll();
    now += 1000;
    const tell = breaker.enter('a', 'inbox');
    expect(isOpen('b')).toBe(true);
    tell('answered');
    expect(isOpen('b')).toBe(false);
    calls(9, 'failed');
    expect(isOpen()).toBe(false);
  });

  test('a probe that fails is followed by a pause twice as long, up to the longest', () => {
    openToAll();
    for (const pause of [1000, 2000, 4000, 8000, 8000]) {
      now += pause - 1;
      expect(isOpen('b')).toBe(true);
      now += 1;
      call('failed', 'b');
    }
  });

  test('a probe whose caller leaves decides nothing: the next call is one', () => {
    openToAll();
    now += 1000;
    call('nothing', 'a');
    expect(isOpen('b')).toBe(false);
    call('answered', 'b');
    expect(isOpen('c')).toBe(false);
  });
});

describe('one who makes things fail', () => {
  test('cuts off only these from the upstream, as long as they are few', () => {
    calls(10, 'failed', 'a', () => 'poisoned inbox');
    expect(isOpen('a', 'poisoned inbox')).toBe(true);
    expect(isOpen('a', 'another inbox')).toBe(false);
    expect(isOpen('b', 'inbox')).toBe(false);
  });

  test('and has many of them cuts off nobody else', () => {
    calls(10, 'failed', 'a', (i) => `inbox ${i}`);
    expect(isOpen('a', 'yet another')).toBe(true);
    expect(isOpen('b')).toBe(false);
  });

  test('and has many credentials keeps the upstream from nobody else for long', () => {
    for (const owner of ['a', 'b', 'c']) calls(3, 'failed', owner);
    call('failed', 'a');
    expect(isOpen('d')).toBe(true);
    // It always comes first, so that every probe is one of its own, and the pauses grow.
    for (let pause = 1000; pause <= 8000; pause *= 2) {
      now += pause;
      call('failed', 'a');
    }
    now += 999;
    expect([isOpen('d'), isOpen('e')]).toEqual([true, true]);
    for (const owner of ['d', 'e', 'f']) {
      now += 1000;
      call('answered', owner);
      for (let i = 0; i < 20; i += 1) for (const other of ['a', 'b', 'c']) if (!isOpen(other)) call('failed', other);
    }
    // As many were served by now as there are for whom it fails.
    expect([isOpen('d'), isOpen('g')]).toEqual([false, false]);
  });

  test('is outvoted by those whose calls are answered, however many of its own there are', () => {
    for (const owner of ['b', 'c']) call('answered', owner);
    calls(200, 'failed', 'a', (i) => `inbox ${i}`);
    // What is remembered is bounded, and the others call now and then.
    for (const owner of ['b', 'c']) call('answered', owner);
    expect(isOpen('a', 'inbox 1')).toBe(false);
  });

  test('among others of one credential is outvoted by what they ask for', () => {
    call('answered', 'a', 'their inbox');
    calls(50, 'failed', 'a', () => 'poisoned inbox');
    expect(isOpen('a', 'poisoned inbox')).toBe(false);
  });
});

describe('an upstream that fails', () => {
  const many = async (handler: Parameters<typeof startUpstream>[0], key: (i: number) => string) => {
    await using upstream = await startUpstream(handler);
    await using http = upstreamHttp(upstream);
    const codes: string[] = [];
    for (let i = 0; i < 30; i += 1) {
      const outcome = http.json('GET', `/api/${i}`, mailCall({ key: key(i) }));
      codes.push(
        await outcome.then(
          ({ status }) => `${status}`,
          ({ code }) => code,
        ),
      );
    }
    return { codes, asked: upstream.requests.length };
  };

  test('is left alone after ten calls', async () => {
    const { codes, asked } = await many(reply(503), (i) => `key ${i % 4}`);
    expect(asked).toBe(10);
    expect(codes.slice(10)).toEqual(Array(20).fill('UPSTREAM_UNAVAILABLE'));
  });

  test.each([
    ['a 500', reply(500)],
    ['a 429', reply(429)],
    ['a 404', reply(404)],
    ['an answer that makes no sense', reply(200, 'nonsense')],
    ['a web page', reply(503, '<html>', { 'content-type': 'text/html' })],
  ])('with %s, which one may bring about for oneself, is called all the same', async (_, handler) => {
    expect((await many(handler, () => 'key')).asked).toBe(30);
  });

  test('is not found to be well by an operation whose time is up while it hangs', async () => {
    await using upstream = await startUpstream(() => {});
    await using http = upstreamHttp(upstream, { breaker });
    openToAll();
    now += 1000;
    const operation = new AbortController();
    const hanging = http.json('GET', '/api/hangs', mailCall({ signal: operation.signal }));
    await waitFor('the probe', () => upstream.requests.length === 1);
    const over = new GatewayError('LIMIT_EXCEEDED', 'This operation was ended.');
    operation.abort(over);
    await expect(hanging).rejects.toBe(over);
    // The next call is a probe as well, and not one of many.
    breaker.enter('a', 'inbox');
    expect(isOpen('b')).toBe(true);
  });
});
