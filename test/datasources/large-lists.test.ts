import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ListThreads } from '../../src/datasources/list-threads.ts';
import type { MessageList } from '../../src/datasources/mail-source.ts';
import { contentHash } from '../../src/datasources/message-identity.ts';
import { LARGE } from '../../src/datasources/reply-bytes.ts';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import { readMessages } from '../../src/datasources/wire.ts';
import { INBOX, mailCall } from '../helpers/mail.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

const ODD = new URL('../helpers/odd-list-thread.ts', import.meta.url);
const MAX = 32 * LARGE;
const turn = { owner: 'a', isPoll: false, signal: new AbortController().signal };

let threads: ListThreads;

beforeEach(() => {
  threads = new ListThreads({ idleMs: 10_000, entry: ODD });
});

afterEach(async () => {
  await threads.close();
  expect(threads.size).toBe(0);
});

const mail = (no: number, fields: object = {}) => ({
  id: `m${no}`,
  subject: `About ${no}`,
  receivedAt: '2026-06-28 09:37:47',
  content: `Mail ${no}: Grüße `.repeat(1_000),
  ...fields,
});
const many = (count: number) => Array.from({ length: count }, (_, i) => mail(count - i));
const large = JSON.stringify({ status: true, messages: many(120) });

/** Reads bodies one after the other, each with the list before as the known one; with threads and without. */
async function readAll(
  bodies: readonly (string | Buffer)[],
  { timeoutMs = 20_000, signal = undefined as AbortSignal | undefined, chunked = false } = {},
) {
  let body: string | Buffer = '';
  await using upstream = await startUpstream((request, response) =>
    reply(200, body, chunked ? {} : { 'content-length': Buffer.byteLength(body) })(request, response),
  );
  await using http = upstreamHttp(upstream, { timeoutMs, maxReplyBytes: MAX });
  const { flaws, options } = wire();
  const source = new RestMailSource(http, options, undefined, threads);
  const lists: MessageList[] = [];
  for (body of bodies) lists.push(await source.listMessages(INBOX, mailCall({ known: lists.at(-1), signal })));
  return { lists, flaws };
}

/** The same list, as it is read where there are no threads. */
function readHere(body: string): MessageList | null {
  return readMessages(JSON.parse(body), INBOX, Buffer.byteLength(body), wire().options);
}

describe('a large list', () => {
  test.each([true, false])(
    'is read in a thread, and is what it would be without one (chunked: %s)',
    async (chunked) => {
      expect(Buffer.byteLength(large)).toBeGreaterThan(LARGE);
      const { lists } = await readAll([large], { chunked });
      expect(threads.size).toBe(1);
      expect(lists[0]).toEqual(readHere(large));
    },
  );

  test('leaves small ones where they are', async () => {
    await readAll([JSON.stringify({ messages: [mail(1)] })]);
    expect(threads.size).toBe(0);
  });

  test('is given again, the very same, for the same bytes', async () => {
    const { lists } = await readAll([large, large, large]);
    expect(lists[1]).toBe(lists[0]);
    expect(lists[2]).toBe(lists[0]);
  });

  test('lends the messages that have not changed to the next one', async () => {
    const [second, third] = [many(122), many(122)];
    second[50] = mail(72, { is_seen: true });
    third[60] = mail(62, { content: '\ud800' });
    const fourth = third.with(60, mail(62, { content: '\ud801' }));
    const { lists } = await readAll([
      large,
      ...[second, third, fourth].map((messages) => JSON.stringify({ messages })),
    ]);
    const shared = (i: number) => {
      const known = new Set(lists[i - 1]?.messages);
      return lists[i]?.messages.filter((message) => !known.has(message)).map(({ id }) => id);
    };
    expect(shared(1)).toEqual(['m122', 'm121', 'm72']);
    expect(shared(2)).toEqual(['m72', 'm62']);
    expect(shared(3)).toEqual(['m62']);
    expect(lists[3]).toEqual(readHere(JSON.stringify({ messages: fourth })));
  });

  test('may become small, and large again', async () => {
    const small = JSON.stringify({ messages: many(3) });
    const { lists } = await readAll([large, small, large]);
    expect(lists[1]?.messages[0]).toBe(lists[0]?.messages.at(-3));
    expect(lists[2]?.messages.at(-1)).toBe(lists[1]?.messages[2]);
    expect(lists[2]).toEqual(lists[0]);
  });

  test('has its contents hashed there as they are here', async () => {
    const contents = ['Grüße', '文字', '\ud800', ''];
    const messages = [...many(120), ...contents.map((content, i) => mail(-i, { content }))];
    const { lists } = await readAll([JSON.stringify({ messages })]);
    for (const message of lists[0]?.messages ?? []) expect(contentHash(message)).toBe(contentHash({ ...message }));
  });

  test('has its flaws told by their fields', async () => {
    const { flaws } = await readAll([JSON.stringify({ messages: [...many(120), { id: 7, is_seen: 'no' }, null] })]);
    expect(flaws.toSorted()).toEqual(['is_seen', 'messages']);
  });
});

test('what a thread makes of a list is what this one makes of it, whatever is known already', async () => {
  const message = fc.record(
    {
      id: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), fc.string(), fc.integer()),
      subject: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null)),
      content: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\ud801', 'x'.repeat(300_000))),
      receivedAt: fc.constantFrom('2026-06-28 09:37:47', '2026-02-30 00:00:00', '2026-06-28T09:37:47+02:00', 'now'),
      is_seen: fc.oneof(fc.boolean(), fc.string()),
      to: fc.constantFrom('box@mail.test', 'a@b.test, BOX@mail.test', 'nobody'),
      attachments: fc.array(fc.record({ name: fc.string(), url: fc.webUrl(), size: fc.integer() }), { maxLength: 3 }),
    },
    { requiredKeys: ['id'] },
  );
  const body = fc.array(message, { maxLength: 8 }).map((messages) => JSON.stringify({ messages }));
  const read = (text: string, known: Parameters<ListThreads['read']>[0]['known']) => {
    const task = {
      body: new Uint8Array(Buffer.from(text)),
      status: 200,
      contentType: '',
      inbox: INBOX,
      utcOffset: '+00:00',
    };
    return threads.read({ ...task, known }, turn);
  };
  await fc.assert(
    fc.asyncProperty(body, body, async (before, after) => {
      const first = await read(before, null);
      if (first.kind !== 'list') expect.fail(first.kind);
      expect(first.messages).toEqual(readHere(before)?.messages);
      const second = await read(after, first);
      if (second.kind !== 'list') expect.fail(second.kind);
      expect(second.messages).toEqual(readHere(after)?.messages);
      expect((await read(after, second)) as { messages: unknown }).toMatchObject({ messages: second.messages });
    }),
    { numRuns: 60 },
  );
});

describe('a large reply that is no list', () => {
  const padding = 'x'.repeat(LARGE);
  test.each([
    ['truncated', large.slice(0, -10), 'UPSTREAM_INVALID_RESPONSE'],
    ['text', padding, 'UPSTREAM_INVALID_RESPONSE'],
    ['a list by itself', JSON.stringify([padding]), 'UPSTREAM_INVALID_RESPONSE'],
    ['an object of something else', JSON.stringify({ padding }), 'UPSTREAM_INVALID_RESPONSE'],
    ['a web page', `\ufeff <html>${padding}`, 'UPSTREAM_BLOCKED'],
    ['a refusal', JSON.stringify({ status: false, messages: [], padding }), 'NOT_FOUND'],
  ])('since it is %s fails as a small one does', async (_, body, code) => {
    const failure = (text: string) => readAll([text]).catch(({ message, context }) => ({ message, context }));
    await expect(readAll([body])).rejects.toMatchObject({ code });
    const small =
      body.startsWith('{"messages') || body === large.slice(0, -10) ? '{"messages":[' : body.replace(padding, '');
    expect(await failure(body)).toEqual(await failure(small));
  });
});

describe('a thread', () => {
  const odd = (word: string) => JSON.stringify({ messages: [...many(120), mail(0, { content: word })] });

  test('that dies costs its call a typed error, and the next one nothing', async () => {
    await expect(readAll([odd('die here')])).rejects.toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
      message: "The mail service's answer could not be read.",
    });
    expect((await readAll([large])).lists[0]?.messages).toHaveLength(120);
  });

  test('that takes too long is ended at the deadline of the call', async () => {
    await readAll([large]);
    await expect(readAll([odd('stay here')], { timeoutMs: 400 })).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    await waitFor('no thread', () => threads.size === 0);
    expect((await readAll([large])).lists[0]?.messages).toHaveLength(120);
  });

  test('that reads for a caller who leaves holds up nobody else', async () => {
    const caller = new AbortController();
    const reason = new Error('gone');
    const reading = expect(readAll([odd('stay here')], { signal: caller.signal })).rejects.toBe(reason);
    await waitFor('a thread', () => threads.size === 1);
    caller.abort(reason);
    await reading;
    expect((await readAll([large])).lists[0]?.messages).toHaveLength(120);
  });

  test('is for callers in turn, however much one of them wants', async () => {
    const body = () => new Uint8Array(Buffer.from('{"messages":[]}'));
    const task = { status: 200, contentType: '', inbox: INBOX, utcOffset: '+00:00', known: null };
    const order: string[] = [];
    const read = async (owner: string) => {
      await threads.read({ ...task, body: body() }, { ...turn, owner });
      order.push(owner);
    };
    await Promise.all(['a', 'a', 'a', 'b'].map(read));
    expect(order).toEqual(['a', 'a', 'b', 'a']);
  });

  test('is ended when it has had nothing to do for a while', async () => {
    const brief = new ListThreads({ idleMs: 50 });
    const body = new Uint8Array(Buffer.from('{"messages":[]}'));
    const task = { body, status: 200, contentType: '', inbox: INBOX, utcOffset: '+00:00', known: null };
    expect(await brief.read(task, turn)).toMatchObject({ kind: 'list', messages: [] });
    await waitFor('no thread', () => brief.size === 0);
    await brief.close();
  });

  test('is there for nobody once they are closed', async () => {
    const reading = expect(readAll([odd('stay here')])).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await waitFor('a thread', () => threads.size === 1);
    await threads.close();
    await reading;
    await expect(readAll([large])).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(threads.size).toBe(0);
  });
});
