import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/sandbox/store/store.ts';
import { KEY, startTestSandbox } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

const NEVER = 'x'.repeat(46);

describe('two accounts', () => {
  test("another account's inbox, message and file are answered exactly as what does not exist", async () => {
    await using sandbox = await startTestSandbox();
    const { rest, otherRest } = sandbox;
    const inbox = await rest.createInbox();
    await sandbox.sendMail({ to: inbox, attachments: [{ filename: 'a.txt', content: 'secret' }] });
    const [{ id }] = await rest.messages(inbox);
    const pairs: [method: string, theirs: string, nobodys: string][] = [
      ['GET', `/api/messages?email=${inbox}`, '/api/messages?email=nobody@sandbox.test'],
      ['POST', `/api/emails/${inbox}/a1/sandbox.test`, '/api/emails/nobody@sandbox.test/a1/sandbox.test'],
      ['DELETE', `/api/emails/${inbox}`, '/api/emails/nobody@sandbox.test'],
      ['GET', `/api/messages/${id}`, `/api/messages/${NEVER}`],
      ['DELETE', `/api/messages/${id}`, `/api/messages/${NEVER}`],
      ['GET', `/api/messages/${id}/attachments/a.txt`, `/api/messages/${NEVER}/attachments/a.txt`],
    ];
    for (const [method, theirs, nobodys] of pairs) {
      const [a, b] = [await otherRest.call(method, theirs), await otherRest.call(method, nobodys)];
      expect(a.status, theirs).toBe(404);
      expect(a.body).toEqual(b.body);
      expect([...a.headers.keys()]).toEqual([...b.headers.keys()]);
    }
    expect((await rest.messages(inbox))[0].is_seen).toBe(false);
  });

  test('have quotas and statistics of their own', async () => {
    await using sandbox = await startTestSandbox();
    await sandbox.rest.createInbox();
    const other = await sandbox.otherRest.call('GET', '/api/domains?type=free');
    expect(other.headers.get('x-ratelimit-used')).toBe('1');
    expect((await sandbox.otherRest.call('GET', '/stats')).body).toEqual({
      total: 1,
      byRoute: { 'GET /api/domains': 1 },
      byInbox: {},
    });
  });
});

describe('expiry', () => {
  test('an inbox is gone for REST and SMTP at the instant it expires, and its address can be taken', async () => {
    let now = Date.UTC(2030, 0, 1, 12);
    await using sandbox = await startTestSandbox({ clock: () => now, inboxTtlSeconds: 60 });
    const inbox = await sandbox.rest.createInbox();
    await sandbox.sendMail({ to: inbox, attachments: [{ filename: 'a.txt', content: 'x' }] });
    const [message] = await sandbox.rest.messages(inbox);
    expect(message.receivedAt).toBe('2030-01-01 12:00:00');

    now += 59_999;
    expect((await sandbox.rest.list(inbox)).status).toBe(200);
    now += 1;
    expect((await sandbox.rest.list(inbox)).status).toBe(404);
    expect((await sandbox.rest.read(message.id)).status).toBe(404);
    expect((await sandbox.rest.call('GET', new URL(message.attachments[0].url).pathname)).status).toBe(404);
    await expect(sandbox.sendMail({ to: inbox })).rejects.toMatchObject({ responseCode: 550 });

    const other = await sandbox.otherRest.createInbox();
    const [username = '', domain = ''] = inbox.split('@');
    expect((await sandbox.otherRest.rename(other, username, domain)).status).toBe(200);
    expect((await sandbox.otherRest.list(inbox)).body.messages).toEqual([]);
  });

  test('an inbox that expires between RCPT and the end of DATA is answered 550', async () => {
    let now = Date.UTC(2030, 0, 1);
    await using sandbox = await startTestSandbox({ clock: () => now, inboxTtlSeconds: 60 });
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    await smtp.startData(inbox);
    now += 60_000;
    await smtp.write('Subject: late\r\n\r\nx\r\n.\r\n');
    expect(await smtp.reply()).toMatch(/^550 5\.1\.1 /);
  });

  test('a sweep removes expired inboxes with their mail and every byte of it', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-sweep-test-'));
    let now = 1_000_000;
    const store = openStore({ dataDir, apiKeys: [KEY], clock: () => now, newMessageId: () => String(Math.random()) });
    for (let index = 0; index < 25; index += 1) {
      await store.commits.write(() => {
        const address = `a${index}@sandbox.test`;
        const inbox = store.inboxes.add({
          accountId: 1,
          address,
          domain: 'sandbox.test',
          createdAt: now,
          expiresAt: now + 10,
        });
        store.spool.add({ sender: '', inboxes: [inbox], receivedAt: now }, Buffer.alloc(300_000));
      });
    }
    now += 10;
    expect(await store.commits.write(() => store.inboxes.sweep())).toBe(true);
    expect(await store.commits.write(() => store.inboxes.sweep())).toBe(false);
    store.close();
    const db = new DatabaseSync(join(dataDir, 'sandbox.db'));
    for (const table of ['inbox', 'message', 'mail', 'chunk', 'attachment']) {
      expect(db.prepare(`SELECT count(*) AS rows FROM ${table}`).get(), table).toEqual({ rows: 0 });
    }
    db.close();
    rmSync(dataDir, { recursive: true });
  });
});

describe('quota', () => {
  test('only successes use it, and at the limit calls are refused until the month ends', async () => {
    let now = Date.UTC(2030, 11, 31, 23, 59, 0);
    await using sandbox = await startTestSandbox({ clock: () => now, quota: 2 });
    const { rest } = sandbox;
    const quota = ({ headers }: { headers: Headers }) =>
      ['limit', 'used', 'remaining', 'reset'].map((name) => headers.get(`x-ratelimit-${name}`));
    const reset = '2031-01-01T00:00:00+00:00';

    expect(quota(await rest.call('GET', '/api/domains'))).toEqual(['2', '0', '2', reset]);
    expect(quota(await rest.call('GET', '/nowhere'))).toEqual(['2', '0', '2', reset]);
    expect(quota(await rest.call('GET', '/api/domains?type=free'))).toEqual(['2', '1', '1', reset]);
    expect(quota(await rest.call('POST', '/api/emails'))).toEqual(['2', '2', '0', reset]);

    const refused = await rest.call('POST', '/api/emails');
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ status: false });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(quota(refused)).toEqual(['2', '2', '0', reset]);
    expect((await rest.call('GET', '/stats')).status).toBe(200);
    expect((await sandbox.otherRest.call('POST', '/api/emails')).status).toBe(200);

    now += 60_000;
    expect(quota(await rest.call('POST', '/api/emails'))).toEqual(['2', '1', '1', '2031-02-01T00:00:00+00:00']);
  });
});

describe('GET /stats', () => {
  test('counts every reply by route and by inbox, itself not, costs no quota, and can be reset', async () => {
    await using sandbox = await startTestSandbox();
    const { rest } = sandbox;
    const inbox = await rest.createInbox();
    await rest.list(inbox);
    await rest.list(inbox);
    await rest.list('nobody@sandbox.test');
    await rest.call('GET', '/nowhere');
    const stats = await rest.call('GET', '/stats');
    expect(stats.body).toEqual({
      total: 5,
      byRoute: { 'POST /api/emails': 1, 'GET /api/messages': 3, unknown: 1 },
      byInbox: { [inbox]: { 'POST /api/emails': 1, 'GET /api/messages': 2 } },
    });
    expect(stats.headers.get('x-ratelimit-used')).toBe('3');
    expect((await rest.call('DELETE', '/stats')).body).toEqual({ total: 0, byRoute: {}, byInbox: {} });
  });
});
