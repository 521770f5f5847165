import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestSandbox } from '../helpers/sandbox.ts';
import { KEY, startTestSandbox, waitFor } from '../helpers/sandbox.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

async function receive(attachments: { filename: string | false; content: Buffer | string; contentType?: string }[]) {
  const inbox = await sandbox.rest.createInbox();
  await sandbox.sendMail({ to: inbox, attachments });
  return (await sandbox.rest.messages(inbox))[0].attachments;
}

const raw = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { authorization: `Bearer ${KEY}`, ...init.headers } });

test('a file of 5 MB arrives byte for byte', async () => {
  const content = randomBytes(5 * 1024 * 1024);
  const [file] = await receive([{ filename: 'big.bin', content }]);
  expect(file).toMatchObject({ name: 'big.bin', extension: 'bin', size: content.length });
  const response = await raw(file.url);
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('content-length')).toBe(String(content.length));
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(createHash('sha256').update(content).digest('hex'));
});

test('two files of one name can both be downloaded', async () => {
  const files = await receive([
    { filename: 'same.txt', content: 'first' },
    { filename: 'same.txt', content: 'second' },
  ]);
  expect(files.map(({ name }: { name: string }) => name)).toEqual(['same.txt', 'same.txt']);
  const contents = await Promise.all(
    files.map(async ({ url }: { url: string }) => (await sandbox.rest.download(url)).toString()),
  );
  expect(contents).toEqual(['first', 'second']);
});

test.each([
  'Übersicht 2030 (final).pdf',
  '日本語.txt',
  '🦦.png',
  'a\'b"c%20d?e#f.txt',
  'no extension',
  '..hidden..',
  '100%.txt',
])('a file named %s can be downloaded', async (filename) => {
  const [file] = await receive([{ filename, content: 'x' }]);
  expect(file.name).toBe(filename);
  expect((await sandbox.rest.download(file.url)).toString()).toBe('x');
});

test.each([
  ['a/b\\c.txt', 'a_b_c.txt'],
  ['..', 'attachment.bin'],
])('a name that is no file name is made one: %s', async (filename, expected) => {
  const [file] = await receive([{ filename, content: 'x', contentType: 'application/octet-stream' }]);
  expect(file.name).toBe(expected);
  expect((await sandbox.rest.download(file.url)).toString()).toBe('x');
});

test('a file without a name is called after its type', async () => {
  const [file] = await receive([{ filename: false, content: 'x', contentType: 'image/png' }]);
  expect(file).toMatchObject({ name: 'attachment.png', extension: 'png' });
});

test('an empty file is downloaded as nothing', async () => {
  const [file] = await receive([{ filename: 'empty.txt', content: '' }]);
  expect(file.size).toBe(0);
  expect(await sandbox.rest.download(file.url)).toHaveLength(0);
});

test('a range is answered 206, one outside 416, and HEAD without a body', async () => {
  const content = randomBytes(600_000);
  const [file] = await receive([{ filename: 'r.bin', content }]);
  const part = async (range: string) => {
    const response = await raw(file.url, { headers: { range } });
    return {
      status: response.status,
      range: response.headers.get('content-range'),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const across = await part('bytes=262000-525000');
  expect(across).toMatchObject({ status: 206, range: 'bytes 262000-525000/600000' });
  expect(across.bytes.equals(content.subarray(262_000, 525_001))).toBe(true);
  expect((await part('bytes=-10')).bytes.equals(content.subarray(-10))).toBe(true);
  expect((await part('bytes=599999-')).bytes).toHaveLength(1);
  expect(await part('bytes=600000-')).toMatchObject({ status: 416, range: 'bytes */600000' });
  expect(await part('bytes=0-1,4-5')).toMatchObject({ status: 200, range: null });
  const head = await raw(file.url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '600000', '']);
});

test('the quota is stamped on a download, too', async () => {
  const [file] = await receive([{ filename: 'q.txt', content: 'x' }]);
  const before = Number((await raw(file.url)).headers.get('x-ratelimit-used'));
  expect(Number((await raw(file.url)).headers.get('x-ratelimit-used'))).toBe(before + 1);
});

test('an unknown file is answered 404, and a path that tries to climb as well', async () => {
  const [file] = await receive([{ filename: 'a.txt', content: 'x' }]);
  for (const name of ['b.txt', '%2e%2e', '..%2fa.txt']) {
    expect((await sandbox.rest.call('GET', new URL(file.url).pathname.replace('a.txt', name))).status).toBe(404);
  }
});

test('a client that goes in the middle of a download stops it, and others go on', async () => {
  const content = randomBytes(6 * 1024 * 1024);
  const [file] = await receive([{ filename: 'left.bin', content }]);
  for (let count = 0; count < 5; count += 1) {
    await new Promise<void>((resolve, reject) => {
      const call = request(file.url, { headers: { authorization: `Bearer ${KEY}` }, agent: false }, (response) => {
        response.once('data', () => call.destroy());
        response.once('close', resolve);
        response.on('error', () => {});
      });
      call.on('error', reject);
      call.end();
    });
  }
  expect((await sandbox.rest.download(file.url)).length).toBe(content.length);
});

test('a message that is deleted during its download breaks it off instead of sending something else', async () => {
  const [file] = await receive([{ filename: 'gone.bin', content: randomBytes(6 * 1024 * 1024) }]);
  const id = new URL(file.url).pathname.split('/')[3] ?? '';
  const outcome = await new Promise<string>((resolve) => {
    request(file.url, { headers: { authorization: `Bearer ${KEY}` }, agent: false }, async (response) => {
      // Not reading fills the socket's buffers, so the server has to wait in the middle of the file.
      response.pause();
      await sandbox.rest.deleteMessage(id);
      response.on('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? error.message));
      response.on('end', () => resolve('complete'));
      response.resume();
    }).end();
  });
  // A fast enough kernel may have taken all of it beforehand.
  expect(['ECONNRESET', 'complete']).toContain(outcome);
  await waitFor('the message to be gone', async () => (await sandbox.rest.read(id)).status === 404);
});
