import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply, Rest } from '../helpers/sandbox.ts';
import { sendMail } from '../helpers/sandbox.ts';
import { bodyErrors, mediaTypeOf, operationIds, quotaErrors } from './rest-contract-schemas.ts';
import type { Target } from './rest-contract-target.ts';
import { clientOf, has, openTarget } from './rest-contract-target.ts';

let target: Target;
let rest: Rest;
let domain: string;
const checked = new Set<string>();

beforeAll(async () => {
  target = await openTarget();
  rest = clientOf(target);
});
afterAll(() => target.close());

/** Checks status, headers and body of a success against the contract, and returns the body. */
async function ok(operationId: string, pending: Promise<Reply>) {
  const { status, headers, body } = await pending;
  expect(status, JSON.stringify(body)).toBe(200);
  expect(headers.get('content-type')).toContain(mediaTypeOf(operationId));
  expect(bodyErrors(operationId, body)).toEqual([]);
  expect(body.status).toBe(true);
  expect(quotaErrors(headers)).toEqual([]);
  checked.add(operationId);
  return body;
}

/** An error reply. Its body is open, and so is whether it comes as a 200 with `status: false`. */
async function refused(pending: Promise<Reply>, ...statuses: number[]) {
  const { status, headers, body } = await pending;
  if (status === 200) {
    expect(body.status).toBe(false);
    return;
  }
  expect(statuses).toContain(status);
  if (!headers.get('content-type')?.startsWith('application/json')) return;
  expect(typeof body.message).toBe('string');
  if (body.status !== undefined) expect(body.status).toBe(false);
  for (const messages of Object.values(body.errors ?? {})) expect(messages).toEqual(expect.any(Array));
}

const uniqueName = () => `contract${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

test('the checks of this suite notice what is wrong', () => {
  const email = { email: 'a@b.example', domain: 'b.example', id: 1 };
  expect(bodyErrors('createEmail', { status: true, data: email })).toEqual([]);
  expect(bodyErrors('createEmail', { status: true, data: { ...email, id: '1' } })).toEqual([
    '/data/id must be integer',
  ]);
  expect(bodyErrors('listMessages', { status: true })).toHaveLength(1);
  expect(bodyErrors('readMessage', { status: true, data: { is_seen: 0 } })).toHaveLength(2);
  expect(quotaErrors(new Headers({ 'X-RateLimit-Limit': 'many', 'X-RateLimit-Reset': 'soon' }))).toHaveLength(4);
});

describe('domains and inboxes', () => {
  test('listDomains gives the free domains', async () => {
    const { data } = await ok('listDomains', rest.call('GET', '/api/domains?type=free'));
    expect(data.domains.length).toBeGreaterThan(0);
    domain = data.domains[0].domain;
  });

  test('createEmail gives an inbox on one of them that lives for a while', async () => {
    const { data } = await ok('createEmail', rest.call('POST', '/api/emails'));
    expect(data.email.endsWith(`@${data.domain}`)).toBe(true);
    expect(Date.parse(data.expire_at)).toBeGreaterThan(Date.parse(data.created_at));
    expect(data.expires_in_seconds).toBeGreaterThan(0);
    await ok('deleteEmail', rest.deleteInbox(data.email));
  });

  test('changeEmail gives the wanted address and a new id', async () => {
    const { data } = await ok('createEmail', rest.call('POST', '/api/emails'));
    const username = uniqueName();
    const renamed = await ok('changeEmail', rest.rename(data.email, username, domain));
    expect(renamed.data.email).toBe(`${username}@${domain}`);
    expect(renamed.data.id).not.toBe(data.id);
    await ok('listMessages', rest.list(renamed.data.email));
    await refused(rest.list(data.email), 404, 403, 422);
    await ok('deleteEmail', rest.deleteInbox(renamed.data.email));
  });

  test('listMessages of a new inbox is empty', async () => {
    const inbox = await rest.createInbox();
    const body = await ok('listMessages', rest.list(inbox));
    expect(body.mailbox).toBe(inbox);
    expect(body.messages).toEqual([]);
    await rest.deleteInbox(inbox);
  });

  test('a deleted inbox is gone', async () => {
    const inbox = await rest.createInbox();
    const { message } = await ok('deleteEmail', rest.deleteInbox(inbox));
    expect(message).toEqual(expect.any(String));
    await refused(rest.list(inbox), 404, 403, 422);
    await refused(rest.deleteInbox(inbox), 404, 403, 422);
  });
});

describe('errors', () => {
  test('401 without a key and with a wrong one', async () => {
    await refused(clientOf(target, '').call('GET', '/api/domains?type=free'), 401, 403);
    await refused(clientOf(target, 'no-such-key').call('POST', '/api/emails'), 401, 403);
  });

  test('404 for an unknown route, message and file', async () => {
    await refused(rest.call('GET', '/api/no-such-route'), 404);
    await refused(rest.read('x'.repeat(46)), 404, 403);
    await refused(rest.deleteMessage('x'.repeat(46)), 404, 403);
    await refused(rest.call('GET', `/api/messages/${'x'.repeat(46)}/attachments/file.txt`), 404, 403);
  });

  test('405 for a method that a path has not', async () => {
    const reply = await rest.call('PUT', '/api/emails');
    await refused(Promise.resolve(reply), 405, 404);
    if (reply.status === 405) expect(reply.headers.get('allow')).toContain('POST');
  });

  test('422 for a call that lacks its parameter', async () => {
    await refused(rest.call('GET', '/api/messages'), 422, 400, 404);
    await refused(rest.call('GET', '/api/domains?type=no-such-type'), 422, 400, 403);
  });

  test('a refusal for a bad username, a foreign domain and a taken address', async () => {
    const inboxes = [await rest.createInbox(), await rest.createInbox()];
    const [inbox = '', taken = ''] = inboxes;
    await refused(rest.rename(inbox, 'not a name', domain), 422, 400, 404);
    await refused(rest.rename(inbox, uniqueName(), 'no-such-domain.invalid'), 403, 422, 400, 404);
    const [username = '', takenDomain = ''] = taken.split('@');
    await refused(rest.rename(inbox, username, takenDomain), 409, 422, 400, 403);
    for (const one of inboxes) await rest.deleteInbox(one);
  });
});

test('the quota grows with a success and not with an error', async () => {
  const used = async (pending: Promise<Reply>) => Number((await pending).headers.get('x-ratelimit-used') ?? Number.NaN);
  const first = await used(rest.call('GET', '/api/domains?type=free'));
  await rest.read('x'.repeat(46));
  expect(await used(rest.call('GET', '/api/domains?type=free'))).toBe(first + 1);
});

describe.skipIf(!has.smtp)('messages (needs SMTP)', () => {
  let inbox: string;
  const subject = `Contract ${uniqueName()}`;
  const content = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));

  const firstMessage = async () => (await rest.messages(inbox))[0];

  beforeAll(async () => {
    inbox = await rest.createInbox();
    const attachments = [{ filename: 'file ü.bin', content }];
    const mail = { to: inbox, subject, html: '<p>Hello from the contract.</p>', attachments };
    await sendMail(target.smtp?.port ?? 25, mail, target.smtp?.host);
  });
  afterAll(async () => {
    await rest.deleteInbox(inbox);
  });

  test('listMessages gives the whole message, unseen', async () => {
    await firstMessage();
    const body = await ok('listMessages', rest.list(inbox));
    expect(body.messages[0]).toMatchObject({
      subject,
      is_seen: false,
      from: 'Ann Sender',
      from_email: 'ann@example.org',
      html: true,
      content: expect.stringContaining('Hello from the contract.'),
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    });
  });

  test('readMessage gives the same message', async () => {
    const listed = await firstMessage();
    const { data } = await ok('readMessage', rest.read(listed.id));
    // open: reading probably marks it seen.
    expect({ ...data, is_seen: listed.is_seen }).toEqual(listed);
  });

  test('downloadAttachment gives the bytes under the url of the list, to a holder of the key alone', async () => {
    const { attachments } = await firstMessage();
    const headers = { authorization: `Bearer ${target.key}` };
    const response = await fetch(attachments[0].url, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaTypeOf('downloadAttachment'));
    expect(quotaErrors(response.headers)).toEqual([]);
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    checked.add('downloadAttachment');
    expect([401, 403]).toContain((await fetch(attachments[0].url)).status);
  });

  test.skipIf(!has.otherKey)('another account gets none of it (needs a second key)', async () => {
    const { id } = await firstMessage();
    const other = clientOf(target, target.otherKey);
    await refused(other.list(inbox), 404, 403, 422);
    await refused(other.read(id), 404, 403);
    await refused(other.deleteMessage(id), 404, 403);
    await refused(other.rename(inbox, uniqueName(), domain), 404, 403, 422);
    await refused(other.deleteInbox(inbox), 404, 403, 422);
    expect((await firstMessage()).id).toBe(id);
  });

  test('deleteMessage removes it for good', async () => {
    const { id } = await firstMessage();
    await ok('deleteMessage', rest.deleteMessage(id));
    await refused(rest.read(id), 404, 403);
    expect((await ok('listMessages', rest.list(inbox))).messages).toEqual([]);
  });

  test('every operation of the contract has been checked', () => {
    expect([...checked].sort()).toEqual([...operationIds].sort());
  });
});
