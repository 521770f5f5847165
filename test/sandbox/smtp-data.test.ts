import { execFileSync } from 'node:child_process';
import { setImmediate as turn } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestSandbox } from '../helpers/sandbox.ts';
import { startTestSandbox } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

const NOT_THE_END = {
  'LF . LF': '\n.\n',
  'CR . CR': '\r.\r',
  'CR LF . LF': '\r\n.\n',
  'LF . CR LF': '\n.\r\n',
  'CR LF . CR': '\r\n.\r',
  'CR . CR LF': '\r.\r\n',
  'LF . CR': '\n.\r',
  'CR . LF': '\r.\n',
  'CR CR LF . CR CR LF': '\r\r\n.\r\r\n',
  'CR LF NUL . CR LF': '\r\n\0.\r\n',
  'CR LF . NUL CR LF': '\r\n.\0\r\n',
  'CR LF . space CR LF': '\r\n. \r\n',
  'CR LF .. CR LF': '\r\n..\r\n',
};

describe('only CR LF . CR LF ends a message', () => {
  const smuggled = (inbox: string) =>
    `MAIL FROM:<eve@example.org>\r\nRCPT TO:<${inbox}>\r\nDATA\r\nSubject: smuggled\r\n\r\nx`;

  describe.each([
    ['in one packet', (text: string) => [text]],
    ['byte by byte', (text: string) => [...text]],
  ])('%s', (_how, split) => {
    test.each(Object.entries(NOT_THE_END))('%s does not', async (_name, variant) => {
      const inbox = await sandbox.rest.createInbox();
      using smtp = await converse(sandbox.smtpPort);
      await smtp.startData(inbox);
      for (const piece of split(`Subject: outer\r\n\r\nbefore${variant}${smuggled(inbox)}\r\n.\r\n`)) {
        await smtp.write(piece);
        await turn();
      }
      expect(await smtp.reply()).toMatch(/^250 /);
      // The reply to NOOP is the very next one, so the smuggled commands have had none.
      expect(await smtp.command('NOOP')).toMatch(/^250 2\.0\.0 OK/);
      const messages = await sandbox.rest.messages(inbox);
      expect(messages.map(({ subject }) => subject)).toEqual(['outer']);
      expect(messages[0].content).toContain('Subject: smuggled');
    });
  });

  test.each(Object.entries(NOT_THE_END))('%s as the first of the message does not', async (_name, variant) => {
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    await smtp.startData(inbox);
    await smtp.write(`${variant}${smuggled(inbox)}\r\n.\r\n`);
    const answer = await smtp.reply();
    expect(answer).toMatch(/^250 2\.6\.0/);
    expect(await smtp.command('NOOP')).toMatch(/^250 2\.0\.0 OK/);
    expect(await sandbox.rest.messages(inbox)).toHaveLength(1);
  });
});

test('lines that begin with dots arrive as they were written', async () => {
  const inbox = await sandbox.rest.createInbox();
  const text = '.\n..\n.hidden\n...three\nend.\n.';
  await sandbox.sendMail({ to: inbox, text });
  expect((await sandbox.rest.messages(inbox))[0].content.trim()).toBe(text);
});

test('dot-stuffing is undone wherever the packets are cut', async () => {
  const inbox = await sandbox.rest.createInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  for (const byte of 'Subject: cut\r\n\r\n..\r\n...\r\n..x\r\n.\r\n') {
    await smtp.write(byte);
    await turn();
  }
  expect(await smtp.reply()).toMatch(/^250 /);
  expect((await sandbox.rest.messages(inbox))[0].content).toBe('.\n..\n.x\n');
});

test('a mail may consist of nothing', async () => {
  const inbox = await sandbox.rest.createInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await smtp.write('.\r\n');
  expect(await smtp.reply()).toMatch(/^250 /);
  expect((await sandbox.rest.messages(inbox))[0]).toMatchObject({
    subject: '',
    content: '',
    from_email: 'ann@example.org',
  });
});

test('8-bit and UTF-8 arrive intact in envelope, header and body', async () => {
  const inbox = await sandbox.rest.createInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.command('EHLO test.example');
  expect(await smtp.command('MAIL FROM:<jürgen@exämple.org> BODY=8BITMIME SMTPUTF8')).toMatch(/^250 /);
  expect(await smtp.command(`RCPT TO:<${inbox}>`)).toMatch(/^250 /);
  await smtp.command('DATA');
  const mail =
    'From: Jürgen 🦦 <jürgen@exämple.org>\r\nSubject: Zażółć gęślą jaźń 日本語\r\n' +
    'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nnaïve 🎉 — ok\r\n.\r\n';
  await smtp.write(Buffer.from(mail));
  expect(await smtp.reply()).toMatch(/^250 /);
  expect((await sandbox.rest.messages(inbox))[0]).toMatchObject({
    subject: 'Zażółć gęślą jaźń 日本語',
    from: 'Jürgen 🦦',
    from_email: 'jürgen@exämple.org',
    content: 'naïve 🎉 — ok\n',
  });
});

/** A certificate for localhost that nobody else has. Node makes none, so openssl does. */
function certificate(): { key: string; cert: string } {
  const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', '-', '-out', '-'];
  const pem = execFileSync('openssl', [...words, ...subject], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const part = (name: string) => new RegExp(`-----BEGIN ${name}-----[^]+?-----END ${name}-----`).exec(pem)?.[0] ?? '';
  return { key: part('PRIVATE KEY'), cert: part('CERTIFICATE') };
}

test('a legacy charset is decoded', async () => {
  const inbox = await sandbox.rest.createInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await smtp.write(
    'Subject: =?iso-8859-1?Q?caf=E9?=\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\ncaf\xe9\r\n.\r\n',
  );
  await smtp.reply();
  expect((await sandbox.rest.messages(inbox))[0]).toMatchObject({ subject: 'café', content: 'café\n' });
});

test('a client with default settings, which takes any STARTTLS and checks the certificate, can send', async () => {
  const inbox = await sandbox.rest.createInbox();
  const transport = createTransport({ host: '127.0.0.1', port: sandbox.smtpPort });
  await transport.sendMail({ from: 'a@example.org', to: inbox, subject: 'by default', text: 'x' });
  transport.close();
  expect((await sandbox.rest.messages(inbox))[0].subject).toBe('by default');
});

test('STARTTLS is offered with a certificate, works with it, and is not required', async () => {
  const tls = certificate();
  await using secured = await startTestSandbox({ tls });
  const inbox = await secured.rest.createInbox();
  using smtp = await converse(secured.smtpPort);
  expect(await smtp.command('EHLO test.example')).toContain('STARTTLS');
  const transport = createTransport({ host: 'localhost', port: secured.smtpPort, tls: { ca: tls.cert } });
  await transport.sendMail({ from: 'a@example.org', to: inbox, subject: 'over TLS', text: 'x' });
  transport.close();
  await secured.sendMail({ to: inbox, subject: 'in clear' });
  const messages = await secured.rest.messages(inbox, 2);
  expect(messages.map(({ subject }) => subject).toSorted()).toEqual(['in clear', 'over TLS']);
});

test('what is sent in clear behind STARTTLS does not run inside the TLS session', async () => {
  using smtp = await converse(sandbox.smtpPort);
  await smtp.command('EHLO test.example');
  await smtp.write('STARTTLS\r\nNOOP\r\nNOOP\r\n');
  expect(await smtp.reply()).toMatch(/^220 /);
  expect(smtp.unread()).toBe('');
});

test('a broken TLS handshake harms nobody', async () => {
  using smtp = await converse(sandbox.smtpPort);
  await smtp.command('EHLO test.example');
  await smtp.command('STARTTLS');
  await smtp.write('this is not a handshake\r\n'.repeat(20));
  expect(await smtp.reply()).not.toMatch(/^250/);
  const direct = connectTls({ port: sandbox.smtpPort, host: '127.0.0.1', rejectUnauthorized: false });
  direct.on('error', () => {});
  await new Promise((resolve) => direct.once('close', resolve));
  expect((await sandbox.rest.call('GET', '/api/domains?type=free')).status).toBe(200);
});
