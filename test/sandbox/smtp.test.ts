import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestSandbox } from '../helpers/sandbox.ts';
import { startTestSandbox } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

const MAX_BYTES = 200_000;
let sandbox: TestSandbox;
let inbox: string;
beforeAll(async () => {
  sandbox = await startTestSandbox({ maxMessageBytes: MAX_BYTES, maxRecipients: 3 });
});
afterAll(() => sandbox.close());

async function freshInbox() {
  inbox = await sandbox.rest.createInbox();
  return inbox;
}

test('an accepted mail is listed with its subject, sender and text', async () => {
  await freshInbox();
  expect(await sandbox.sendMail({ to: inbox, subject: 'Grüße', text: 'Guten Tag' })).toMatch(/^250 2\.6\.0 /);
  const [message] = await sandbox.rest.messages(inbox);
  expect(message).toMatchObject({
    is_seen: false,
    subject: 'Grüße',
    from: 'Ann Sender',
    from_email: 'ann@example.org',
    to: inbox,
    html: false,
    attachments: [],
  });
  expect(message.content.trim()).toBe('Guten Tag');
  expect(message.receivedAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  expect(message.id).toMatch(/^[0-9A-Za-z]{46}$/);
});

test('the HTML body is shown where a mail has both', async () => {
  await freshInbox();
  await sandbox.sendMail({ to: inbox, text: 'plain', html: '<p>rich</p>' });
  const [message] = await sandbox.rest.messages(inbox);
  expect(message.html).toBe(true);
  expect(message.content.trim()).toBe('<p>rich</p>');
});

test('a recipient is found whatever the case of its address', async () => {
  await freshInbox();
  await sandbox.sendMail({ to: inbox.toUpperCase(), subject: 'upper' });
  expect((await sandbox.rest.messages(inbox))[0].subject).toBe('upper');
});

test('a mail to several inboxes is a message of its own in each, and survives in one when it is deleted in the other', async () => {
  const inboxes = [await sandbox.rest.createInbox(), await sandbox.rest.createInbox()];
  await sandbox.sendMail({ to: inboxes, subject: 'shared', attachments: [{ filename: 'a.txt', content: 'abc' }] });
  const [first, second] = await Promise.all(inboxes.map(async (one) => (await sandbox.rest.messages(one))[0]));
  expect(first.id).not.toBe(second.id);
  await sandbox.rest.deleteMessage(first.id);
  expect((await sandbox.rest.read(first.id)).status).toBe(404);
  expect((await sandbox.rest.download(second.attachments[0].url)).toString()).toBe('abc');
});

test.each(['nobody@sandbox.test', 'someone@elsewhere.example', 'postmaster'])(
  'RCPT of %s is refused with 550 5.1.1',
  async (to) => {
    using smtp = await converse(sandbox.smtpPort);
    await smtp.command('EHLO test.example');
    await smtp.command('MAIL FROM:<ann@example.org>');
    expect(await smtp.command(`RCPT TO:<${to}>`)).toMatch(/^550 5\.1\.1 /);
    expect(await smtp.command('DATA')).toMatch(/^503/);
  },
);

test('EHLO offers what the server does, and no AUTH', async () => {
  using smtp = await converse(sandbox.smtpPort);
  const offers = (await smtp.command('EHLO test.example')).split('\r\n').map((line) => line.slice(4));
  expect(offers).toEqual(
    expect.arrayContaining(['PIPELINING', '8BITMIME', 'SMTPUTF8', 'ENHANCEDSTATUSCODES', `SIZE ${MAX_BYTES}`]),
  );
  expect(offers.join()).not.toMatch(/AUTH|STARTTLS/);
  expect(await smtp.command('AUTH PLAIN AGEAYg==')).toMatch(/^50[02]/);
});

test('a mail that announces too big a size is refused before it is sent', async () => {
  await freshInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.command('EHLO test.example');
  expect(await smtp.command(`MAIL FROM:<ann@example.org> SIZE=${MAX_BYTES + 1}`)).toMatch(/^552 5\.3\.4 /);
});

test('a mail that grows too big is refused with 552 5.3.4, nothing of it is kept, and the connection goes on', async () => {
  await freshInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await smtp.write(`Subject: huge\r\n\r\n${'0123456789\r\n'.repeat(MAX_BYTES / 10)}.\r\n`);
  expect(await smtp.reply()).toMatch(/^552 5\.3\.4 /);
  await smtp.startData(inbox);
  await smtp.write('Subject: small\r\n\r\nfits\r\n.\r\n');
  expect(await smtp.reply()).toMatch(/^250 /);
  expect((await sandbox.rest.messages(inbox)).map(({ subject }) => subject)).toEqual(['small']);
});

test('a mail of exactly the size limit is accepted', async () => {
  await freshInbox();
  const head = 'Subject: exact\r\n\r\n';
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await smtp.write(`${head}${'a'.repeat(MAX_BYTES - head.length - 2)}\r\n.\r\n`);
  expect(await smtp.reply()).toMatch(/^250 /);
});

test('one recipient too many is refused with 452 4.5.3, the others get the mail', async () => {
  const inboxes = await Promise.all([1, 2, 3, 4].map(() => sandbox.rest.createInbox()));
  using smtp = await converse(sandbox.smtpPort);
  await smtp.command('EHLO test.example');
  await smtp.command('MAIL FROM:<>');
  const replies: string[] = [];
  for (const one of inboxes) replies.push(await smtp.command(`RCPT TO:<${one}>`));
  expect(replies.map((reply) => reply.slice(0, 9))).toEqual(['250 2.1.5', '250 2.1.5', '250 2.1.5', '452 4.5.3']);
  await smtp.command('DATA');
  expect(await smtp.command('Subject: three\r\n\r\nx\r\n.')).toMatch(/^250 /);
  await sandbox.rest.messages(inboxes[2] ?? '');
  expect((await sandbox.rest.list(inboxes[3] ?? '')).body.messages).toEqual([]);
});

test('an inbox that is deleted while its mail is on the way gets a 550, also when the address has a new owner', async () => {
  await freshInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await sandbox.rest.deleteInbox(inbox);
  const taker = await sandbox.otherRest.createInbox();
  const [username = '', domain = ''] = inbox.split('@');
  expect((await sandbox.otherRest.rename(taker, username, domain)).status).toBe(200);
  await smtp.write('Subject: private\r\n\r\nfor the first owner\r\n.\r\n');
  expect(await smtp.reply()).toMatch(/^550 5\.1\.1 /);
  expect((await sandbox.otherRest.list(inbox)).body.messages).toEqual([]);
});

test('a whole conversation in one packet is answered in order', async () => {
  await freshInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.write(
    `EHLO test.example\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<${inbox}>\r\nDATA\r\n` +
      `Subject: one\r\n\r\n1\r\n.\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<${inbox}>\r\nDATA\r\n` +
      'Subject: two\r\n\r\n2\r\n.\r\nQUIT\r\n',
  );
  const codes: string[] = [];
  for (let count = 0; count < 10; count += 1) codes.push((await smtp.reply()).slice(0, 3));
  expect(codes).toEqual(['250', '250', '250', '354', '250', '250', '250', '354', '250', '221']);
  expect((await sandbox.rest.messages(inbox, 2)).map(({ subject }) => subject).sort()).toEqual(['one', 'two']);
});

test('a client that leaves in the middle of its mail leaves nothing behind', async () => {
  await freshInbox();
  const smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await smtp.write('Subject: half\r\n\r\nnot all');
  smtp.close();
  await sandbox.sendMail({ to: inbox, subject: 'whole' });
  expect((await sandbox.rest.messages(inbox)).map(({ subject }) => subject)).toEqual(['whole']);
});
