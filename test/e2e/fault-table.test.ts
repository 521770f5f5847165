import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationNames, perform } from '../helpers/fault-operations.ts';
import { cellsOf, FAULT_SETTINGS, HANG_SETTINGS, wrongWith } from '../helpers/fault-table.ts';
import type { FaultyUpstream } from '../helpers/faulty-upstream.ts';
import { faults, startFaultyUpstream } from '../helpers/faulty-upstream.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway } from '../helpers/gateway.ts';

let upstream: FaultyUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startFaultyUpstream();
  gateway = await startTestGateway({ ...FAULT_SETTINGS, UPSTREAM_URL: upstream.url });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await upstream[Symbol.asyncDispose]();
});

test('every fault has a name of its own', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

const passing = faults.filter(({ hangs }) => !hangs);
const operations = Map.groupBy(cellsOf(passing), ({ operation }) => operation);

test.each([...operations])(
  '%s ends well whatever the upstream does',
  async (_, cells) => {
    const waiting = [...cells];
    const wrong: string[] = [];
    const work = async () => {
      for (let cell = waiting.shift(); cell; cell = waiting.shift())
        wrong.push(...(await wrongWith(gateway.app.url, upstream, cell)));
    };
    // Few at a time: a call that waits for a busy machine has the same deadline as one that hangs.
    await Promise.all(Array.from({ length: 8 }, work));
    expect(wrong).toEqual([]);
  },
  120_000,
);

const hanging = faults.filter(({ hangs }) => hangs);

test.each(hanging.map((fault) => [fault.name, fault] as const))(
  'every operation ends in time: %s',
  async (_, fault) => {
    // Of its own: so many calls that hang would have the upstream left alone.
    await using hasty = await startTestGateway({ ...HANG_SETTINGS, UPSTREAM_URL: upstream.url });
    const wrong = await Promise.all(cellsOf([fault]).map((cell) => wrongWith(hasty.app.url, upstream, cell)));
    expect(wrong.flat()).toEqual([]);
  },
);

test.each(operationNames)('%s ends well when nothing listens there', async (operation) => {
  const closed = await startFaultyUpstream();
  await closed[Symbol.asyncDispose]();
  await using alone = await startTestGateway({ ...FAULT_SETTINGS, UPSTREAM_URL: closed.url });
  expect(await perform(alone.app.url, operation, 'a-key')).toMatchObject({
    result: 'UPSTREAM_UNAVAILABLE',
    retryAfter: 1,
  });
});

test('nothing followed a redirection, and nothing unexpected was met', () => {
  expect(upstream.strayed).toBe(0);
  expect(gateway.log.filter(({ msg }) => msg === 'Unexpected error')).toEqual([]);
});
