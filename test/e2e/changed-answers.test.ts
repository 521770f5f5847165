import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../src/schema/global-id.ts';
import { ask, askOften } from '../helpers/answering.ts';
import { A, KeptScene, messageId, show, subjectsIn } from '../helpers/kept-scene.ts';
import { CreateInbox, DeleteInbox, DeleteMessage, MarkSeen, RenameInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { fails, shows } from '../helpers/scripted-steps.ts';

let scene: KeptScene;
beforeAll(async () => {
  scene = await KeptScene.start();
});
afterAll(() => scene.end());
beforeEach(() => scene.begin());

type Change = readonly [title: string, change: () => Promise<unknown>, subjects: readonly string[] | null];

describe('an answer is not given again once it would be another', () => {
  const overSocket = (query: string) =>
    new Promise<void>((resolve, reject) => {
      scene.gateway.socket().subscribe({ query }, { next: () => {}, error: reject, complete: resolve });
    });
  const changes: readonly Change[] = [
    [
      'a message was marked as seen',
      () => scene.gateway.ask(MarkSeen, { id: messageId(scene.inbox.address, 'a') }),
      ['a', 'b'],
    ],
    [
      'one was marked so over a socket',
      () =>
        overSocket(
          `mutation { markMessageSeen(input: { id: "${messageId(scene.inbox.address, 'a')}" }) { errors { __typename } } }`,
        ),
      ['a', 'b'],
    ],
    [
      'a message was deleted',
      () => scene.gateway.ask(DeleteMessage, { id: messageId(scene.inbox.address, 'a') }),
      ['a', 'b'],
    ],
    [
      'one was deleted over a socket',
      () =>
        overSocket(
          `mutation { deleteMessage(input: { id: "${messageId(scene.inbox.address, 'a')}" }) { deletedMessageId } }`,
        ),
      ['a', 'b'],
    ],
    ['the inbox was deleted', () => scene.gateway.ask(DeleteInbox, { input: { address: scene.inbox.address } }), null],
    [
      'the inbox was renamed',
      () =>
        scene.gateway.ask(RenameInbox, {
          input: {
            address: scene.inbox.address,
            username: `new-${scene.inbox.address.split('@')[0]}`,
            domain: 'script.test',
          },
        }),
      null,
    ],
  ];

  test.each(changes)('%s', async (_, change, subjects) => {
    const kept = await scene.lookOften();
    scene.inbox.plays(shows(A, 'b'));
    expect((await scene.look()).text).toBe(kept);
    await change();
    const { text } = await scene.look();
    if (subjects) expect(subjectsIn(text).toSorted()).toEqual(subjects);
    else expect(text).toBe('{"data":{"inbox":null}}');
  });

  test('another inbox took its name', async () => {
    const gone = `gone-${scene.inbox.address}`;
    expect(await askOften(scene.gateway.url, show(gone))).toBe('{"data":{"inbox":null}}');
    await scene.gateway.ask(RenameInbox, {
      input: { address: scene.inbox.address, username: gone.split('@')[0] as string, domain: 'script.test' },
    });
    expect((await ask(scene.gateway.url, show(gone))).text).toContain(`"address":"${gone}"`);
  });

  test('an inbox came to be of which nobody told the gateway', async () => {
    const made = scene.upstream.inbox(fails(404));
    expect(await askOften(scene.gateway.url, show(made.address))).toBe('{"data":{"inbox":null}}');
    const node = `{ node(id: "${encodeGlobalId('Inbox', made.address)}") { id } }`;
    expect(await askOften(scene.gateway.url, node)).toBe('{"data":{"node":null}}');
    made.plays(shows('c'));
    expect(subjectsIn((await ask(scene.gateway.url, show(made.address))).text)).toEqual(['c']);
    expect((await ask(scene.gateway.url, node)).text).toContain('"id"');
  });

  test('a look has found a new mail', async () => {
    await scene.watched(async (follower) => {
      const kept = await scene.lookOften();
      scene.inbox.plays(shows(A, 'b'));
      await waitFor('the mail', () => follower.mails.includes('b'));
      const { text } = await scene.look();
      expect(text).not.toBe(kept);
      expect(subjectsIn(text)).toEqual(['b', 'a']);
    });
  });

  test('somebody began to watch the inbox', async () => {
    const kept = await scene.lookOften();
    scene.inbox.plays(shows(A, 'b'));
    expect((await scene.look()).text).toBe(kept);
    await scene.watched(async () => expect(subjectsIn((await scene.look()).text)).toEqual(['b', 'a']));
  });

  test('a message of a watched inbox was marked as seen', async () => {
    await scene.watched(async () => {
      expect(await scene.lookOften()).toContain('"isSeen":false');
      scene.inbox.plays(shows({ ...A, is_seen: true }));
      await scene.gateway.ask(MarkSeen, { id: messageId(scene.inbox.address, 'a') });
      expect((await scene.look()).text).toContain('"isSeen":true');
      expect(await scene.lookOften()).toContain('"isSeen":true');
    });
  });

  test('nobody watches the inbox any more', async () => {
    const kept = await scene.watched(() => scene.lookOften());
    expect((await scene.look()).text).not.toBe(kept);
  });

  test('the inbox cannot be looked at', async () => {
    await scene.watched(async (follower) => {
      await scene.lookOften();
      scene.inbox.plays(...fails(500).with({ 'retry-after': '0' }).times(3));
      await waitFor('the delay', () => follower.state?.state === 'DELAYED');
      const first = (await scene.look()).text;
      expect(first).toContain('"extensions":{"stale":[');
      expect((await scene.look()).text).not.toBe(first);
      scene.inbox.plays(shows(A));
      await waitFor('it to be live', () => follower.state?.state === 'LIVE');
      expect((await scene.look()).text).not.toContain('stale');
    });
  });

  test('the quota is another', async () => {
    const query = '{ quota { remaining observedAt } }';
    const kept = await askOften(scene.gateway.url, query);
    expect((await ask(scene.gateway.url, query)).text).toBe(kept);
    await scene.newInbox();
    expect((await ask(scene.gateway.url, query)).text).not.toBe(kept);
  });

  test('an inbox was made, renamed or deleted', async () => {
    const key = 'a-key-of-its-own';
    const listed = () => ask(scene.gateway.url, '{ inboxes(first: 100) { nodes { address } } }', { key });
    const expectAll = async (...addresses: (string | undefined)[]) => {
      const nodes = addresses.map((address) => ({ address }));
      for (let time = 0; time < 3; time += 1) expect(JSON.parse((await listed()).text).data.inboxes).toEqual({ nodes });
    };
    await expectAll();
    const { data } = await scene.gateway.ask(CreateInbox, {}, key);
    const address = data.createInbox.inbox?.address as string;
    await expectAll(address);
    const input = { address, username: 'renamed', domain: 'script.test' };
    await scene.gateway.ask(RenameInbox, { input }, key);
    await expectAll('renamed@script.test');
    await scene.gateway.ask(DeleteInbox, { input: { address: 'renamed@script.test' } }, key);
    await expectAll();
  });

  test('an inbox has expired', async () => {
    const key = 'another-key-of-its-own';
    scene.upstream.lifetime = 1;
    const { data } = await scene.gateway.ask(CreateInbox, {}, key);
    const { address, expiresAt } = data.createInbox.inbox as { address: string; expiresAt: string };
    const query = `{ inboxes { totalCount } inbox(address: "${address}") { expiresAt } }`;
    const alive = JSON.stringify({ data: { inboxes: { totalCount: 1 }, inbox: { expiresAt } } });
    const over = JSON.stringify({ data: { inboxes: { totalCount: 0 }, inbox: { expiresAt: null } } });
    let text = '';
    while (text !== over) {
      const askedAt = Date.now();
      ({ text } = await ask(scene.gateway.url, query, { key }));
      if (text !== over) expect([text, askedAt < Date.parse(expiresAt)]).toEqual([alive, true]);
      await sleep(5);
    }
  });

  test('a link would work for longer', async () => {
    const query = `{ inbox(address: "${scene.upstream.inbox(shows(A)).address}") { messages { nodes { attachments { url urlExpiresAt } } } } }`;
    const answers = new Set<string>();
    const until = Date.now() + 1_500;
    while (Date.now() < until) {
      const askedAt = Date.now();
      const { text } = await ask(scene.gateway.url, query);
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
    await using short = await scene.beside({ MESSAGES_TTL_MS: String(ttl) });
    const made = await scene.newInbox(short);
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
    await scene.look();
    scene.inbox.plays(fails(500));
    await scene.gateway.ask(DeleteMessage, { id: messageId(scene.inbox.address, 'a') });
    expect((await scene.look()).text).toContain('UPSTREAM_UNAVAILABLE');
    expect((await scene.look()).text).toContain('UPSTREAM_UNAVAILABLE');
    scene.inbox.plays(shows('b'));
    expect(subjectsIn((await scene.look()).text)).toEqual(['b']);
  });
});
