import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, KEY_2, startTestGateway } from '../helpers/gateway.ts';
import { bystander } from '../helpers/mail-bystander.ts';
import { mimeBombs } from '../helpers/mime-bombs.ts';
import { ReadEverything } from '../helpers/operations.ts';
import type { Rest } from '../helpers/sandbox.ts';
import { restClient, startTestSandbox } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

/** Small enough for a test; bench/smtp sends them as large as they are meant. */
const bombs = mimeBombs(16 * 1024);
let gateway: TestGateway;
let smtpPort: number;
let rest: Rest;
let otherRest: Rest;
const inboxes = new Map<string, string>();

beforeAll(async () => {
  gateway = await startTestGateway();
  const { url, smtpPort: port } = gateway.app.sandbox as { url: string; smtpPort: number };
  smtpPort = port;
  rest = restClient(url, KEY_1);
  otherRest = restClient(url, KEY_2);
});
afterAll(() => gateway[Symbol.asyncDispose]());

test(`${bombs.length} bombs are accepted, and a mail sent behind all of them is listed`, async () => {
  using smtp = await converse(smtpPort);
  for (const { name, raw } of bombs) {
    const inbox = await rest.createInbox();
    inboxes.set(name, inbox);
    await smtp.startData(inbox);
    const wire = `${raw.replaceAll(/(?<=^|\r\n)\./g, '..')}\r\n.\r\n`;
    await smtp.write(wire);
    expect(await smtp.reply(), name).toMatch(/^250 2\.6\.0 /);
  }
  const quiet = await otherRest.createInbox();
  await gateway.mail({ to: quiet, subject: 'behind the bombs' });
  expect((await otherRest.messages(quiet)).map(({ subject }) => subject)).toEqual(['behind the bombs']);
});

test('each of them is listed with its subject and its sender', async () => {
  for (const { name, subject, from } of bombs) {
    const [message] = await rest.messages(inboxes.get(name) as string);
    expect({ subject: message.subject, from: message.from_email }, name).toEqual({ subject, from });
    expect(message.content.isWellFormed(), name).toBe(true);
  }
});

test('the gateway reads all of each, or says by which bound it does not', async () => {
  for (const { name, subject } of bombs) {
    const { status, data, errors } = await gateway.ask(ReadEverything, { address: inboxes.get(name) as string });
    expect(status, name).toBe(200);
    expect(
      data.inbox?.messages.nodes.map((message) => message.subject),
      name,
    ).toEqual([subject]);
    for (const { extensions } of errors) expect(extensions.code, name).toBe('LIMIT_EXCEEDED');
  }
  expect(gateway.log.filter(({ level }) => (level as number) >= 50)).toEqual([]);
});

test("a mail does not wait for two that keep a parser busy for as long as it may be, nor for its sender's others", async () => {
  await using sandbox = await startTestSandbox();
  const quiet = await bystander(sandbox);
  const slow = [await sandbox.rest.createInbox(), await sandbox.rest.createInbox()];
  using smtp = await converse(sandbox.smtpPort);
  for (const inbox of slow) {
    await smtp.startData(inbox);
    await smtp.write(`Subject: slow\r\n\r\n${'\r\n'.repeat(1_000_000)}.\r\n`);
    expect(await smtp.reply()).toMatch(/^250 /);
  }
  await quiet.getsMail();
  // The second of them is given its time only when the first has used up its own.
  expect((await sandbox.rest.list(slow[1] as string)).body.messages).toEqual([]);
});

test('an inbox that holds too much takes no more, also while that is still to be parsed', async () => {
  await using sandbox = await startTestSandbox({ maxMessageBytes: 20_000_000 });
  const quiet = await bystander(sandbox);
  const inbox = await sandbox.rest.createInbox();
  using smtp = await converse(sandbox.smtpPort);
  for (let count = 0; count < 2; count += 1) {
    await smtp.startData(inbox);
    await smtp.write(`Subject: large\r\n\r\n${'x'.repeat(17_000_000)}\r\n.\r\n`);
    expect(await smtp.reply()).toMatch(/^250 /);
  }
  await smtp.command('MAIL FROM:<a@b.test>');
  expect(await smtp.command(`RCPT TO:<${inbox}>`)).toMatch(/^452 4\.2\.2 The inbox is full/);
  await quiet.getsMail();
});

test('an inbox that became full since its recipient was accepted takes nothing either, and nobody else of that mail does', async () => {
  await using sandbox = await startTestSandbox({ maxMessageBytes: 20_000_000 });
  const inbox = await sandbox.rest.createInbox();
  const other = await sandbox.rest.createInbox();
  const senders = await Promise.all([0, 1, 2].map(() => converse(sandbox.smtpPort)));
  for (const smtp of senders) {
    await smtp.command('EHLO client.test');
    await smtp.command('MAIL FROM:<a@b.test>');
    for (const recipient of [inbox, other]) expect(await smtp.command(`RCPT TO:<${recipient}>`)).toMatch(/^250 /);
    expect(await smtp.command('DATA')).toMatch(/^354 /);
  }
  const replies: string[] = [];
  for (const smtp of senders) {
    await smtp.write(`Subject: large\r\n\r\n${'x'.repeat(17_000_000)}\r\n.\r\n`);
    replies.push(await smtp.reply());
    smtp[Symbol.dispose]();
  }
  expect(replies).toEqual([
    expect.stringMatching(/^250 /),
    expect.stringMatching(/^250 /),
    expect.stringMatching(/^452 4\.2\.2 The inbox is full/),
  ]);
});
