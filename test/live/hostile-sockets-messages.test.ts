import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WithBystander } from '../helpers/bystander.ts';
import { startWithBystander } from '../helpers/bystander.ts';
import { BINARY, connectRaw, frame, handshake, openRaw } from '../helpers/raw-frames.ts';
import { waitFor } from '../helpers/sandbox.ts';

// What is said on a socket, right or wrong: how it is closed, or what it is answered.

let gateway: WithBystander;

beforeAll(async () => {
  gateway = await startWithBystander({ maxMessageBytes: 262_144, closeTimeoutMs: 100 });
});
afterEach(() => gateway.settle());
afterAll(() => gateway[Symbol.asyncDispose]());

const INIT = '{"type":"connection_init"}';
const subscribe = (id: string, query = '{ __typename }', more = {}) =>
  JSON.stringify({ type: 'subscribe', id, payload: { query, ...more } });
const watching = 'subscription { texts(size: 1, count: 0) }';
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('before it is acknowledged, a socket', () => {
  test.each<[what: string, code: number, reason: string, ...messages: string[]]>([
    ['subscribes', 4401, 'Unauthorized', subscribe('1')],
    ['says what is no JSON', 4400, 'Invalid message received', '{'],
    ['says nothing in a message', 4400, 'Invalid message received', ''],
    ['begins twice', 4429, 'Too many initialisation requests', INIT, INIT],
    ['begins a thousand times', 4429, 'Too many initialisation requests', ...Array<string>(1000).fill(INIT)],
    ['begins with an array', 4400, 'Invalid message received', '{"type":"connection_init","payload":[]}'],
    ['begins with a number', 4400, 'Invalid message received', '{"type":"connection_init","payload":7}'],
    ['begins with a text', 4400, 'Invalid message received', '{"type":"connection_init","payload":"Bearer x"}'],
    ['begins in upper case', 4400, 'Invalid message received', '{"type":"CONNECTION_INIT"}'],
    ['begins as subscriptions-transport-ws does', 4400, 'Invalid message received', '{"type":"start","id":"1"}'],
  ])('that %s is closed with %i', async (_, code, reason, ...messages) => {
    const connection = await openRaw(gateway.url, { init: false });
    connection.socket.write(Buffer.concat(messages.map((message) => frame(1, message))));
    expect(await connection.end).toEqual({ code, reason });
  });

  test.each([
    ['deep', `{"type":"connection_init","payload":{"a":${deep(100_000)}}}`],
    ['huge', `{"type":"connection_init","payload":{"a":"${'x'.repeat(262_000)}"}}`],
    [
      'one of __proto__',
      '{"type":"connection_init","payload":{"__proto__":{"authorization":"Bearer a"},"constructor":1}}',
    ],
    ['null', '{"type":"connection_init","payload":null}'],
  ])('that begins with a payload that is %s is acknowledged, and has no key of it', async (_, init) => {
    const { socket, messages, send } = await openRaw(gateway.url, { init: false });
    send(init);
    send(subscribe('1', '{ text(size: 1) }'));
    await waitFor('the answer', () => messages.some(({ type }) => type === 'complete'));
    expect(messages[0]).toEqual({ type: 'connection_ack' });
    expect(messages[1]?.payload.errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    socket.destroy();
  });

  test.each([
    ['of no scheme', '"a-key"'],
    ['of another scheme', '"Basic YTpi"'],
    ['with a line end', '"Bearer a\\r\\nx: y"'],
    ['that is endless', `"Bearer ${'x'.repeat(200_000)}"`],
    ['that is no text', '{"a":1}'],
  ])('that begins with an authorization %s is acknowledged; what needs a key is UNAUTHENTICATED', async (_, value) => {
    const { socket, messages, send } = await openRaw(gateway.url, { init: false });
    send(`{"type":"connection_init","payload":{"authorization":${value}}}`);
    send(subscribe('1', watching));
    send(subscribe('2'));
    await waitFor('both', () => messages.length === 4);
    expect(messages.find(({ id }) => id === '1')?.payload[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(messages.find(({ id, type }) => id === '2' && type === 'next')?.payload).toEqual({
      data: { __typename: 'Query' },
    });
    expect(JSON.stringify(messages)).not.toContain('xxxx');
    socket.destroy();
  });
});

describe('once it is acknowledged, a socket', () => {
  test.each<[what: string, code: number, reason: string, ...messages: string[]]>([
    ['begins again', 4429, 'Too many initialisation requests', INIT],
    ['uses an id twice', 4409, 'Subscriber for a already exists', subscribe('a', watching), subscribe('a')],
    [
      'uses an id of line ends twice',
      4409,
      'Subscriber for \r\n already exists',
      subscribe('\r\n', watching),
      subscribe('\r\n'),
    ],
    ['says what is no JSON', 4400, 'Invalid message received', 'subscribe'],
    ['says an array', 4400, 'Invalid message received', '[]'],
    ['says an array of messages', 4400, 'Invalid message received', `[${subscribe('1')}]`],
    ['says a number', 4400, 'Invalid message received', '7'],
    ['says null', 4400, 'Invalid message received', 'null'],
    ['says a text', 4400, 'Invalid message received', '"subscribe"'],
    ['says what is deep', 4400, 'Invalid message received', deep(100_000)],
    ['says no type', 4400, 'Invalid message received', '{}'],
    ['says a type that is none', 4400, 'Invalid message received', '{"type":"__proto__"}'],
    ['says a type that is no text', 4400, 'Invalid message received', '{"type":{"a":1}}'],
    ['says what only a gateway says', 4400, 'Invalid message', '{"type":"connection_ack"}'],
    ['says an event', 4400, 'Invalid message', '{"type":"next","id":"1","payload":{}}'],
    ['subscribes with no id', 4400, 'Invalid message received', '{"type":"subscribe","payload":{"query":"{a}"}}'],
    ['subscribes with an empty id', 4400, 'Invalid message received', subscribe('')],
    [
      'subscribes with an id that is a number',
      4400,
      'Invalid message received',
      '{"type":"subscribe","id":1,"payload":{"query":""}}',
    ],
    ['subscribes with no payload', 4400, 'Invalid message received', '{"type":"subscribe","id":"1"}'],
    [
      'subscribes with a query that is no text',
      4400,
      'Invalid message received',
      '{"type":"subscribe","id":"1","payload":{"query":{}}}',
    ],
    [
      'subscribes with an array of variables',
      4400,
      'Invalid message received',
      subscribe('1', '{ a }', { variables: [] }),
    ],
    [
      'subscribes with extensions that are a text',
      4400,
      'Invalid message received',
      subscribe('1', '{ a }', { extensions: 'a' }),
    ],
    ['completes nothing', 4400, 'Invalid message received', '{"type":"complete"}'],
  ])('that %s is closed with %i', async (_, code, reason, ...messages) => {
    const connection = await openRaw(gateway.url);
    connection.socket.write(Buffer.concat(messages.map((message) => frame(1, message))));
    expect(await connection.end).toEqual({ code, reason });
  });

  test('that uses a long id twice is closed with 4409 and as much of the reason as fits', async () => {
    const { send, end } = await openRaw(gateway.url);
    const id = 'ü'.repeat(200);
    send(subscribe(id, watching));
    send(subscribe(id));
    expect(await end).toEqual({ code: 4409, reason: `Subscriber for ${'ü'.repeat(26)}` });
  });

  test('that sends a message as bytes is closed with 4400', async () => {
    const { socket, end } = await openRaw(gateway.url);
    socket.write(frame(BINARY, subscribe('1')));
    expect(await end).toEqual({ code: 4400, reason: 'Messages are text' });
  });

  test('that names an operation at too great a length is refused it, and goes on', async () => {
    const { socket, send, messages } = await openRaw(gateway.url);
    send(subscribe('x'.repeat(257), watching));
    await waitFor('the refusal', () => messages.at(-1)?.type === 'error');
    expect(messages.at(-1)?.payload[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
    send(subscribe('x'.repeat(256)));
    await waitFor('the answer', () => messages.at(-1)?.type === 'complete');
    socket.destroy();
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'that calls its operations %s has them run and end like any other',
    async (id) => {
      const { socket, send, messages } = await openRaw(gateway.url);
      send(subscribe(id, watching));
      await waitFor('it', () => gateway.count.running === 2);
      send({ type: 'complete', id });
      await waitFor('its end', () => gateway.count.running === 1);
      send(subscribe(id));
      await waitFor('the answer', () => messages.at(-1)?.type === 'complete');
      expect(messages.map(({ type }) => type)).toEqual(['connection_ack', 'next', 'complete']);
      socket.destroy();
    },
  );

  test('that completes what it does not have, and says pong unasked, goes on', async () => {
    const { socket, send, messages } = await openRaw(gateway.url);
    for (const id of ['a', '__proto__', 'x'.repeat(100_000)]) send({ type: 'complete', id });
    send({ type: 'pong', payload: { a: 1 } });
    send({ type: 'ping', payload: { a: 1 } });
    await waitFor('the answer', () => messages.length === 2);
    expect(messages[1]).toEqual({ type: 'pong', payload: { a: 1 } });
    socket.destroy();
  });
});

test('a socket that says nothing is closed with 4408, and so is one that only pings', async () => {
  const silent = await openRaw(gateway.url, { init: false });
  const pinging = await connectRaw(gateway.url);
  pinging.socket.write(handshake(gateway.url));
  pinging.send({ type: 'ping' });
  expect(await silent.end).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
  expect(await pinging.end).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
  expect(pinging.messages).toEqual([{ type: 'pong' }]);
});
