import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { rawHttp } from '../helpers/raw-http.ts';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';
import type { Upstream } from '../helpers/upstream.ts';
import { startUpstream } from '../helpers/upstream.ts';

// Against an upstream that answers when the test says so, with raw messages of the protocol.

let upstream: Upstream;
let gateway: TestGateway;
/** Addresses whose list is held back. */
const held = new Set<string>();

beforeAll(async () => {
  upstream = await startUpstream((request, response) => {
    const address = new URL(request.url ?? '', 'http://upstream').searchParams.get('email') ?? '';
    if (request.url?.includes('/attachments/')) {
      response.writeHead(200, { 'content-length': 100 }).write('begun');
      return;
    }
    if (address === 'files@live.test' && looksAt(address).length > 1) {
      const attachments = [{ name: 'a.bin', size: 100 }];
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ status: true, messages: [{ id: 'm1', attachments }] }));
      return;
    }
    if (!held.has(address)) response.setHeader('content-type', 'application/json').end('{"status":true,"messages":[]}');
  });
  gateway = await startTestGateway({ UPSTREAM_URL: upstream.url, POLL_FAST_MS: '50', POLL_SLOW_MS: '50' });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await upstream.close();
});

const open = (url = gateway.url) => openSocket(url);

const watching = (address: string) => `subscription { messageReceived(inbox: "${address}") { cursor } }`;
const looksAt = (address: string) => upstream.requests.filter(({ url }) => url.includes(encodeURIComponent(address)));

describe('an operation that its client completes before it has begun', () => {
  test.each(['subscription', 'query'])('stops its upstream call at once: a %s', async (kind) => {
    const address = `${kind}@held.test`;
    held.add(address);
    const { socket, subscribe, complete, received } = await open();
    subscribe('1', kind === 'query' ? `{ inbox(address: "${address}") { address } }` : watching(address));
    const look = await waitFor('the look', () => looksAt(address)[0]);
    complete('1');
    await look.dropped;
    expect(gateway.app.activity.feeds).toBe(0);
    // And nothing is said about it: what comes next is the answer to the next one.
    subscribe('2', '{ __typename }');
    await waitFor('the next answer', () => received.some(({ id, type }) => id === '2' && type === 'complete'));
    expect(received.filter(({ id }) => id === '1')).toEqual([]);
    socket.terminate();
  });

  test('leaves its id to the next one, which runs and ends like any other', async () => {
    const [first, second] = ['first@held.test', 'second@live.test'];
    held.add(first);
    const { socket, subscribe, complete, received } = await open();
    subscribe('1', watching(first));
    await waitFor('the first look', () => looksAt(first).length === 1);
    complete('1');
    subscribe('1', watching(second));
    await waitFor('the second feed', () => gateway.app.activity.watchers === 1);
    await waitFor('some looks', () => looksAt(second).length > 2);
    expect(gateway.app.activity.feeds).toBe(1);
    expect(received.filter(({ id }) => id === '1')).toEqual([]);
    complete('1');
    await waitFor('its end', () => gateway.app.activity.feeds === 0);
    socket.terminate();
  });

  test('is not left behind when the socket goes instead', async () => {
    held.add('gone@held.test');
    const { socket, subscribe } = await open();
    subscribe('1', watching('gone@held.test'));
    const look = await waitFor('the look', () => looksAt('gone@held.test')[0]);
    socket.terminate();
    await look.dropped;
    await waitFor('the end of the feed', () => gateway.app.activity.feeds === 0);
  });
});

describe('an operation that runs', () => {
  test('leaves its id to one that follows its end in the same breath', async () => {
    const [first, second] = ['one@breath.test', 'two@breath.test'];
    const { socket, subscribe, complete, received } = await open();
    subscribe('1', watching(first));
    await waitFor('the first feed', () => gateway.app.activity.watchers === 1);
    complete('1');
    subscribe('1', watching(second));
    await waitFor('looks at the second', () => looksAt(second).length > 3);
    expect(received.filter(({ id }) => id === '1')).toEqual([]);
    expect([gateway.app.activity.feeds, gateway.app.activity.watchers]).toEqual([1, 1]);
    socket.terminate();
    await waitFor('the end of both', () => gateway.app.activity.feeds === 0);
  });

  test('stops what its event has upstream when the socket goes', async () => {
    const { socket, subscribe } = await open();
    subscribe(
      '1',
      'subscription { messageReceived(inbox: "files@live.test") { message { attachments { content } } } }',
    );
    const download = await waitFor('the download', () =>
      upstream.requests.find(({ url }) => url.includes('/attachments/')),
    );
    socket.terminate();
    await download.dropped;
    await waitFor('the end of the feed', () => gateway.app.activity.feeds === 0);
  });

  test('makes room for another when it is done or ended, and not before', async () => {
    await using small = await startTestGateway({ UPSTREAM_URL: upstream.url, MAX_SOCKET_SUBSCRIPTIONS: '2' });
    const { socket, subscribe, complete, received } = await open(small.url);
    const answersTo = (wanted: string) => received.filter(({ id }) => id === wanted).map(({ type }) => type);
    subscribe('1', watching('a@live.test'));
    subscribe('2', watching('b@live.test'));
    await waitFor('both', () => small.app.activity.watchers === 2);
    subscribe('3', '{ __typename }');
    await waitFor('the refusal', () => answersTo('3').length > 0);
    expect(received.at(-1)?.payload[0].extensions.code).toBe('LIMIT_EXCEEDED');
    complete('2');
    for (const id of ['4', '5', '6']) {
      subscribe(id, '{ __typename }');
      await waitFor('its answer', () => answersTo(id).length === 2);
      expect(answersTo(id)).toEqual(['next', 'complete']);
    }
    socket.terminate();
  });
});

describe('an error on a socket', () => {
  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['{ inbox(address: "no address") { address } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('has the code that it has over HTTP: %s', async (query, code) => {
    // On the socket first: over HTTP a failed document is remembered with its code.
    const { socket, subscribe, received } = await open();
    subscribe('1', query);
    const { payload } = await waitFor('the error', () => received.find(({ type }) => type === 'error'));
    const overHttp = await gateway.ask(query as never);
    expect([payload[0].extensions.code, overHttp.errors[0]?.extensions.code]).toEqual([code, code]);
    socket.terminate();
  });
});

describe('a connection', () => {
  test('that is refused its upgrade is closed by the gateway, whether the client closes it or not', async () => {
    const { hostname, port } = new URL(gateway.url);
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const lines = ['GET /nowhere HTTP/1.1', `Host: ${hostname}`, 'Connection: Upgrade', 'Upgrade: websocket', '', ''];
    socket.write(lines.join('\r\n'));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    await once(socket, 'end');
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    // What is still sent meets a connection that is no more.
    socket.on('error', () => {});
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const poke = setInterval(() => socket.write('x'), 10);
    await closed;
    clearInterval(poke);
  });

  test('that offers an upgrade which is not known is answered as if it had not', async () => {
    const answer = await rawHttp(gateway.url, 'GET /health HTTP/1.1', 'Host: localhost', 'Upgrade: h2c');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test.each(['127.0.0.1:99999', '127.0.0.1:', '[:::]', 'a b'])(
    'that asks for the host %j is answered 400, without a word on why',
    async (host) => {
      const answer = await rawHttp(gateway.url, 'GET /graphql?query={__typename} HTTP/1.1', `Host: ${host}`);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:400|421) /);
      expect(answer).not.toMatch(/node_modules|TypeError/);
    },
  );

  test('that carries too large a body is closed after the refusal, so that nothing waits behind it', async () => {
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', () => {});
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const head = ['POST /graphql HTTP/1.1', `Host: ${hostname}`, 'Content-Type: application/json'];
    socket.write([...head, 'Transfer-Encoding: chunked', '', ''].join('\r\n'));
    // Without an end: it is cut off all the same.
    socket.write(`10000\r\n${' '.repeat(0x10000)}\r\n`.repeat(40));
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer.toLowerCase()).toContain('connection: close');
  });
});
