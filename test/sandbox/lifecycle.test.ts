import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { startSmtp } from '../../src/sandbox/smtp/smtp-server.ts';
import { KEY, sandboxOptions, startTestSandbox } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  probe.listen(port, '127.0.0.1');
  try {
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

test.each(['smtpPort', 'httpPort'] as const)(
  'a taken %s is named in the error, and nothing stays open',
  async (which) => {
    const occupier = createServer().listen(0, '127.0.0.1');
    await once(occupier, 'listening');
    const { port } = occupier.address() as { port: number };
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const other = (probe.address() as { port: number }).port;
    probe.close();
    await once(probe, 'close');

    const ports = which === 'smtpPort' ? { smtpPort: port, httpPort: other } : { smtpPort: other, httpPort: port };
    await expect(startSandbox({ ...sandboxOptions, ...ports })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
    expect(await isFree(other)).toBe(true);
    occupier.close();
  },
);

test('close ends idle SMTP and keep-alive HTTP connections at once', async () => {
  const sandbox = await startTestSandbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.command('EHLO test.example');
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => {
    const headers = { authorization: `Bearer ${KEY}` };
    request(`${sandbox.url}/api/domains?type=free`, { agent, headers }, (response) =>
      response.resume().on('end', resolve),
    ).end();
  });
  const startedAt = performance.now();
  await sandbox.close();
  expect(performance.now() - startedAt).toBeLessThan(2500);
  expect(await smtp.reply()).toMatch(/^421 /);
  agent.destroy();
});

test('close does not wait for a client that never finishes its mail', async () => {
  const sandbox = await startTestSandbox();
  const inbox = await sandbox.rest.createInbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await smtp.write('Subject: never');
  const startedAt = performance.now();
  await sandbox.close();
  expect(performance.now() - startedAt).toBeLessThan(2500);
});

test('close in the middle of a TLS handshake harms nobody', async () => {
  const sandbox = await startTestSandbox();
  using smtp = await converse(sandbox.smtpPort);
  await smtp.command('EHLO test.example');
  await smtp.command('STARTTLS');
  await smtp.write('\x16\x03\x01\x02\0\x01');
  await sandbox.close();
  expect(await smtp.reply()).toBe('');
});

test('close twice is close once', async () => {
  const sandbox = await startTestSandbox();
  await Promise.all([sandbox.close(), sandbox.close()]);
});

test('nothing that is logged holds a key, an address book or a content', async () => {
  const lines: string[] = [];
  const add = (fields: object, msg: string) => void lines.push(JSON.stringify([fields, msg]));
  const sandbox = await startTestSandbox({ log: { info: add, warn: add, error: add } });
  const inbox = await sandbox.rest.createInbox();
  const nested = Array.from(
    { length: 300 },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`,
  );
  using smtp = await converse(sandbox.smtpPort);
  await smtp.startData(inbox);
  await smtp.write(
    `Subject: topsecret\r\nContent-Type: multipart/mixed; boundary="b0"\r\n\r\n${nested.join('')}hidden\r\n.\r\n`,
  );
  await smtp.reply();
  await sandbox.rest.messages(inbox);
  await sandbox.close();
  expect(lines.join('\n')).toContain('Kept a mail as plain text');
  expect(lines.join('\n')).not.toMatch(new RegExp(`topsecret|hidden|${KEY}|${inbox}|ann@example`));
});

test('an idle SMTP client is told goodbye', async () => {
  const smtpServer = await startSmtp({
    host: '127.0.0.1',
    port: 0,
    maxMessageBytes: 1000,
    maxRecipients: 1,
    clock: Date.now,
    log: { info() {}, warn() {}, error() {} },
    store: undefined as never,
    intake: undefined as never,
    clients: { idleMs: 300 },
  });
  using smtp = await converse(smtpServer.port);
  expect(await smtp.reply()).toMatch(/^421 4\.4\.2 /);
  await smtpServer.close(100);
});
