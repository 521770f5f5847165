import { randomBytes } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, KEY_2, startTestGateway } from '../helpers/gateway.ts';
import { CreateInbox, DeleteInbox, ShowInbox } from '../helpers/operations.ts';
import { restClient, waitFor } from '../helpers/sandbox.ts';
import { LINK_KEY, sealedLink } from '../helpers/sealed-link.ts';

const MAX_BYTES = 1_000_000;
const DOWNLOAD = 'GET /api/messages/{id}/attachments/{file}';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ LINK_KEYS: LINK_KEY, MAX_ATTACHMENT_BYTES: String(MAX_BYTES) });
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** A mail with these files, as the graph shows it to the account it came for. */
async function receive(attachments: NonNullable<SendMailOptions['attachments']>, from = gateway, key = KEY_1) {
  const inbox = (await from.ask(CreateInbox, {}, key)).data.createInbox.inbox;
  if (!inbox) throw new Error('No inbox');
  await from.mail({ to: inbox.address, attachments });
  const message = await waitFor('the mail', async () => {
    const { data } = await from.ask(ShowInbox, { address: inbox.address }, key);
    return data.inbox?.messages.nodes[0];
  });
  return { inbox, files: message.attachments };
}

const urlOf = async (content: Buffer | string, filename = 'a.bin') =>
  (await receive([{ filename, content }])).files[0]?.url as string;

/** Ids of messages are of the upstream, and no part of the graph. */
async function idOf(address: string, key: string): Promise<string> {
  const { messages } = (await restClient(gateway.app.upstreamUrl, key).list(address)).body;
  return messages[0].id;
}

const told = async (response: Response) => [response.status, await response.text()];

describe('the links of a mail', () => {
  test('open both of two files of one name', async () => {
    const { files } = await receive([
      { filename: 'a.txt', content: 'the first' },
      { filename: 'a.txt', content: 'the second' },
    ]);
    expect(files.map(({ filename }) => filename)).toEqual(['a.txt', 'a.txt']);
    const texts = await Promise.all(files.map(async ({ url }) => (await fetch(url)).text()));
    expect(texts).toEqual(['the first', 'the second']);
  });

  test('give parts of a file and its head, each for one call', async () => {
    const bytes = randomBytes(600_000);
    const url = await urlOf(bytes);
    const before = (await gateway.calls()).byRoute[DOWNLOAD] ?? 0;

    const part = await fetch(url, { headers: { range: 'bytes=262000-525000' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 262000-525000/600000']);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(262_000, 525_001))).toBe(true);

    const end = await fetch(url, { headers: { range: 'bytes=-10' } });
    expect(Buffer.from(await end.arrayBuffer()).equals(bytes.subarray(-10))).toBe(true);

    const beyond = await fetch(url, { headers: { range: 'bytes=600000-' } });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */600000']);

    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), head.headers.get('accept-ranges')]).toEqual([
      200,
      '600000',
      'bytes',
    ]);
    expect((await gateway.calls()).byRoute[DOWNLOAD]).toBe(before + 4);
  });

  test('open a file as large as is passed on, and none larger', async () => {
    expect((await fetch(await urlOf(randomBytes(MAX_BYTES)))).status).toBe(200);
    const larger = await urlOf(randomBytes(MAX_BYTES + 1));
    for (const init of [{}, { method: 'HEAD' }, { headers: { range: 'bytes=0-9' } }]) {
      expect((await fetch(larger, init)).status).toBe(413);
    }
  });

  test('end with their inbox, be it by time or by deletion', async () => {
    await using brief = await startTestGateway({ SANDBOX_INBOX_TTL: '6' });
    const { inbox, files } = await receive([{ filename: 'a.txt', content: 'x' }], brief);
    const url = files[0]?.url as string;
    expect(String(files[0]?.urlExpiresAt) <= String(inbox.expiresAt)).toBe(true);
    expect((await fetch(url)).status).toBe(200);
    await waitFor('the end of the inbox', async () => (await fetch(url)).status === 410);

    const deleted = await receive([{ filename: 'a.txt', content: 'x' }]);
    await gateway.ask(DeleteInbox, { input: { address: deleted.inbox.address } });
    expect((await fetch(deleted.files[0]?.url as string)).status).toBe(404);
  });
});

describe('a link that is not to be opened', () => {
  test('by an account to which the file does not belong says as little as one to nothing', async () => {
    const { inbox } = await receive([{ filename: 'secret.txt', content: 'x' }], gateway, KEY_2);
    const messageId = await idOf(inbox.address, KEY_2);
    const own = { key: KEY_2, messageId, ref: 'secret.txt' };
    expect((await fetch(await sealedLink(gateway.app.url, own))).status).toBe(200);
    const nothing = { key: KEY_1, messageId: 'x'.repeat(46), ref: 'secret.txt' };
    for (const init of [{}, { method: 'HEAD' }, { headers: { range: 'bytes=0-0' } }]) {
      const foreign = await fetch(await sealedLink(gateway.app.url, { ...own, key: KEY_1 }), init);
      const missing = await fetch(await sealedLink(gateway.app.url, nothing), init);
      expect(foreign.status).toBe(404);
      expect(await told(foreign)).toEqual(await told(missing));
    }
  });

  test('with a key that is not accepted any more says as little of a file that is there as of one that is not', async () => {
    const { inbox } = await receive([{ filename: 'a.txt', content: 'x' }]);
    const there = { key: 'a-key-of-yesterday', messageId: await idOf(inbox.address, KEY_1), ref: 'a.txt' };
    const answers = [there, { ...there, ref: 'b.txt' }].map(async (sealed) =>
      told(await fetch(await sealedLink(gateway.app.url, sealed))),
    );
    const [first, second] = await Promise.all(answers);
    expect(first).toEqual(second);
    expect(first?.[0]).toBe(403);
  });

  test('because it was changed asks nothing of the upstream, whether its file is there or not', async () => {
    const url = await urlOf('x', 'a.txt');
    const change = (text: string) => text.replace(/.(?=\/a\.txt$)/, (last) => (last === 'A' ? 'Q' : 'A'));
    const { total } = await gateway.calls();
    const there = await told(await fetch(change(url)));
    const made = await sealedLink(gateway.app.url, { key: KEY_1, messageId: 'none', ref: 'a.txt' });
    expect(await told(await fetch(change(made)))).toEqual(there);
    expect(there[0]).toBe(403);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      expect((await fetch(url, { method })).status).toBe(405);
    }
    expect((await gateway.calls()).total).toBe(total);
  });

  test('because of its length is refused before it is read', async () => {
    const response = await fetch(`${gateway.app.url}/attachments/${'A'.repeat(40_000)}/a.txt`);
    expect(response.status).toBe(431);
  });
});
