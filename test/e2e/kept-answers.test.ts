import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeGlobalId, joinKey } from '../../src/schema/global-id.ts';
import type { AskOptions } from '../helpers/answering.ts';
import { ask, askOften } from '../helpers/answering.ts';
import { Follower } from '../helpers/follower.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_2, startTestGateway } from '../helpers/gateway.ts';
import { CreateInbox, DeleteInbox, DeleteMessage, MarkSeen, RenameInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { mail } from '../helpers/scripted-mail.ts';
import { fails, shows } from '../helpers/scripted-steps.ts';
import type { ScriptedInbox, ScriptedUpstream } from '../helpers/scripted-upstream.ts';
import { startScriptedUpstream } from '../helpers/scripted-upstream.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startScriptedUpstream();
  // Links hold for as long as the inboxes do, so that only time that passes for these tells.
  gateway = await startTestGateway({
    UPSTREAM_URL: upstream.url,
    UPSTREAM_ATTEMPTS: '1',
    MESSAGES_TTL_MS: '600000',
    LINK_TTL: '86400',
  });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await upstream.close();
});

const file = { name: 'a.txt', extension: 'txt', size: 4, url: 'https://upstream.test/a.txt' };
const A = mail('a', { attachments: [file] as never });
const messageId = (address: string, id: string) => encodeGlobalId('Message', joinKey(address, id));

/** A link is sealed anew each time that it is made: where it is the same, so is the answer. */
const show = (address: string) =>
  `{ inbox(address: "${address}") { address cursor unseenCount messages { nodes { subject isSeen attachments { url } } } } }`;
const subjectsIn = (text: string) => [...text.matchAll(/"subject":"([^"]*)"/g)].map(([, subject]) => subject);

let inbox: ScriptedInbox;
/** Asks for the inbox of this test. */
const look = (options?: AskOptions) => ask(gateway.url, show(inbox.address), options);
const lookOften = (options?: AskOptions) => askOften(gateway.url, show(inbox.address), options);

async function newInbox(at = gateway): Promise<ScriptedInbox> {
  const { data } = await at.ask(CreateInbox, {});
  const made = upstream.at(data.createInbox.inbox?.address as string);
  made.plays(shows(A));
  // It begins with a list of nothing.
  made.next();
  return made;
}

beforeEach(async () => {
  upstream.lifetime = 600;
  inbox = await newInbox();
});

async function watched<T>(run: (follower: Follower) => Promise<T>): Promise<T> {
  const { watchers } = gateway.app.activity;
  const follower = new Follower(gateway.socket(), { inbox: inbox.address });
  await waitFor('the feed', () => gateway.app.activity.watchers === watchers + 1);
  try {
    return await run(follower);
  } finally {
    follower.stop();
    await waitFor('its end', () => gateway.app.activity.watchers === watchers);
  }
}

describe('an answer is given again', () => {
  test('while nothing has changed of what it was made from', async () => {
    const kept = await lookOften();
    expect(subjectsIn(kept)).toEqual(['a']);
    for (let time = 0; time < 5; time += 1) expect((await look()).text).toBe(kept);
    // One of them was not the gateway's.
    expect(inbox.looks).toBe(2);
  });

  test('while its inbox is looked at and found to be the same', async () => {
    await watched(async () => {
      const kept = await lookOften();
      const { looks } = inbox;
      await waitFor('more looks', () => inbox.looks > looks + 2);
      expect((await look()).text).toBe(kept);
    });
  });

  test('and counts against the rate of its caller all the same', async () => {
    await using slow = await startTestGateway({ UPSTREAM_URL: upstream.url, RATE_LIMIT_CREDENTIAL: '4' });
    const statuses: number[] = [];
    for (let time = 0; time < 5; time += 1) statuses.push((await ask(slow.url, '{ __typename }')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });

  test('not where none are to be kept', async () => {
    await using none = await startTestGateway({
      UPSTREAM_URL: upstream.url,
      LINK_TTL: '86400',
      MESSAGES_TTL_MS: '600000',
      ANSWER_CACHE_MAX_BYTES: '0',
    });
    const made = await newInbox(none);
    const kept = await askOften(none.url, show(made.address));
    expect((await ask(none.url, show(made.address))).text).not.toBe(kept);
  });

  test('not where it takes more than its part of the room', async () => {
    await using small = await startTestGateway({
      UPSTREAM_URL: upstream.url,
      LINK_TTL: '86400',
      MESSAGES_TTL_MS: '600000',
      ANSWER_CACHE_MAX_BYTES: '20000',
    });
    const made = await newInbox(small);
    const kept = await askOften(small.url, show(made.address));
    expect((await ask(small.url, show(made.address))).text).toBe(kept);
    const long = `${show(made.address)} # ${'x'.repeat(2_500)}`;
    expect((await ask(small.url, long)).text).not.toBe(await askOften(small.url, long));
  });
});

describe('an answer is not given to any other', () => {
  test('caller', async () => {
    const kept = await lookOften();
    // This upstream gives everybody everything, and the gateway may not.
    expect((await look({ key: KEY_2 })).text).not.toBe(kept);
    expect((await look()).text).toBe(kept);
  });

  test('holder of a gateway token, of one account as they are', async () => {
    await using service = await startTestGateway({
      UPSTREAM_URL: upstream.url,
      TEMPMAIL_API_KEY: 'service-key',
      GATEWAY_TOKENS: 'token-a,token-b',
      MESSAGES_TTL_MS: '600000',
      LINK_TTL: '86400',
    });
    const kept = await askOften(service.url, show(inbox.address), { key: 'token-a' });
    expect((await ask(service.url, show(inbox.address), { key: 'token-b' })).text).not.toBe(kept);
    for (const stranger of ['token-c', 'service-key']) {
      const { status, text } = await ask(service.url, show(inbox.address), { key: stranger });
      expect([status, text]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
    }
  });

  test('type of answer', async () => {
    const kept = await lookOften();
    const other = await look({ accept: 'application/graphql-response+json' });
    expect(other.text).not.toBe(kept);
    expect(other.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect((await look()).headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('operation of the same document, or variables', async () => {
    const query =
      'query A($n: Boolean = false) { a: __typename b: __typename @include(if: $n) } query B { c: __typename }';
    const of = (options: AskOptions) => askOften(gateway.url, query, options);
    expect(await of({ operationName: 'A' })).toBe('{"data":{"a":"Query"}}');
    expect(await of({ operationName: 'B' })).toBe('{"data":{"c":"Query"}}');
    expect(await of({ operationName: 'A', variables: { n: true } })).toBe('{"data":{"a":"Query","b":"Query"}}');
    expect(await of({ operationName: 'A' })).toBe('{"data":{"a":"Query"}}');
    expect(await of({})).toContain('OPERATION_RESOLUTION_FAILURE');
  });
});

type Change = readonly [title: string, change: () => Promise<unknown>, subjects: readonly string[] | null];

describe('an answer is not given again once it would be another', () => {
  const overSocket = (query: string) =>
    new Promise<void>((resolve, reject) => {
      gateway.socket().subscribe({ query }, { next: () => {}, error: reject, complete: resolve });
    });
  const changes: readonly Change[] = [
    ['a message was marked as seen', () => gateway.ask(MarkSeen, { id: messageId(inbox.address, 'a') }), ['a', 'b']],
    [
      'one was marked so over a socket',
      () =>
        overSocket(
          `mutation { markMessageSeen(input: { id: "${messageId(inbox.address, 'a')}" }) { errors { __typename } } }`,
        ),
      ['a', 'b'],
    ],
    ['a message was deleted', () => gateway.ask(DeleteMessage, { id: messageId(inbox.address, 'a') }), ['a', 'b']],
    [
      'one was deleted over a socket',
      () =>
        overSocket(
          `mutation { deleteMessage(input: { id: "${messageId(inbox.address, 'a')}" }) { deletedMessageId } }`,
        ),
      ['a', 'b'],
    ],
    ['the inbox was deleted', () => gateway.ask(DeleteInbox, { input: { address: inbox.address } }), null],
    [
      'the inbox was renamed',
      () =>
        gateway.ask(RenameInbox, {
          input: { address: inbox.address, username: `new-${inbox.address.split('@')[0]}`, domain: 'script.test' },
        }),
      null,
    ],
  ];

  test.each(changes)('%s', async (_, change, subjects) => {
    const kept = await lookOften();
    inbox.plays(shows(A, 'b'));
    expect((await look()).text).toBe(kept);
    await change();
    const { text } = await look();
    if (subjects) expect(subjectsIn(text).toSorted()).toEqual(subjects);
    else expect(text).toBe('{"data":{"inbox":null}}');
  });

  test('another inbox took its name', async () => {
    const gone = `gone-${inbox.address}`;
    expect(await askOften(gateway.url, show(gone))).toBe('{"data":{"inbox":null}}');
    await gateway.ask(RenameInbox, {
      input: { address: inbox.address, username: gone.split('@')[0] as string, domain: 'script.test' },
    });
    expect((await ask(gateway.url, show(gone))).text).toContain(`"address":"${gone}"`);
  });

  test('an inbox came to be of which nobody told the gateway', async () => {
    const made = upstream.inbox(fails(404));
    expect(await askOften(gateway.url, show(made.address))).toBe('{"data":{"inbox":null}}');
    const node = `{ node(id: "${encodeGlobalId('Inbox', made.address)}") { id } }`;
    expect(await askOften(gateway.url, node)).toBe('{"data":{"node":null}}');
    made.plays(shows('c'));
    expect(subjectsIn((await ask(gateway.url, show(made.address))).text)).toEqual(['c']);
    expect((await ask(gateway.url, node)).text).toContain('"id"');
  });

  test('a look has found a new mail', async () => {
    await watched(async (follower) => {
      const kept = await lookOften();
      inbox.plays(shows(A, 'b'));
      await waitFor('the mail', () => follower.mails.includes('b'));
      const { text } = await look();
      expect(text).not.toBe(kept);
      expect(subjectsIn(text)).toEqual(['b', 'a']);
    });
  });

  test('somebody began to watch the inbox', async () => {
    const kept = await lookOften();
    inbox.plays(shows(A, 'b'));
    expect((await look()).text).toBe(kept);
    await watched(async () => expect(subjectsIn((await look()).text)).toEqual(['b', 'a']));
  });

  test('a message of a watched inbox was marked as seen', async () => {
    await watched(async () => {
      expect(await lookOften()).toContain('"isSeen":false');
      inbox.plays(shows({ ...A, is_seen: true }));
      await gateway.ask(MarkSeen, { id: messageId(inbox.address, 'a') });
      expect((await look()).text).toContain('"isSeen":true');
      expect(await lookOften()).toContain('"isSeen":true');
    });
  });

  test('nobody watches the inbox any more', async () => {
    const kept = await watched(() => lookOften());
    expect((await look()).text).not.toBe(kept);
  });

  test('the inbox cannot be looked at', async () => {
    await watched(async (follower) => {
      await lookOften();
      inbox.plays(...fails(500).with({ 'retry-after': '0' }).times(3));
      await waitFor('the delay', () => follower.state?.state === 'DELAYED');
      const first = (await look()).text;
      expect(first).toContain('"extensions":{"stale":[');
      expect((await look()).text).not.toBe(first);
      inbox.plays(shows(A));
      await waitFor('it to be live', () => follower.state?.state === 'LIVE');
      expect((await look()).text).not.toContain('stale');
    });
  });

  test('the quota is another', async () => {
    const query = '{ quota { remaining observedAt } }';
    const kept = await askOften(gateway.url, query);
    expect((await ask(gateway.url, query)).text).toBe(kept);
    await newInbox();
    expect((await ask(gateway.url, query)).text).not.toBe(kept);
  });

  test('an inbox was made, renamed or deleted', async () => {
    const key = 'a-key-of-its-own';
    const listed = () => ask(gateway.url, '{ inboxes(first: 100) { nodes { address } } }', { key });
    const expectAll = async (...addresses: (string | undefined)[]) => {
      const nodes = addresses.map((address) => ({ address }));
      for (let time = 0; time < 3; time += 1) expect(JSON.parse((await listed()).text).data.inboxes).toEqual({ nodes });
    };
    await expectAll();
    const { data } = await gateway.ask(CreateInbox, {}, key);
    const address = data.createInbox.inbox?.address as string;
    await expectAll(address);
    const input = { address, username: 'renamed', domain: 'script.test' };
    await gateway.ask(RenameInbox, { input }, key);
    await expectAll('renamed@script.test');
    await gateway.ask(DeleteInbox, { input: { address: 'renamed@script.test' } }, key);
    await expectAll();
  });

  test('an inbox has expired', async () => {
    const key = 'another-key-of-its-own';
    upstream.lifetime = 1;
    const { data } = await gateway.ask(CreateInbox, {}, key);
    const { address, expiresAt } = data.createInbox.inbox as { address: string; expiresAt: string };
    const query = `{ inboxes { totalCount } inbox(address: "${address}") { expiresAt } }`;
    const alive = JSON.stringify({ data: { inboxes: { totalCount: 1 }, inbox: { expiresAt } } });
    const over = JSON.stringify({ data: { inboxes: { totalCount: 0 }, inbox: { expiresAt: null } } });
    let text = '';
    while (text !== over) {
      const askedAt = Date.now();
      ({ text } = await ask(gateway.url, query, { key }));
      if (text !== over) expect([text, askedAt < Date.parse(expiresAt)]).toEqual([alive, true]);
      await sleep(5);
    }
  });

  test('a link would work for longer', async () => {
    const query = `{ inbox(address: "${upstream.inbox(shows(A)).address}") { messages { nodes { attachments { url urlExpiresAt } } } } }`;
    const answers = new Set<string>();
    const until = Date.now() + 1_500;
    while (Date.now() < until) {
      const askedAt = Date.now();
      const { text } = await ask(gateway.url, query);
      answers.add(text);
      const expiresAt = Date.parse(/"urlExpiresAt":"([^"]+)"/.exec(text)?.[1] as string);
      expect(expiresAt).toBeGreaterThan(askedAt + 86_400_000 - 1_000);
      await sleep(5);
    }
    // It was given again, all the same.
    expect(answers.size).toBeLessThan(20);
  });

  test('its list is due to be read again', async () => {
    const ttl = 200;
    await using short = await startTestGateway({ UPSTREAM_URL: upstream.url, MESSAGES_TTL_MS: String(ttl) });
    const made = await newInbox(short);
    const countOf = `{ inbox(address: "${made.address}") { messages { totalCount } } }`;
    await askOften(short.url, countOf);
    const readBefore = performance.now();
    made.plays(shows(A, 'b'));
    let text = '';
    while (!text.includes('2')) {
      const askedAt = performance.now();
      ({ text } = await ask(short.url, countOf));
      if (askedAt > readBefore + ttl) expect(text).toBe('{"data":{"inbox":{"messages":{"totalCount":2}}}}');
      await sleep(5);
    }
  });

  test('an error was all there was', async () => {
    await look();
    inbox.plays(fails(500));
    await gateway.ask(DeleteMessage, { id: messageId(inbox.address, 'a') });
    expect((await look()).text).toContain('UPSTREAM_UNAVAILABLE');
    expect((await look()).text).toContain('UPSTREAM_UNAVAILABLE');
    inbox.plays(shows('b'));
    expect(subjectsIn((await look()).text)).toEqual(['b']);
  });
});
