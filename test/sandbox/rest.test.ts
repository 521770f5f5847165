import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply, TestSandbox } from '../helpers/sandbox.ts';
import { KEY, restClient, startTestSandbox } from '../helpers/sandbox.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

const get = (path: string) => sandbox.rest.call('GET', path);

describe('authentication', () => {
  test.each([
    ['no header', undefined],
    ['an unknown key', 'Bearer unknown'],
    ['another scheme', `Basic ${KEY}`],
    ['no key', 'Bearer '],
  ])('%s is answered 401', async (_name, authorization) => {
    const response = await fetch(`${sandbox.url}/api/domains?type=free`, {
      headers: authorization ? { authorization } : {},
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.has('x-ratelimit-used')).toBe(false);
    expect(await response.json()).toEqual({ status: false, message: 'Unauthenticated.' });
  });
});

describe('GET /api/domains', () => {
  const names = ({ body }: Reply) => body.data.domains.map(({ domain }: { domain: string }) => domain);

  test('lists the free domains', async () => {
    const reply = await get('/api/domains?type=FREE');
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({
      status: true,
      data: {
        requested_type: 'free',
        allowed_types: ['free', 'premium', 'custom'],
        domains: [
          { domain: 'sandbox.test', type: 'Free', custom: false },
          { domain: 'second.test', type: 'Free', custom: false },
        ],
      },
    });
  });

  test('lists premium, custom and all for the first account', async () => {
    expect(names(await get('/api/domains?type=premium'))).toEqual(['premium.test']);
    expect((await get('/api/domains?type=custom')).body.data.domains).toEqual([
      { domain: 'custom.test', type: 'Custom', custom: true },
    ]);
    expect(names(await get('/api/domains?type=all'))).toHaveLength(4);
  });

  test('gives every other account the free ones alone', async () => {
    const all = await sandbox.otherRest.call('GET', '/api/domains?type=all');
    expect(names(all)).toEqual(['sandbox.test', 'second.test']);
    expect(all.body.data.allowed_types).toEqual(['free']);
    expect((await sandbox.otherRest.call('GET', '/api/domains?type=premium')).status).toBe(403);
  });

  test.each(['', '?type=', '?type=bogus'])('answers 422 for "%s"', async (query) => {
    const reply = await get(`/api/domains${query}`);
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ status: false, errors: { type: [expect.any(String)] } });
  });
});

describe('inboxes', () => {
  test('a new one has a readable address on the first free domain and expires after its time', async () => {
    const { status, body } = await sandbox.rest.call('POST', '/api/emails');
    expect(status).toBe(200);
    expect(body.data.email).toMatch(/^[a-z]+\.[a-z]+\.\d{4}@sandbox\.test$/);
    expect(body.data.expires_in_seconds).toBeGreaterThan(595);
    expect(body.data.expire_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    expect(Date.parse(body.data.expire_at) - Date.parse(body.data.created_at)).toBe(600_000);
    expect(body.data.email_token).toMatch(/^.{20,}$/);
  });

  test('a rename gives a new id and address, keeps expiry and messages, and frees the old address', async () => {
    const { data: old } = (await sandbox.rest.call('POST', '/api/emails')).body;
    await sandbox.sendMail({ to: old.email, subject: 'follows' });
    await sandbox.rest.messages(old.email);
    const { status, body } = await sandbox.rest.rename(old.email.toUpperCase(), 'New-Name_1.x', 'PREMIUM.test');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      email: 'new-name_1.x@premium.test',
      domain: 'premium.test',
      expire_at: old.expire_at,
    });
    expect(body.data.id).toBeGreaterThan(old.id);
    expect((await sandbox.rest.messages(body.data.email))[0].subject).toBe('follows');
    expect((await sandbox.rest.list(old.email)).status).toBe(404);
    const other = await sandbox.otherRest.createInbox();
    expect((await sandbox.otherRest.rename(other, old.email.split('@')[0], 'sandbox.test')).status).toBe(200);
    await sandbox.sendMail({ to: body.data.email, subject: 'after the rename' });
    expect(await sandbox.rest.messages(body.data.email, 2)).toHaveLength(2);
  });

  test('a rename to its own address is fine', async () => {
    const inbox = await sandbox.rest.createInbox();
    const [username = '', domain = ''] = inbox.split('@');
    expect((await sandbox.rest.rename(inbox, username, domain)).status).toBe(200);
  });

  test.each(['-a', 'a-', '.a', 'a..b', 'a b', 'ä', 'a@b', 'a/b', 'a'.repeat(65)])(
    'the username "%s" is answered 422',
    async (name) => {
      const reply = await sandbox.rest.rename(await sandbox.rest.createInbox(), name, 'sandbox.test');
      expect(reply.status).toBe(422);
      expect(reply.body).toMatchObject({ status: false, errors: { username: [expect.any(String)] } });
    },
  );

  test('a domain that is not allowed and one that does not exist are told apart by nobody', async () => {
    const inbox = await sandbox.otherRest.createInbox();
    const replies = await Promise.all(
      ['premium.test', 'nowhere.test'].map((domain) => sandbox.otherRest.rename(inbox, 'x1', domain)),
    );
    expect(replies[0]?.status).toBe(403);
    expect(replies[0]?.body).toMatchObject({ errors: { domain: [expect.any(String)] } });
    expect(replies[1]?.status).toBe(403);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
  });

  test('a taken address is answered 409, and of two who want one only one gets it', async () => {
    const [mine, yours] = await Promise.all([sandbox.rest.createInbox(), sandbox.otherRest.createInbox()]);
    expect((await sandbox.otherRest.rename(yours, mine.split('@')[0] ?? '', 'sandbox.test')).status).toBe(409);
    const race = await Promise.all([
      sandbox.rest.rename(mine, 'wanted', 'sandbox.test'),
      sandbox.otherRest.rename(yours, 'wanted', 'sandbox.test'),
    ]);
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('a deleted inbox is gone with its messages', async () => {
    const inbox = await sandbox.rest.createInbox();
    await sandbox.sendMail({ to: inbox });
    const [message] = await sandbox.rest.messages(inbox);
    expect((await sandbox.rest.deleteInbox(inbox)).body).toEqual({
      status: true,
      message: 'Email has been successfully deleted.',
    });
    expect((await sandbox.rest.deleteInbox(inbox)).status).toBe(404);
    expect((await sandbox.rest.read(message.id)).status).toBe(404);
  });
});

describe('messages', () => {
  test('are listed newest first and are seen once they have been read', async () => {
    const inbox = await sandbox.rest.createInbox();
    for (const subject of ['one', 'two', 'three']) await sandbox.sendMail({ to: inbox, subject });
    const messages = await sandbox.rest.messages(inbox, 3);
    expect(messages.map(({ subject }) => subject)).toEqual(['three', 'two', 'one']);
    const read = await sandbox.rest.read(messages[1].id);
    expect(read.body).toEqual({ status: true, data: { ...messages[1], is_seen: true } });
    const seen = (await sandbox.rest.list(inbox)).body.messages.map((one: { is_seen: boolean }) => one.is_seen);
    expect(seen).toEqual([false, true, false]);
  });

  test('can be deleted once', async () => {
    const inbox = await sandbox.rest.createInbox();
    await sandbox.sendMail({ to: inbox });
    const [{ id }] = await sandbox.rest.messages(inbox);
    expect((await sandbox.rest.deleteMessage(id)).body).toEqual({
      status: true,
      message: 'Message was deleted successfully.',
    });
    expect((await sandbox.rest.deleteMessage(id)).status).toBe(404);
    expect((await sandbox.rest.list(inbox)).body.messages).toEqual([]);
  });

  test('a list needs an email, and one of the account', async () => {
    expect((await get('/api/messages')).status).toBe(422);
    expect((await get('/api/messages?email=nobody@sandbox.test')).status).toBe(404);
  });
});

describe('odd requests', () => {
  test.each([
    ['GET', '/nowhere', 404],
    ['GET', '/api/messages/', 404],
    ['GET', '/api//messages', 404],
    ['PUT', '/api/emails', 405],
    ['GET', '/api/emails/a@b.c', 405],
    ['GET', '/api/messages/%zz', 400],
    ['GET', '/api/messages/%ff', 400],
    ['GET', `/api/messages/${'x'.repeat(9000)}`, 414],
  ])('%s %s is answered %i with JSON and the quota', async (method, path, status) => {
    const reply = await sandbox.rest.call(method, path);
    expect(reply.status).toBe(status);
    expect(reply.body).toMatchObject({ status: false, message: expect.any(String) });
    expect(reply.headers.has('x-ratelimit-limit')).toBe(true);
  });

  test('405 says what is allowed', async () => {
    expect((await sandbox.rest.call('PATCH', '/api/messages/x')).headers.get('allow')).toBe('GET, HEAD, DELETE');
  });

  test('a body is ignored, and one that is too large is refused', async () => {
    const small = await sandbox.rest.call('POST', '/api/emails', { body: '{"x":1}' });
    expect(small.status).toBe(200);
    const large = await sandbox.rest.call('POST', '/api/emails', { body: 'x'.repeat(70_000) });
    expect(large.status).toBe(413);
  });

  test('what is not HTTP is answered 400 and the server goes on', async () => {
    const socket = connect(sandbox.httpPort, '127.0.0.1');
    const answer = await new Promise<string>((resolve) => {
      socket.once('data', (chunk) => resolve(chunk.toString()));
      socket.write('what?\r\n\r\n');
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
    expect((await get('/api/domains?type=free')).status).toBe(200);
  });

  test('a malformed Host header does not get into the links', async () => {
    const inbox = await sandbox.rest.createInbox();
    await sandbox.sendMail({ to: inbox, attachments: [{ filename: 'a.txt', content: 'x' }] });
    await sandbox.rest.messages(inbox);
    const urlFor = (host: string) =>
      new Promise<string>((resolve, reject) => {
        const headers = { host, authorization: `Bearer ${KEY}` };
        const path = `/api/messages?email=${inbox}`;
        request({ port: sandbox.httpPort, host: '127.0.0.1', path, headers, agent: false }, (response) => {
          let text = '';
          response.on('data', (chunk) => {
            text += chunk;
          });
          response.on('end', () => resolve(JSON.parse(text).messages[0].attachments[0].url));
        })
          .on('error', reject)
          .end();
      });
    expect(await urlFor('mail.example:8080')).toMatch(/^http:\/\/mail\.example:8080\/api\/messages\//);
    expect(await urlFor('evil"><script>')).toMatch(`http://127.0.0.1:${sandbox.httpPort}/api/messages/`);
  });
});

test('a key works for whoever has it, on any connection', async () => {
  const inbox = await sandbox.rest.createInbox();
  expect((await restClient(sandbox.url, KEY).list(inbox)).status).toBe(200);
});
