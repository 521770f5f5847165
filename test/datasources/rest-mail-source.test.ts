import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { UpstreamHttp } from '../../src/datasources/http.ts';
import type { MailCall, MailSource } from '../../src/datasources/mail-source.ts';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import { INBOX, KEY, mailCall } from '../helpers/mail.ts';
import type { SeenRequest, Upstream } from '../helpers/upstream.ts';
import { startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

const NOW = new Date('2026-06-28T09:37:47Z');
const bodies: Record<string, object> = {
  'GET /api/domains': { data: { domains: [{ domain: 'mail.test', type: 'Free', custom: false }] } },
  'POST /api/emails': { data: { email: 'random@mail.test', expires_in_seconds: 600, email_token: 'secret' } },
  'DELETE /api/emails': { message: 'Email has been successfully deleted.' },
  'GET /api/messages': { data: { id: 'm1', is_seen: true }, messages: [{ id: 'm1', subject: 'Hello' }] },
  'DELETE /api/messages': { message: 'Message was deleted successfully.' },
};

let upstream: Upstream;
let http: UpstreamHttp;
let source: MailSource;
let call: MailCall;
let spent: number;

beforeAll(async () => {
  upstream = await startUpstream((request, response) => {
    if (request.url?.includes('/attachments/')) {
      response.writeHead(200, { 'content-length': 5, 'content-type': 'application/octet-stream' }).end('bytes');
      return;
    }
    const route = `${request.method} ${request.url?.split(/[?]/)[0]?.split('/').slice(0, 3).join('/')}`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ status: true, ...bodies[route] }));
  });
  http = upstreamHttp(upstream);
  source = new RestMailSource(http, wire().options, () => NOW);
});

beforeEach(() => {
  spent = 0;
  call = mailCall({
    spend: () => {
      spent += 1;
    },
  });
});

afterAll(async () => {
  await http.close();
  await upstream.close();
});

/** The one request that `run` makes. */
async function requestOf(run: () => Promise<unknown>) {
  const before = upstream.requests.length;
  await run();
  expect(upstream.requests).toHaveLength(before + 1);
  const { method, url, headers } = upstream.requests[before] as SeenRequest;
  return { line: `${method} ${url}`, headers };
}

const routes: [string, string, () => Promise<unknown>][] = [
  ['listDomains', 'GET /api/domains?type=premium', () => source.listDomains('PREMIUM', call)],
  ['createInbox', 'POST /api/emails', () => source.createInbox(call)],
  [
    'renameInbox',
    'POST /api/emails/box%40mail.test/new.name/other.test',
    () => source.renameInbox(INBOX, { username: 'new.name', domain: 'other.test' }, call),
  ],
  ['deleteInbox', 'DELETE /api/emails/box%40mail.test', () => source.deleteInbox(INBOX, call)],
  ['listMessages', 'GET /api/messages?email=box%40mail.test', () => source.listMessages(INBOX, call)],
  ['readMessage', 'GET /api/messages/m1', () => source.readMessage({ inbox: INBOX, id: 'm1' }, call)],
  ['deleteMessage', 'DELETE /api/messages/m1', () => source.deleteMessage({ inbox: INBOX, id: 'm1' }, call)],
  [
    'openAttachment',
    'GET /api/messages/m1/attachments/file.txt',
    async () => (await source.openAttachment({ messageId: 'm1', ref: 'file.txt' }, call)).body.resume(),
  ],
];

describe('each method', () => {
  test.each(routes)('%s sends %s with the key, and spends one call', async (name, line, run) => {
    const request = await requestOf(run);
    expect(request.line).toBe(line);
    expect(request.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(request.headers.accept).toBe(name === 'openAttachment' ? '*/*' : 'application/json');
    expect(request.headers['accept-encoding']).toBe('identity');
    expect(spent).toBe(1);
  });

  test.each(routes)('%s sends nothing when the operation has used up its share', async (_, _line, run) => {
    const before = upstream.requests.length;
    const refusal = new Error('used up');
    call = mailCall({
      spend: () => {
        throw refusal;
      },
    });
    await expect(run()).rejects.toMatchObject({ cause: refusal });
    expect(upstream.requests).toHaveLength(before);
  });
});

describe('what is read', () => {
  test('of domains is their list', async () => {
    expect(await source.listDomains('FREE', call)).toEqual([{ name: 'mail.test', type: 'FREE', isCustom: false }]);
  });

  test('of a new inbox is its address and its end, and not its token', async () => {
    const address = 'random@mail.test';
    expect(await source.createInbox(call)).toEqual({
      address,
      createdAt: null,
      expiresAt: new Date('2026-06-28T09:47:47Z'),
    });
  });

  test('of a list is its messages, its inbox and the bytes of the reply', async () => {
    const list = await source.listMessages(INBOX, call);
    expect(list).toMatchObject({ address: INBOX, messages: [{ id: 'm1', inbox: INBOX, subject: 'Hello' }] });
    expect(list.bytes).toBe(JSON.stringify({ status: true, ...bodies['GET /api/messages'] }).length);
  });

  test('of a message is put into the inbox that was named', async () => {
    const message = await source.readMessage({ inbox: INBOX, id: 'm1' }, call);
    expect(message).toMatchObject({ id: 'm1', inbox: INBOX, isSeen: true });
  });

  test('of an attachment is its bytes and their number', async () => {
    const { body, size } = await source.openAttachment({ messageId: 'm1', ref: 'file.txt' }, call);
    expect(size).toBe(5);
    expect((await buffer(body)).toString()).toBe('bytes');
  });
});

describe('a path segment', () => {
  test.each([
    ['a/b', 'a%2Fb'],
    ['a b', 'a%20b'],
    ['a?b#c', 'a%3Fb%23c'],
    ['100%', '100%25'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
    ['ü😀', '%C3%BC%F0%9F%98%80'],
    ["o'hara+(1)", "o'hara%2B(1)"],
    ['..\\..\\x', '..%5C..%5Cx'],
  ])('%j is sent as %s', async (value, encoded) => {
    const read = await requestOf(() => source.readMessage({ inbox: INBOX, id: value }, call));
    expect(read.line).toBe(`GET /api/messages/${encoded}`);
    const opened = await requestOf(async () =>
      (await source.openAttachment({ messageId: value, ref: value }, call)).body.resume(),
    );
    expect(opened.line).toBe(`GET /api/messages/${encoded}/attachments/${encoded}`);
    const listed = await requestOf(() => source.listMessages(value, call));
    expect(listed.line).toBe(`GET /api/messages?email=${encoded}`);
  });

  test.each(['', '.', '..', 'a\u0000b', 'a\r\nb', '\u007f', '\ud800', 'x'.repeat(1025)])(
    '%j is refused without a request, wherever it stands',
    async (bad) => {
      const before = upstream.requests.length;
      const calls = [
        source.deleteInbox(bad, call),
        source.listMessages(bad, call),
        source.renameInbox(bad, { username: 'a', domain: 'b' }, call),
        source.renameInbox(INBOX, { username: bad, domain: 'b' }, call),
        source.renameInbox(INBOX, { username: 'a', domain: bad }, call),
        source.readMessage({ inbox: INBOX, id: bad }, call),
        source.deleteMessage({ inbox: INBOX, id: bad }, call),
        source.openAttachment({ messageId: bad, ref: 'a' }, call),
        source.openAttachment({ messageId: 'm1', ref: bad }, call),
      ];
      for (const result of await Promise.allSettled(calls)) {
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } });
      }
      expect(upstream.requests).toHaveLength(before);
      expect(spent).toBe(0);
    },
  );
});

test('a path in the base URL is put before every route', async () => {
  await using behindPath = upstreamHttp(upstream, { url: `${upstream.url}/proxy/mail/` });
  const moved = new RestMailSource(behindPath, wire().options);
  const request = await requestOf(() => moved.deleteMessage({ inbox: INBOX, id: 'm1' }, call));
  expect(request.line).toBe('DELETE /proxy/mail/api/messages/m1');
});
