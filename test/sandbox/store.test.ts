import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newMessageId } from '../../src/sandbox/ids.ts';
import { Intake } from '../../src/sandbox/intake.ts';
import { silentLog } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Smtp } from '../../src/sandbox/smtp/smtp-server.ts';
import { startSmtp } from '../../src/sandbox/smtp/smtp-server.ts';
import type { Store } from '../../src/sandbox/store/store.ts';
import { openStore } from '../../src/sandbox/store/store.ts';
import { KEY, OTHER_KEY, sandboxOptions, sendMail, startTestSandbox } from '../helpers/sandbox.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sandbox-store-test-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('a restart loses nothing: inboxes, messages, seen flags, files, quota, and ids go on growing', async () => {
  const file = Buffer.alloc(700_000, 'chunked');
  let inbox: string;
  let before: { messages: { attachments: { url: string }[] }[]; used: string | null; id: number };
  {
    await using sandbox = await startTestSandbox({ dataDir });
    inbox = await sandbox.rest.createInbox();
    await sandbox.sendMail({ to: inbox, subject: 'first' });
    const [first] = await sandbox.rest.messages(inbox);
    await sandbox.rest.read(first.id);
    await sandbox.sendMail({ to: inbox, subject: 'second', attachments: [{ filename: 'f.bin', content: file }] });
    await sandbox.rest.messages(inbox, 2);
    const dropped = (await sandbox.rest.call('POST', '/api/emails')).body.data;
    await sandbox.rest.deleteInbox(dropped.email);
    const last = await sandbox.rest.list(inbox);
    before = { messages: last.body.messages, used: last.headers.get('x-ratelimit-used'), id: dropped.id };
  }
  await using sandbox = await startTestSandbox({ dataDir });
  const after = await sandbox.rest.list(inbox);
  const withoutUrls = (messages: unknown) => JSON.parse(JSON.stringify(messages).replaceAll(/http:\/\/[^/]+/g, ''));
  expect(withoutUrls(after.body.messages)).toEqual(withoutUrls(before.messages));
  expect(after.body.messages.map((message: { is_seen: boolean }) => message.is_seen)).toEqual([false, true]);
  expect(Number(after.headers.get('x-ratelimit-used'))).toBe(Number(before.used) + 1);
  expect((await sandbox.rest.download(after.body.messages[0].attachments[0].url)).equals(file)).toBe(true);
  expect((await sandbox.rest.call('POST', '/api/emails')).body.data.id).toBeGreaterThan(before.id);
  expect((await sandbox.otherRest.list(inbox)).status).toBe(404);
});

test('keys are not in the file', async () => {
  {
    await using sandbox = await startTestSandbox({ dataDir });
    await sandbox.rest.createInbox();
  }
  const files = await readdir(dataDir);
  expect(files).toContain('sandbox.db');
  for (const file of files) {
    const bytes = await readFile(join(dataDir, file));
    expect(bytes.includes(KEY)).toBe(false);
    expect(bytes.includes(OTHER_KEY)).toBe(false);
  }
});

test('a data folder in use is one clear error, and the ports are free again', async () => {
  await using first = await startTestSandbox({ dataDir });
  const second = startSandbox({ ...sandboxOptions, dataDir });
  await expect(second).rejects.toMatchObject({
    code: 'SANDBOX_DATA_IN_USE',
    message: expect.stringContaining(dataDir),
  });
  expect((await first.rest.call('GET', '/api/domains?type=free')).status).toBe(200);
});

test('a temporary folder is gone after close', async () => {
  const sandbox = await startTestSandbox();
  expect(await readdir(sandbox.dataDir)).toContain('sandbox.db');
  await sandbox.close();
  await expect(readdir(sandbox.dataDir)).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('group commit', () => {
  let store: Store;
  let intake: Intake;
  let smtp: Smtp;
  let commits: number[];
  let failCommits = false;
  let address: string;

  beforeEach(async () => {
    commits = [];
    failCommits = false;
    store = openStore({
      dataDir,
      apiKeys: [KEY],
      clock: Date.now,
      newMessageId,
      onCommit(writes) {
        if (failCommits) throw new Error('disk on fire');
        commits.push(writes);
      },
    });
    address = 'me@sandbox.test';
    const now = Date.now();
    const inbox = { accountId: 1, address, domain: 'sandbox.test', createdAt: now, expiresAt: now + 600_000 };
    await store.commits.write(() => store.inboxes.add(inbox));
    intake = new Intake(store, silentLog);
    const limits = { maxMessageBytes: 1_000_000, maxRecipients: 10 };
    const where = { host: '127.0.0.1', port: 0 };
    smtp = await startSmtp({ ...where, ...limits, clock: Date.now, log: silentLog, store, intake });
  });
  afterEach(async () => {
    failCommits = false;
    await smtp.close(1000);
    await intake.close();
    store.close();
  });

  test('writes that wait together share one commit', async () => {
    commits = [];
    const values = await Promise.all(Array.from({ length: 40 }, (_, index) => store.commits.write(() => index)));
    expect(values).toHaveLength(40);
    expect(commits).toEqual([40]);
  });

  test('many mails at once take fewer commits than there are mails', async () => {
    commits = [];
    const count = 60;
    const replies = await Promise.all(
      Array.from({ length: count }, (_, index) => sendMail(smtp.port, { to: address, subject: `mail ${index}` })),
    );
    expect(replies.filter((reply) => reply.startsWith('250'))).toHaveLength(count);
    // Each mail is two writes: the raw one before the 250, and its parsed form.
    expect(commits.length).toBeLessThan(count);
  });

  test('a write that throws is undone alone', async () => {
    const before = store.inboxes.find(address);
    const [bad, good] = await Promise.allSettled([
      store.commits.write(() => {
        store.inboxes.remove(before?.id ?? 0);
        throw new Error('changed my mind');
      }),
      store.commits.write(() => 'fine'),
    ]);
    expect(bad).toMatchObject({ status: 'rejected' });
    expect(good).toMatchObject({ status: 'fulfilled', value: 'fine' });
    expect(store.inboxes.find(address)).toEqual(before);
  });

  test('a mail whose commit fails is answered 451 and is not half stored', async () => {
    failCommits = true;
    await expect(sendMail(smtp.port, { to: address })).rejects.toMatchObject({ responseCode: 451 });
    failCommits = false;
    expect(store.spool.waiting()).toEqual([]);
    expect(store.messages.ofInbox(store.inboxes.find(address)?.id ?? 0)).toEqual([]);
    expect(await sendMail(smtp.port, { to: address })).toMatch(/^250/);
  });

  test('what was stored and not yet parsed is parsed after a restart', async () => {
    const inbox = store.inboxes.find(address);
    await store.commits.write(() =>
      store.spool.add(
        { sender: 'a@example.org', inboxes: inbox ? [inbox] : [], receivedAt: Date.now() },
        Buffer.from('Subject: left over\r\n\r\nx'),
      ),
    );
    await smtp.close(1000);
    await intake.close();
    store.close();

    await using sandbox = await startTestSandbox({ dataDir });
    expect((await sandbox.rest.messages(address))[0].subject).toBe('left over');
    await sandbox.close();
    store = openStore({ dataDir, apiKeys: [KEY], clock: Date.now, newMessageId });
  });
});

test('what a list says of files counts for the fullness of an inbox, and no longer than they are there', async () => {
  const store = openStore({ dataDir, apiKeys: [KEY], clock: Date.now, newMessageId });
  const { commits, inboxes, messages, spool } = store;
  const accountId = store.accounts.byKey(KEY)?.id as number;
  const times = { createdAt: Date.now(), expiresAt: Date.now() + 60_000 };
  const inbox = await commits.write(() => inboxes.add({ accountId, address: 'a@b.test', domain: 'b.test', ...times }));
  const raw = Buffer.from('Subject: small\r\n\r\nx');
  const attachments = Array.from({ length: 1000 }, (_, at) => {
    const name = `${at}${'%'.repeat(190)}`;
    return { name, pathName: name, extension: '', bytes: Buffer.from('x') };
  });
  const parsed = { subject: '', fromName: '', fromEmail: '', to: '', html: false, content: 'x', attachments };
  let count = 0;
  for (; !messages.isFull(inbox.id) && count < 100; count += 1) {
    const mailId = await commits.write(() => spool.add({ sender: '', inboxes: [inbox], receivedAt: 0 }, raw));
    await commits.write(() => spool.replace(mailId, parsed));
  }
  // 33 MB by 1 MB each.
  expect(count).toBeGreaterThan(20);
  expect(count).toBeLessThan(50);
  await commits.write(() => messages.remove(messages.ofInbox(inbox.id)[0]?.id as string));
  expect(messages.isFull(inbox.id)).toBe(false);
  store.close();
});

test('a folder of before messages had a weight is opened, and what its inboxes hold counts', async () => {
  const options = { dataDir, apiKeys: [KEY], clock: Date.now, newMessageId };
  const store = openStore(options);
  const accountId = store.accounts.byKey(KEY)?.id as number;
  const times = { createdAt: Date.now(), expiresAt: Date.now() + 60_000 };
  const inbox = await store.commits.write(() =>
    store.inboxes.add({ accountId, address: 'a@b.test', domain: 'b.test', ...times }),
  );
  const raw = Buffer.from('Subject: large\r\n\r\nx');
  const content = 'x'.repeat(33 * 1024 * 1024);
  const parsed = { subject: '', fromName: '', fromEmail: '', to: '', html: false, content, attachments: [] };
  const envelope = { sender: '', inboxes: [inbox], receivedAt: 0 };
  const mailId = await store.commits.write(() => store.spool.add(envelope, raw));
  await store.commits.write(() => store.spool.replace(mailId, parsed));
  store.close();
  const db = new DatabaseSync(join(dataDir, 'sandbox.db'));
  db.exec('DROP INDEX message_weight; ALTER TABLE message DROP COLUMN weight');
  db.close();

  const again = openStore(options);
  expect(again.messages.isFull(inbox.id)).toBe(true);
  again.close();
});
