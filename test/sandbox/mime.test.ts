import { afterAll, beforeAll, expect, test } from 'vitest';
import { ParsePool } from '../../src/sandbox/mime/parse-pool.ts';
import type { TestSandbox } from '../helpers/sandbox.ts';
import { startTestSandbox, waitFor } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

async function sendRaw(inbox: string, mail: string) {
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await smtp.write(`${mail}\r\n.\r\n`);
  expect(await smtp.reply()).toMatch(/^250 /);
}

const head = (subject: string, boundary: string) =>
  `From: "Bomb, Inc." <bomb@example.org>\r\nSubject: ${subject}\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`;

const manyParts = (count: number) =>
  `${head('=?utf-8?q?m=C3=A4ny?=', 'b') + '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(count)}--b--`;

const deepNesting = (depth: number) =>
  head('deep', 'b0') +
  Array.from(
    { length: depth },
    (_, level) => `--b${level}\r\nContent-Type: multipart/mixed; boundary="b${level + 1}"\r\n\r\n`,
  ).join('');

test.each([
  ['100,000 parts', manyParts(100_000), 'mäny'],
  ['900 levels of nesting', deepNesting(900), 'deep'],
  ['5,000 levels of nesting', deepNesting(5000), 'deep'],
])('a mail of %s is kept as plain text', async (_name, mail, subject) => {
  const inbox = await sandbox.rest.createInbox();
  await sendRaw(inbox, mail);
  const [message] = await sandbox.rest.messages(inbox);
  expect(message).toMatchObject({ subject, from: 'Bomb, Inc.', from_email: 'bomb@example.org', html: false });
  expect(message.content).toContain('Content-Type: multipart/mixed');
  expect(message.attachments).toEqual([]);
});

test("a mail that takes the parser minutes does not delay a neighbour's, and is kept as plain text", async () => {
  const [bombed, quiet] = [await sandbox.rest.createInbox(), await sandbox.rest.createInbox()];
  await sendRaw(bombed, `Subject: slow\r\n\r\n${'\r\n'.repeat(4_500_000)}the end`);
  await sandbox.sendMail({ to: quiet, subject: 'quick' });
  await sandbox.rest.messages(quiet);
  expect((await sandbox.rest.list(bombed)).body.messages).toEqual([]);
  const [slow] = await sandbox.rest.messages(bombed);
  expect(slow).toMatchObject({ subject: 'slow', html: false });
  expect(slow.content).toHaveLength('Subject: slow\r\n\r\n'.length + 9_000_000 + 'the end\r\n'.length);
});

test.each([
  ['no header', '\r\njust text'],
  ['a header without an end', 'Subject: only'],
  ['bytes of no charset', 'Subject: \xff\xfe\x80\r\n\r\n\x80\x81\xff'],
  ['a broken base64 part', 'Content-Transfer-Encoding: base64\r\n\r\n%%%not base64%%%'],
  ['an unknown charset', 'Content-Type: text/plain; charset=nonsense\r\n\r\nx'],
  ['a multipart without a boundary', 'Content-Type: multipart/mixed\r\n\r\nx'],
  ['a NUL and a lone surrogate', 'Content-Type: text/html; charset=utf-8\r\n\r\na\0b&#xD800;\xed\xa0\x80'],
])('garbage is listed and not lost: %s', async (_name, mail) => {
  const inbox = await sandbox.rest.createInbox();
  await sendRaw(inbox, mail);
  const [message] = await sandbox.rest.messages(inbox);
  expect(message.content.isWellFormed()).toBe(true);
  expect(message.from_email).toBe('ann@example.org');
});

const LIMITS = { size: 2, timeoutMs: 300, memoryMb: 64, idleMs: 200 };

test('a parse that takes too long is ended, and its place is taken by a new process', async () => {
  const pool = new ParsePool({ ...LIMITS, size: 1, timeoutMs: 1 });
  const raw = Buffer.from('Subject: x\r\n\r\nx');
  await expect(pool.parse(raw, '')).rejects.toThrow('Not parsed within 1 ms');
  await expect(pool.parse(raw, '')).rejects.toThrow('Not parsed within 1 ms');
  await pool.close();
});

test('a parse that takes too much memory is ended, and the next one works', async () => {
  const pool = new ParsePool({ ...LIMITS, size: 1, timeoutMs: 20_000, memoryMb: 24 });
  const hungry = Buffer.from(`Subject: x\r\n${'To: a@b.c,\r\n'.repeat(80_000)}\r\nx`);
  await expect(pool.parse(hungry, '')).rejects.toThrow();
  const mail = await pool.parse(Buffer.from('Subject: fine\r\n\r\nx'), '');
  expect(mail.subject).toBe('fine');
  await pool.close();
});

test('processes are started by the first mail and ended when idle', async () => {
  const pool = new ParsePool({ ...LIMITS, timeoutMs: 20_000 });
  expect(pool.processes).toBe(0);
  await pool.parse(Buffer.from('Subject: x\r\n\r\nx'), '');
  expect(pool.processes).toBe(1);
  await waitFor('the process to end', () => pool.processes === 0);
  await pool.close();
});
