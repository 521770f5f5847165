import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestSandbox } from '../helpers/sandbox.ts';
import { startTestSandbox } from '../helpers/sandbox.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/send.ts', import.meta.url));
let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

function send(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, SANDBOX_SMTP_PORT: String(sandbox.smtpPort) };
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

test('--to alone sends a plain mail and prints the reply', async () => {
  const inbox = await sandbox.rest.createInbox();
  expect(await send('--to', inbox)).toEqual({ code: 0, stdout: '250 2.6.0 Stored\n', stderr: '' });
  expect((await sandbox.rest.messages(inbox))[0]).toMatchObject({ from: 'Sandbox Sender', html: false });
});

test('every option reaches the mail', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'send-test-'));
  writeFileSync(join(folder, 'body.html'), '<b>hi</b>');
  writeFileSync(join(folder, 'a.txt'), 'attached');
  const inboxes = [await sandbox.rest.createInbox(), await sandbox.rest.createInbox()];
  const to = inboxes.flatMap((inbox) => ['--to', inbox]);
  const files = [
    '--html',
    join(folder, 'body.html'),
    '--attach',
    join(folder, 'a.txt'),
    '--attach',
    join(folder, 'a.txt'),
  ];
  const result = await send(
    ...to,
    '--from',
    'Zoë <zoe@example.org>',
    '--subject',
    'Sübject',
    '--text',
    'plain',
    ...files,
  );
  expect(result).toMatchObject({ code: 0 });
  for (const inbox of inboxes) {
    const [message] = await sandbox.rest.messages(inbox);
    expect(message).toMatchObject({ subject: 'Sübject', from: 'Zoë', from_email: 'zoe@example.org', html: true });
    expect(message.content).toContain('<b>hi</b>');
    expect(message.attachments).toHaveLength(2);
  }
  rmSync(folder, { recursive: true });
});

test('an unknown inbox is one clear line', async () => {
  const { code, stderr } = await send('--to', 'nobody@sandbox.test');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The inbox does not exist or has expired\. .*\n$/);
});

test('one unknown inbox among others fails and names it, and the others have their mail', async () => {
  const inbox = await sandbox.rest.createInbox();
  const { code, stderr } = await send('--to', inbox, '--to', 'nobody@sandbox.test');
  expect(code).toBe(1);
  expect(stderr).toContain('nobody@sandbox.test');
  expect(await sandbox.rest.messages(inbox)).toHaveLength(1);
});

test('a refused connection says how to start the sandbox', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  const { code, stderr } = await send('--to', 'a@sandbox.test', '--port', String(port));
  expect(code).toBe(1);
  expect(stderr).toMatch(/npm run sandbox/);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  [[], 'No recipient'],
  [['--to', 'a@b.c', '--port', 'x'], '"x" is not a port'],
  [['--bogus'], '--bogus'],
])('wrong use is one line and exit code 2: %j', async (args, message) => {
  const { code, stderr } = await send(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('a missing file is named', async () => {
  const { code, stderr } = await send('--to', await sandbox.rest.createInbox(), '--attach', '/no/such/file');
  expect(code).toBe(1);
  expect(stderr).toBe('No such file: /no/such/file\n');
});

test('--help tells every option', async () => {
  const { code, stdout } = await send('--help');
  expect(code).toBe(0);
  for (const option of ['to', 'from', 'subject', 'text', 'html', 'attach', 'host', 'port']) {
    expect(stdout).toContain(`--${option} `);
  }
});
