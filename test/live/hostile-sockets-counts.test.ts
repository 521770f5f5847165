import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/http/client-address.ts';
import { parseNetwork } from '../../src/http/client-address.ts';
import { SocketCredentials } from '../../src/live/socket-credentials.ts';
import { Tally } from '../../src/live/tally.ts';
import type { WithBystander } from '../helpers/bystander.ts';
import { startWithBystander } from '../helpers/bystander.ts';
import type { RawConnection } from '../helpers/raw-frames.ts';
import { closeFrame, connectRaw, frame, handshake, openRaw, TEXT } from '../helpers/raw-frames.ts';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { startSmallGateway } from '../helpers/small-gateway.ts';

const watching = 'subscription { texts(size: 1, count: 0) }';
const text = '{ text(size: 1) }';

/** What an upgrade is answered, where it is refused. */
async function refusal(url: string, headers = {}) {
  const { socket, closed, answer } = await connectRaw(url);
  socket.write(handshake(url, headers));
  await closed;
  const all = await answer();
  const { errors } = JSON.parse(all.slice(all.indexOf('\r\n\r\n')));
  return { status: Number(all.split(' ')[1]), retryAfter: /retry-after: (\d+)/.exec(all)?.[1], ...errors[0] };
}

describe('sockets past the bound', () => {
  test('in all are refused with 503 and a word on when to come back, and those that are open go on', async () => {
    await using gateway = await startWithBystander({ maxSockets: 3 });
    const [first, second] = [await openRaw(gateway.url), await openRaw(gateway.url, { init: false })];
    for (let times = 0; times < 3; times += 1) {
      expect(await refusal(gateway.url)).toEqual({
        status: 503,
        retryAfter: '5',
        message: '3 sockets are open here, as many as may be. Come back later.',
        extensions: { code: 'LIMIT_EXCEEDED', retryAfter: 5 },
      });
    }
    await gateway.asks('meanwhile');
    for (const { socket } of [first, second]) socket.destroy();
    await gateway.settle();
  });

  test('of one address are refused with 429; the proxy says which address it is, and a client cannot', async () => {
    const trusted = [parseNetwork('127.0.0.1') as Network];
    await using gateway = await startSmallGateway({ maxSocketsPerAddress: 2, trusted });
    const by = (client: string) => ({ headers: { 'X-Forwarded-For': client } });
    const one = [await openRaw(gateway.url, by('192.0.2.1')), await openRaw(gateway.url, by('9.9.9.9, 192.0.2.1'))];
    expect(await refusal(gateway.url, by('8.8.8.8, 192.0.2.1').headers)).toEqual({
      status: 429,
      retryAfter: '5',
      message: '2 sockets of this address are open. Close some, or have more operations on each.',
      extensions: { code: 'LIMIT_EXCEEDED', retryAfter: 5 },
    });
    // Another's, and one of a network that is somebody's as a whole.
    const others = [await openRaw(gateway.url, by('192.0.2.2')), await openRaw(gateway.url, by('2001:db8::1'))];
    others.push(await openRaw(gateway.url, by('2001:db8::2')));
    expect((await refusal(gateway.url, by('2001:db8::ffff').headers)).status).toBe(429);
    one[0]?.socket.destroy();
    await waitFor('its place', () => gateway.sockets.size === 4);
    others.push(await openRaw(gateway.url, by('192.0.2.1')));
    for (const { socket } of [...one, ...others]) socket.destroy();
    await waitFor('the end of all', () => gateway.sockets.size === 0);
  });

  test('of one credential have their first operation refused and are closed with 4429; others are served', async () => {
    await using gateway = await startSmallGateway({ maxSocketsPerCredential: 2 });
    const [first, second] = [await openSocket(gateway.url, 'busy'), await openSocket(gateway.url, 'busy')];
    for (const { subscribe } of [first, second]) for (const id of ['1', '2']) subscribe(id, watching);
    await waitFor('both', () => gateway.count.running === 4);
    const third = await openSocket(gateway.url, 'busy');
    // What needs no key takes no place.
    third.subscribe('free', '{ __typename }');
    await waitFor('its answer', () => third.typesOf('free').length === 2);
    third.subscribe('1', watching);
    expect(await third.closed).toEqual({ code: 4429, reason: 'Too many sockets of this key' });
    expect(third.received.at(-1)).toMatchObject({
      id: '1',
      type: 'error',
      payload: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
    const other = await openSocket(gateway.url, 'other');
    other.subscribe('1', text);
    await waitFor('its answer', () => other.typesOf('1').length === 2);
    expect(gateway.count.running).toBe(4);
    for (const { socket } of [first, second, other]) socket.terminate();
    await waitFor('the end of all', () => gateway.sockets.size === 0);
  });

  test('of one credential stay open where another one has its place on them', async () => {
    await using gateway = await startSmallGateway({ maxSocketsPerCredential: 1 });
    const busy = await openSocket(gateway.url, 'busy');
    busy.subscribe('1', watching);
    await waitFor('it', () => gateway.count.running === 1);
    const mixed = await openSocket(gateway.url, '');
    mixed.subscribe('own', watching, 'own');
    await waitFor('both', () => gateway.count.running === 2);
    mixed.subscribe('1', text, 'busy');
    await waitFor('the refusal', () => mixed.typesOf('1').includes('complete'));
    expect(mixed.received.at(-2)?.payload.errors[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
    gateway.push();
    await waitFor('its event', () => mixed.typesOf('own').length === 1);
    for (const { socket } of [busy, mixed]) socket.terminate();
  });
});

describe('the place of a socket, of its address and of its credential is free again', () => {
  test('in whatever way it ends', async () => {
    // The bystander's, and one more: the next one opens only if the last has given all its places back.
    const options = { maxSockets: 2, maxSocketsPerAddress: 2, maxSocketsPerCredential: 1, maxBacklogBytes: 65_536 };
    await using gateway = await startWithBystander({ ...options, closeTimeoutMs: 50, lastAnswersMs: 50 });
    const ways: readonly ((connection: RawConnection, gateway: WithBystander) => void)[] = [
      ({ socket }) => socket.end(frame(8)),
      ({ socket }) => socket.write(closeFrame(1000)),
      ({ socket }) => socket.end(),
      ({ socket }) => socket.resetAndDestroy(),
      ({ socket }) => socket.write(frame(3)),
      ({ socket }) => socket.write(frame(TEXT, '', { length: 2n ** 40n })),
      ({ socket }) => socket.write(frame(TEXT, Buffer.from([0xff]))),
      ({ send }) => send('[]'),
      ({ send }) => send({ type: 'connection_init' }),
      (_, { refuse }) => refuse('raw-key'),
      ({ socket, send }) => {
        for (let id = 0; id < 60; id += 1)
          send({ type: 'subscribe', id: `${id}`, payload: { query: '{ text(size: 1000000) }' } });
        socket.pause();
      },
    ];
    for (const way of ways) {
      const connection = await openRaw(gateway.url);
      connection.send({ type: 'subscribe', id: 'a', payload: { query: watching } });
      await waitFor('it', () => gateway.count.running === 2);
      expect((await refusal(gateway.url)).status).toBe(503);
      way(connection, gateway);
      await gateway.settle();
      connection.socket.destroy();
    }
    expect(ways.length).toBe(11);
  });

  test('when its handshake comes to nothing', async () => {
    await using gateway = await startSmallGateway({ maxSockets: 1, closeTimeoutMs: 50 });
    for (const headers of [
      { 'Sec-WebSocket-Protocol': 'a,,b' },
      { 'Sec-WebSocket-Key': 'short' },
      { Host: 'localhost' },
    ]) {
      const connection = await connectRaw(gateway.url);
      connection.socket.write(handshake(gateway.url, headers as Record<string, string>));
      await connection.answer();
      connection.socket.destroy();
      await waitFor('its end', () => gateway.sockets.size === 0);
    }
  });

  test('and no operation takes one that is still at work when its socket has ended', () => {
    const places = new Tally(1);
    const ended = new SocketCredentials(places);
    expect(ended.note('a')).toBe(true);
    ended.end();
    expect([places.size, ended.note('b'), places.size]).toEqual([0, true, 0]);
  });

  test('once per credential, however often it is used, and for one that is forgotten', () => {
    const places = new Tally(1);
    const socket = new SocketCredentials(places);
    for (let key = 0; key <= 100; key += 1) for (const _ of ['once', 'again']) expect(socket.note(`${key}`)).toBe(true);
    expect([places.size, socket.has('0'), socket.has('1')]).toEqual([100, false, true]);
    const other = new SocketCredentials(places);
    expect([other.note('0'), other.note('1')]).toEqual([true, false]);
    socket.end();
    expect([places.size, other.note('1')]).toEqual([1, true]);
    other.end();
    expect(places.size).toBe(0);
  });
});
