import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestGateway, Watch } from '../helpers/gateway.ts';
import { KEY_1, KEY_2, startTestGateway, watch } from '../helpers/gateway.ts';
import {
  CreateInbox,
  DeleteInbox,
  DeleteMessage,
  ListInboxes,
  MarkSeen,
  MessageReceived,
  RenameInbox,
  ShowInbox,
  ShowMessage,
  ShowNodes,
  ShowQuota,
} from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

// Two accounts do what they like at the same time, each also with what belongs to the other: addresses, ids, cursors.
// Every name and every mail of an account carries its mark, so that whatever crosses over is seen.

const KEYS = [KEY_1, KEY_2] as const;
const MARKS = ['canary-of-one', 'canary-of-two'] as const;

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway({ MESSAGES_TTL_MS: '1000', POLL_FAST_MS: '50', POLL_SLOW_MS: '50' });
});
afterEach(() => gateway[Symbol.asyncDispose]());

/** What both accounts have come to know, each of its own and of the other's. */
class World {
  readonly addresses: string[] = [];
  readonly ids: string[] = [];
  readonly cursors: string[] = [];
  readonly links: { owner: number; url: string }[] = [];
  readonly watches: { owner: number; watch: Watch<unknown> }[] = [];
  /** All that was answered to an account. */
  readonly answers: [string[], string[]] = [[], []];
  #count = 0;

  name(owner: number): string {
    this.#count += 1;
    return `${MARKS[owner]}-${this.#count}`;
  }

  pick<T>(items: readonly T[], at: number): T | undefined {
    return items[at % Math.max(items.length, 1)];
  }
}

const step = fc.record({
  owner: fc.nat(1),
  act: fc.constantFrom(
    'create',
    'mail',
    'show',
    'watch',
    'read',
    'seen',
    'nodes',
    'rename',
    'delete',
    'deleteMessage',
    'list',
  ),
  at: fc.nat(50),
  by: fc.nat(50),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function run(world: World, { owner, act, at, by }: Step): Promise<void> {
  const key = KEYS[owner];
  const address = world.pick(world.addresses, at) ?? 'nobody@sandbox.test';
  const id = world.pick(world.ids, at) ?? 'none';
  const ask: typeof gateway.ask = async (document, variables) => {
    const reply = await gateway.ask(document, variables, key);
    world.answers[owner]?.push(JSON.stringify([reply.data, reply.errors]));
    return reply;
  };
  switch (act) {
    case 'create': {
      const { data } = await ask(CreateInbox, { input: { username: world.name(owner) } });
      const { inbox } = data.createInbox;
      if (inbox) {
        world.addresses.push(inbox.address);
        world.cursors.push(inbox.cursor);
        world.ids.push(inbox.id);
      }
      return;
    }
    case 'mail': {
      // Marked with its reader's mark, whoever asks for it to be sent.
      const mark = MARKS.find((candidate) => address.startsWith(candidate));
      if (!mark) return;
      const file = { filename: `${mark}.txt`, content: `file of ${mark}` };
      await gateway
        .mail({ to: address, from: `${mark}@example.org`, subject: `mail of ${mark}`, attachments: [file] })
        .catch(() => {});
      return;
    }
    case 'show': {
      const { data } = await ask(ShowInbox, { address });
      if (data.inbox) world.cursors.push(data.inbox.cursor);
      for (const node of data.inbox?.messages.nodes ?? []) {
        world.ids.push(node.id, ...node.attachments.map((file) => file.id));
        world.links.push(...node.attachments.map(({ url }) => ({ owner, url })));
      }
      return;
    }
    case 'watch': {
      const after = world.pick(world.cursors, by) ?? null;
      world.watches.push({ owner, watch: watch(gateway.socket({ key }), MessageReceived, { inbox: address, after }) });
      return;
    }
    case 'read':
      return void (await ask(ShowMessage, { id }));
    case 'seen':
      return void (await ask(MarkSeen, { id }));
    case 'nodes':
      return void (await ask(ShowNodes, { ids: world.ids.slice(0, 20) }));
    case 'rename':
      return void (await ask(RenameInbox, { input: { address, username: world.name(owner), domain: 'sandbox.test' } }));
    case 'delete':
      return void (by % 4 === 0 && (await ask(DeleteInbox, { input: { address } })));
    case 'deleteMessage':
      return void (by % 3 === 0 && (await ask(DeleteMessage, { id })));
    case 'list':
      await ask(ListInboxes);
      return void (await ask(ShowQuota));
  }
}

describe('two credentials', () => {
  test('never see anything of each other, whatever they do at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 20 }),
        async (rounds) => {
          const world = new World();
          // Each begins with an inbox that holds a mail and is watched, so that there is something to be seen.
          for (const owner of [0, 1]) {
            await run(world, { owner, act: 'create', at: 0, by: 0 });
            await run(world, { owner, act: 'mail', at: owner, by: 0 });
            await run(world, { owner, act: 'watch', at: owner, by: owner });
          }
          for (const steps of rounds) await Promise.all(steps.map((each) => run(world, each)));

          for (const { owner, watch: running } of world.watches) {
            world.answers[owner]?.push(JSON.stringify([running.events, running.errors]));
            running.stop();
          }
          await waitFor('the pollers to stop', () => gateway.app.activity.feeds === 0);
          for (const { owner, url } of world.links) {
            const response = await fetch(url);
            const text = await response.text();
            world.answers[owner]?.push(text);
            if (response.ok) expect(text).toBe(`file of ${MARKS[owner]}`);
          }
          for (const [owner, answers] of world.answers.entries()) {
            const other = MARKS[1 - owner] as string;
            // An address that was asked for may stand in what refuses it; nothing else of the other's may stand anywhere.
            const crossed = answers.filter(
              (answer) =>
                answer.includes(`mail of ${other}`) ||
                answer.includes(`file of ${other}`) ||
                answer.includes(`"address":"${other}`),
            );
            expect(crossed).toEqual([]);
          }
          // And the test itself is worth something: both did see what is theirs.
          for (const inbox of world.addresses) {
            const owner = inbox.startsWith(MARKS[0]) ? KEY_2 : KEY_1;
            expect((await gateway.ask(ShowInbox, { address: inbox }, owner)).data.inbox).toBeNull();
          }
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
  });

  test('do see what is their own', async () => {
    for (const [owner, key] of KEYS.entries()) {
      const address = (await gateway.ask(CreateInbox, { input: { username: `own-${owner}` } }, key)).data.createInbox
        .inbox?.address as string;
      const running = watch(gateway.socket({ key }), MessageReceived, { inbox: address });
      await waitFor('the feed', () => gateway.app.activity.watchers === 1);
      const html = `<p>The code of ${MARKS[owner]} is 482 913: <a href="https://example.com/${MARKS[owner]}">in</a></p>`;
      await gateway.mail({ to: address, subject: `mail of ${MARKS[owner]}`, html });
      await waitFor('the push', () => JSON.stringify(running.events).includes(`mail of ${MARKS[owner]}`));
      running.stop();
      await waitFor('the end of the feed', () => gateway.app.activity.feeds === 0);
    }
  });
});

describe('the log', () => {
  test('holds neither keys nor the contents of mails, at any level', async () => {
    const { address } = (await gateway.ask(CreateInbox)).data.createInbox.inbox as { address: string };
    await gateway.mail({ to: address, subject: 'subject-secret', html: '<p>content-secret</p>' });
    await waitFor(
      'the mail',
      async () => (await gateway.ask(ShowInbox, { address })).data.inbox?.messages.totalCount === 1,
    );
    await gateway.ask(ShowInbox, { address }, 'key-secret');
    const log = JSON.stringify(gateway.log);
    expect(gateway.log.length).toBeGreaterThan(0);
    for (const secret of [KEY_1, KEY_2, 'key-secret', 'subject-secret', 'content-secret'])
      expect(log).not.toContain(secret);
  });
});
