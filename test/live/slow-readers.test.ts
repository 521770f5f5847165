import { describe, expect, test } from 'vitest';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { startSmallGateway } from '../helpers/small-gateway.ts';

const MB = 1_000_000;
const BOUND = 65_536;
/** More than the system's own buffers between the two take. */
const MANY = 60;

const texts = (size: number, count: number) => `subscription { texts(size: ${size}, count: ${count}) }`;
const text = (size: number) => `{ text(size: ${size}) }`;

/** A reader that stopped and left too much behind; its operations are over. */
async function startFull(options: Parameters<typeof startSmallGateway>[0], query: string) {
  const gateway = await startSmallGateway({ maxBacklogBytes: BOUND, ...options });
  const reader = await openSocket(gateway.url);
  // It waits, and so ends with the others only.
  reader.subscribe('quiet', texts(1, 0));
  await waitFor('its start', () => gateway.count.running === 1);
  reader.socket.pause();
  for (let id = 0; id < MANY; id += 1) reader.subscribe(`${id}`, query);
  await waitFor('the end of all', () => gateway.count.running === 0);
  return { gateway, reader, connection: gateway.connections[0] as (typeof gateway.connections)[0] };
}

describe('a reader that stops while much is due', () => {
  test.each([
    ['subscriptions', texts(MB, 5)],
    ['queries', text(MB)],
  ])('has its operations ended, and is told so when it reads on: %s', async (_, query) => {
    const { gateway, reader, connection } = await startFull({ closeTimeoutMs: 20_000 }, query);
    await using _gateway = gateway;
    // The message that is leaving, the bound, and the one that went past it.
    expect(connection.writableLength).toBeGreaterThan(BOUND);
    expect(connection.writableLength).toBeLessThan(BOUND + 2.1 * MB);
    // Each operation has held one answer, however many it had to give.
    expect(gateway.count.texts).toBeLessThan(2 * MANY);
    reader.socket.resume();
    expect(await reader.closed).toEqual({
      code: 1013,
      reason: 'Read faster or ask for less; resume from the last cursor',
    });
    expect(reader.received.length).toBeLessThan(MANY);
  });

  test('is not executed for any more', async () => {
    const { gateway, reader } = await startFull({ closeTimeoutMs: 20_000 }, texts(MB, 1));
    await using _gateway = gateway;
    const { texts: before } = gateway.count;
    for (const id of ['a', 'b']) reader.subscribe(id, text(1));
    // What another is answered was sent after it.
    const other = await openSocket(gateway.url);
    other.subscribe('1', text(1));
    await waitFor('the answer', () => other.typesOf('1').length === 2);
    reader.socket.resume();
    await reader.closed;
    expect(gateway.count.texts).toBe(before + 1);
    other.socket.terminate();
  });

  test('is cut if it does not read on', async () => {
    const { gateway, reader, connection } = await startFull({ closeTimeoutMs: 50 }, texts(MB, 1));
    await using _gateway = gateway;
    await waitFor('the cut', () => connection.destroyed && gateway.sockets.size === 0);
    reader.socket.resume();
    expect((await reader.closed).code).toBe(1006);
  });
});

describe('a reader that stops while little is due', () => {
  test('is cut for the ping that it leaves unanswered', async () => {
    await using gateway = await startSmallGateway({ pingIntervalMs: 50 });
    const reader = await openSocket(gateway.url);
    reader.subscribe('1', texts(10, 1));
    await waitFor('the event', () => reader.typesOf('1').length === 1);
    reader.socket.pause();
    await waitFor('the cut', () => gateway.sockets.size === 0);
    expect(gateway.count.running).toBe(0);
    reader.socket.resume();
    expect((await reader.closed).code).toBe(1006);
  });
});

describe('a reader that reads', () => {
  test('keeps its socket, however large one message is and whatever is sent while it leaves', async () => {
    await using gateway = await startSmallGateway({ maxBacklogBytes: BOUND });
    const reader = await openSocket(gateway.url);
    reader.subscribe('large', text(40 * MB));
    reader.subscribe('small', texts(1000, 5));
    reader.send({ type: 'ping' });
    await waitFor('both', () => reader.typesOf('large').length === 2 && reader.typesOf('small').length === 5);
    reader.subscribe('next', text(40 * MB));
    await waitFor('the next', () => reader.typesOf('next').length === 2);
    expect(reader.typesOf('large')).toEqual(['next', 'complete']);
    reader.socket.terminate();
  });
});
