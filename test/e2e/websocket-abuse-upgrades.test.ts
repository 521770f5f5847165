import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/http/security-headers.ts';
import type { TestGateway, Watch } from '../helpers/gateway.ts';
import { KEY_1, startTestGateway, watch } from '../helpers/gateway.ts';
import { CreateInbox, MessageReceived } from '../helpers/operations.ts';
import { connectRaw, handshake, openRaw } from '../helpers/raw-frames.ts';
import { waitFor } from '../helpers/sandbox.ts';

// Who may open a socket. A bystander watches its inbox meanwhile, and gets the mail that comes after it all.

const LISTED = 'https://app.example.com';
const KEY = 'AAAAAAAAAAAAAAAAAAAAAA==';

let gateway: TestGateway;
let address: string;
let bystander: Watch<unknown>;

beforeAll(async () => {
  gateway = await startTestGateway({ ALLOWED_ORIGINS: LISTED });
  const { data } = await gateway.ask(CreateInbox, {}, KEY_1);
  address = data.createInbox.inbox?.address as string;
  bystander = watch(gateway.socket(), MessageReceived, { inbox: address });
  await waitFor('the bystander', () => gateway.app.activity.watchers === 1);
});
afterAll(async () => {
  bystander.stop();
  await gateway[Symbol.asyncDispose]();
});

type Headers = Readonly<Record<string, string | null>>;

test.each<[what: string, status: number, code: string, headers: Headers, start?: string, after?: string]>([
  ['a foreign origin', 403, 'FORBIDDEN', { Origin: 'https://evil.example' }],
  ['the origin null', 403, 'FORBIDDEN', { Origin: 'null' }],
  ['an empty origin', 403, 'FORBIDDEN', { Origin: '' }],
  ['a listed origin with more after it', 403, 'FORBIDDEN', { Origin: `${LISTED}.evil.example` }],
  ['a listed origin in upper case', 403, 'FORBIDDEN', { Origin: LISTED.toUpperCase() }],
  ['two origins', 403, 'FORBIDDEN', { Origin: LISTED, origin: 'https://evil.example' }],
  ['an origin on another port', 403, 'FORBIDDEN', { Origin: 'http://127.0.0.1:1' }],
  ['a foreign host', 421, 'BAD_USER_INPUT', { Host: 'evil.example' }],
  ['a foreign host as its own origin', 421, 'BAD_USER_INPUT', { Host: 'evil.example', Origin: 'http://evil.example' }],
  ['a malformed host', 400, 'BAD_USER_INPUT', { Host: 'a b' }],
  ['another path', 404, 'NOT_FOUND', {}, 'GET /graphql/ HTTP/1.1'],
  ['the path of attachments', 403, 'FORBIDDEN', {}, 'GET /attachments/a HTTP/1.1'],
  ['an absolute URI', 400, 'BAD_USER_INPUT', {}, 'GET http://127.0.0.1/graphql HTTP/1.1'],
  ['no version', 426, 'BAD_USER_INPUT', { 'Sec-WebSocket-Version': null }],
  ['version 12', 426, 'BAD_USER_INPUT', { 'Sec-WebSocket-Version': '12' }],
  ['version 8, whose origin is in another header', 426, 'BAD_USER_INPUT', { 'Sec-WebSocket-Version': '8' }],
  ['two versions', 426, 'BAD_USER_INPUT', { 'Sec-WebSocket-Version': '13, 13' }],
  ['no key', 400, 'BAD_USER_INPUT', { 'Sec-WebSocket-Key': null }],
  ['a short key', 400, 'BAD_USER_INPUT', { 'Sec-WebSocket-Key': 'c2hvcnQ=' }],
  ['two keys', 400, 'BAD_USER_INPUT', { 'Sec-WebSocket-Key': KEY, 'sec-websocket-key': KEY }],
  ['a malformed subprotocol', 400, 'BAD_USER_INPUT', { 'Sec-WebSocket-Protocol': 'a,,b' }],
  ['HTTP/1.0', 400, 'BAD_USER_INPUT', {}, 'GET /graphql HTTP/1.0'],
  ['a body of a length', 400, 'BAD_USER_INPUT', { 'Content-Length': '5' }, 'GET /graphql HTTP/1.1', 'hello'],
  [
    'a body in chunks',
    400,
    'BAD_USER_INPUT',
    { 'Transfer-Encoding': 'chunked' },
    'GET /graphql HTTP/1.1',
    '5\r\nhello\r\n0\r\n\r\n',
  ],
])(
  'an upgrade with %s is answered %i %s, and its connection is closed',
  async (_, status, code, headers, start, after) => {
    const connection = await connectRaw(gateway.url);
    connection.socket.write(handshake(gateway.url, headers, start) + (after ?? ''));
    await connection.closed;
    const answer = await connection.answer();
    expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} [A-Z]`));
    const { errors } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
    expect(errors).toEqual([{ message: expect.stringMatching(/\.$/), extensions: { code } }]);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(answer.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase());
    }
    expect(answer.toLowerCase()).toContain('connection: close');
    expect(answer).not.toMatch(/node_modules|Error:|evil/);
    // Only the bystander's is left, and it is told of its mail.
    await waitFor('the end', () => gateway.app.activity.sockets === 1);
  },
);

test.each<[what: string, headers: Headers]>([
  ['no origin, as of a program', {}],
  ['a listed origin', { Origin: LISTED }],
  ["the gateway's own origin", {}],
])('an upgrade with %s is accepted', async (what, headers) => {
  const own = what.includes('own') ? { Origin: new URL(gateway.url).origin } : {};
  const connection = await openRaw(gateway.url, { headers: { ...headers, ...own } as Record<string, string> });
  expect(await connection.answer()).toMatch(/sec-websocket-protocol: graphql-transport-ws\r\n/i);
  expect((await connection.answer()).toLowerCase()).not.toContain('extensions');
  connection.socket.destroy();
});

test.each<[what: string, headers: Headers]>([
  ['no subprotocol', { 'Sec-WebSocket-Protocol': null }],
  ['an unknown one', { 'Sec-WebSocket-Protocol': 'soap' }],
  ['that of subscriptions-transport-ws', { 'Sec-WebSocket-Protocol': 'graphql-ws' }],
])('a socket with %s is closed with 4406', async (_, headers) => {
  const connection = await connectRaw(gateway.url);
  connection.socket.write(handshake(gateway.url, headers));
  expect(await connection.end).toEqual({ code: 4406, reason: 'Subprotocol not acceptable' });
  connection.socket.destroy();
});

test('compression is not negotiated, whoever offers it', async () => {
  const offer = { 'Sec-WebSocket-Extensions': 'permessage-deflate; client_max_window_bits' };
  const connection = await openRaw(gateway.url, { headers: offer });
  expect((await connection.answer()).toLowerCase()).not.toContain('extensions');
  connection.socket.destroy();
});

test('a bystander is told of its mail after all this', async () => {
  await waitFor('the end of the others', () => gateway.app.activity.sockets === 1);
  await gateway.mail({ to: address, subject: 'Still here' });
  await waitFor('its event', () => bystander.events.length === 1);
  expect(bystander.errors).toEqual([]);
});
