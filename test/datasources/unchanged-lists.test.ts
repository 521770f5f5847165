import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { CachedMailSource } from '../../src/datasources/cached-mail-source.ts';
import type { MessageList } from '../../src/datasources/mail-source.ts';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import { INBOX, mailCall } from '../helpers/mail.ts';
import { startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

type Fields = Readonly<Record<string, unknown>>;

const mail = (id: string, fields: Fields = {}): Fields => ({
  id,
  subject: `About ${id}`,
  receivedAt: '2026-06-28 09:37:47',
  content: `<p>${id}</p>`,
  attachments: [{ name: 'a.txt', size: 1, url: `/files/${id}` }],
  ...fields,
});

/** A source whose upstream answers what `say` was last given: messages, a whole body, or a status. */
async function scene() {
  let answer: string | number = '';
  const answering: RequestListener = (_, response) => {
    response.writeHead(typeof answer === 'number' ? answer : 200, { 'content-type': 'application/json' });
    response.end(typeof answer === 'number' ? '{}' : answer);
  };
  const upstream = await startUpstream(answering);
  const http = upstreamHttp(upstream);
  const { flaws, options } = wire();
  const source = new RestMailSource(http, options);
  return {
    source,
    flaws,
    say(what: readonly Fields[] | string | number) {
      answer = typeof what === 'object' ? JSON.stringify({ status: true, messages: what }) : what;
    },
    list: (known?: MessageList, key?: string, address = INBOX) =>
      source.listMessages(address, mailCall({ known, ...(key ? { key } : {}) })),
    async [Symbol.asyncDispose]() {
      await http.close();
      await upstream.close();
    },
  };
}

describe('a list that is known to its caller', () => {
  test('is given again, the very same, where the upstream says the same', async () => {
    await using at = await scene();
    at.say([mail('b'), mail('a')]);
    const first = await at.list();
    expect(await at.list(first)).toBe(first);
    expect(await at.list(first)).toBe(first);
  });

  test('is not read anew from the same bytes', async () => {
    await using at = await scene();
    at.say([mail('a', { is_seen: 'perhaps' })]);
    const first = await at.list();
    await at.list(first);
    const before = at.flaws.length;
    expect(await at.list(first)).toBe(first);
    expect(at.flaws).toHaveLength(before);
  });

  test('is given again where the same is written in another way, and that is known then', async () => {
    await using at = await scene();
    at.say([mail('a', { is_seen: 'perhaps' })]);
    const first = await at.list();
    await at.list(first);
    at.say(` ${JSON.stringify({ took: 3, messages: [mail('a', { is_seen: 'perhaps' })] })}`);
    expect(await at.list(first)).toBe(first);
    const before = at.flaws.length;
    expect(await at.list(first)).toBe(first);
    expect(at.flaws).toHaveLength(before);
  });

  test.each<[string, Fields]>([
    ['content', { content: '<p>A</p>' }],
    ['content of other lone surrogates', { content: '\ud801' }],
    ['seen flag', { is_seen: true }],
    ['subject', { subject: 'About A' }],
    ['time', { receivedAt: '2026-06-28 09:37:48' }],
    ['sender', { from_email: 'a@mail.test' }],
    ['attachment', { attachments: [{ name: 'a.txt', size: 2, url: '/files/a' }] }],
  ])('is not given where one message has another %s, and all others are the same', async (_, change) => {
    await using at = await scene();
    const before = mail('a', 'content' in change && change.content === '\ud801' ? { content: '\ud800' } : {});
    at.say([mail('c'), before, mail('b')]);
    const first = await at.list();
    await at.list(first);
    at.say([mail('c'), { ...before, ...change }, mail('b')]);
    const second = await at.list(first);
    expect(second.messages.map((message, i) => message === first.messages[i])).toEqual([true, false, true]);
    expect(second.messages[1]).not.toEqual(first.messages[1]);
  });

  test('lends its messages to one that has more, fewer or another order of them', async () => {
    await using at = await scene();
    at.say([mail('c'), mail('b'), mail('a')]);
    const first = await at.list();
    const [c, b, a] = first.messages;
    at.say([mail('d'), mail('c'), mail('b'), mail('a')]);
    const more = await at.list(first);
    expect(more.messages.slice(1)).toEqual([c, b, a]);
    expect(more.messages[1]).toBe(c);
    expect(more.messages[3]).toBe(a);
    at.say([mail('a'), mail('c')]);
    const fewer = await at.list(more);
    expect(fewer.messages[0]).toBe(a);
    expect(fewer.messages[1]).toBe(c);
    expect(fewer.messages).toHaveLength(2);
  });

  test('is as good after faults in between', async () => {
    await using at = await scene();
    at.say([mail('a')]);
    const first = await at.list();
    for (const fault of [500, 404, 'so sorry', '{"status":false}', '{"messages":7}']) {
      at.say(fault);
      await expect(at.list(first)).rejects.toMatchObject({ name: 'GatewayError' });
    }
    at.say([mail('a')]);
    expect(await at.list(first)).toBe(first);
  });

  test('is nothing to another credential, nor for another inbox', async () => {
    await using at = await scene();
    at.say([mail('a')]);
    const first = await at.list();
    const own = await at.list(first);
    const other = await at.list(own, 'another key');
    expect(other).toEqual(own);
    expect(other).not.toBe(own);
    expect(other.messages[0]).not.toBe(own.messages[0]);
    const elsewhere = await at.list(own, undefined, 'else@mail.test');
    expect(elsewhere).toMatchObject({ address: 'else@mail.test', messages: [{ inbox: 'else@mail.test' }] });
  });
});

describe('a cache of lists', () => {
  const options = { maxBytes: 1e6, messagesTtlMs: 1_000, domainsTtlMs: 0, staleIfErrorMs: 60_000 };

  test('has the list that it holds given again after its time, and never to another credential', async () => {
    await using at = await scene();
    let now = 0;
    const cache = new CachedMailSource(at.source, { ...options, now: () => now });
    at.say([mail('a')]);
    const first = await cache.listMessages(INBOX, mailCall());
    const other = await cache.listMessages(INBOX, mailCall({ key: 'another key' }));
    for (now of [2_000, 4_000]) {
      expect(await cache.listMessages(INBOX, mailCall())).toBe(first);
      expect(await cache.listMessages(INBOX, mailCall({ key: 'another key' }))).toBe(other);
    }
    expect(other).not.toBe(first);
    expect(other.messages[0]).not.toBe(first.messages[0]);
  });
});
