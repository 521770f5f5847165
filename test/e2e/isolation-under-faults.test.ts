import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, TestAccount } from '../helpers/account.ts';
import type { FaultyWorld } from '../helpers/faulty-world.ts';
import { createFaultyWorld, numberOf } from '../helpers/faulty-world.ts';
import { startTestGateway, watch } from '../helpers/gateway.ts';
import {
  CreateInbox,
  DeleteInbox,
  DeleteMessage,
  ListAllDomains,
  ListInboxes,
  MarkSeen,
  MessageReceived,
  RenameInbox,
  ShowInbox,
  ShowMessage,
  ShowNodes,
  ShowQuota,
  WaitForAny,
} from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

// Several accounts do what they like at the same time, each also with what belongs to the others, while a part of the upstream calls
// fails in every way. RUNS and SEED of the environment make it longer, or the same again.

const ACCOUNTS = 4;
const RUNS = Number(process.env.RUNS ?? 1);
const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));

/** What has come to be known, no matter to whom. */
class Known {
  readonly addresses: string[] = [];
  readonly ids: string[] = [];
  readonly ownerOf = new Map<string, TestAccount>();
  readonly cursors: string[] = [];
  readonly links: { account: TestAccount; url: string }[] = [];
  #count = 0;

  name({ mark }: TestAccount): string {
    this.#count += 1;
    return `${mark}-${this.#count}`;
  }

  static pick(items: readonly string[], at: number, otherwise: string): string {
    return items[at % Math.max(items.length, 1)] ?? otherwise;
  }
}

const step = fc.record({
  who: fc.nat(ACCOUNTS - 1),
  act: fc.constantFrom(
    ...([
      'mail',
      'mail',
      'create',
      'show',
      'show',
      'chorus',
      'chorus',
      'watch',
      'cut',
      'read',
      'seen',
      'nodes',
    ] as const),
    ...(['rename', 'take', 'delete', 'deleteMessage', 'list', 'wait'] as const),
  ),
  isOverSocket: fc.boolean(),
  at: fc.nat(50),
  by: fc.nat(50),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take({ gateway, accounts, homes, mail }: FaultyWorld, known: Known, each: Step): Promise<void> {
  const { who, act, isOverSocket, at, by } = each;
  const account = accounts[who] as TestAccount;
  const home = homes[by % homes.length] as FaultyWorld['homes'][number];
  const address = Known.pick(known.addresses, at, home.address);
  const id = Known.pick(known.ids, at, 'none');
  const isHome = homes.some((candidate) => candidate.address === address);
  const isOwn = address.startsWith(account.mark);
  const askAs = (one: TestAccount): TestAccount['ask'] =>
    isOverSocket ? one.askOverSocket.bind(one) : one.ask.bind(one);
  const ask = askAs(account);
  const note = (one: TestAccount, { data }: Answer<Awaited<ReturnType<typeof show>>['data']>) => {
    if (!data?.inbox) return;
    known.cursors.push(data.inbox.cursor);
    for (const node of data.inbox.messages.nodes) {
      known.ids.push(node.id, ...node.attachments.map((file) => file.id));
      known.ownerOf.set(node.id, one);
      known.links.push(...node.attachments.map(({ url }) => ({ account: one, url })));
    }
  };
  const show = (one: TestAccount) => askAs(one)(ShowInbox, { address });

  switch (act) {
    case 'mail':
      return mail(at % 2 === 0 ? home.address : address);
    case 'create': {
      const { data } = await ask(CreateInbox, { input: { username: known.name(account) } });
      const inbox = data?.createInbox.inbox;
      if (inbox) known.addresses.push(inbox.address);
      return;
    }
    case 'show':
      return note(account, await show(account));
    case 'chorus': {
      // The same words by all at the same moment: only one of them may be given anything.
      const answers = await Promise.all(accounts.map(show));
      await Promise.all(accounts.map((one) => askAs(one)(ListAllDomains)));
      for (const [i, answer] of answers.entries()) {
        const one = accounts[i] as TestAccount;
        if (address.startsWith(one.mark)) note(one, answer);
        else expect(answer.data?.inbox ?? null).toBeNull();
      }
      return;
    }
    case 'watch': {
      const after = Known.pick(known.cursors, by, '') || null;
      const running = watch(gateway.socket({ key: account.key }), MessageReceived, { inbox: address, after });
      await Promise.all(accounts.map(show));
      account.given.push(JSON.stringify([running.events, running.errors]));
      return running.stop();
    }
    case 'cut':
      return account.followings[by % account.followings.length]?.cut();
    case 'read':
      return void (await ask(ShowMessage, { id }));
    case 'seen':
      return void (await ask(MarkSeen, { id }));
    case 'nodes':
      return void (await ask(ShowNodes, { ids: known.ids.slice(-20) }));
    case 'rename':
      if (isOwn && isHome) return;
      return void (await ask(RenameInbox, {
        input: { address, username: known.name(account), domain: 'sandbox.test' },
      }));
    case 'take': {
      // An address that another account has, for good.
      if (home.account === account) return;
      const [username = '', domain = ''] = home.address.split('@');
      const { data } = await ask(RenameInbox, { input: { address, username, domain } });
      return expect(data?.renameInbox.inbox ?? null).toBeNull();
    }
    case 'delete':
      return void (isOwn && isHome ? null : by % 4 === 0 && (await ask(DeleteInbox, { input: { address } })));
    case 'deleteMessage': {
      // What is in the homes is to be there at the end, so it is the others who try.
      const owner = known.ownerOf.get(id);
      return void (owner !== account && (await ask(DeleteMessage, { id })));
    }
    case 'list':
      await ask(ListInboxes);
      return void (await ask(ShowQuota));
    case 'wait': {
      const after = Known.pick(known.cursors, by, '') || null;
      return void (await ask(WaitForAny, { inbox: address, after, timeoutMs: 30 }));
    }
  }
}

/** With no faults any more, everybody has what is theirs, all of it and once. */
async function settle(world: FaultyWorld, known: Known): Promise<void> {
  world.proxy.share = 0;
  for (const { address } of world.homes) await world.mail(address);
  for (const { address, account, mails } of world.homes) {
    const sorted = mails.toSorted((a, b) => a - b);
    for (const following of account.followings) {
      const numbers = () => following.messages.map(({ content }) => numberOf(content)).sort((a, b) => a - b);
      await waitFor('what was missed', () => numbers().includes(sorted.at(-1) as number), 40_000);
      await waitFor('all that was missed', () => numbers().length >= sorted.length, 40_000);
      expect(numbers()).toEqual(sorted);
    }
    const nodes = await waitFor('the whole list', async () => {
      const inbox = (await account.ask(ShowInbox, { address, first: 100 })).data?.inbox;
      return inbox?.messages.totalCount === mails.length && inbox.messages.nodes;
    });
    expect(nodes.map(({ subject }) => numberOf(subject)).sort((a, b) => a - b)).toEqual(sorted);
    for (const { subject, codes, attachments } of nodes) {
      expect(codes.map(({ value }) => value)).toEqual([account.code]);
      const text = await (await fetch(attachments[0]?.url as string)).text();
      account.given.push(text);
      expect(text).toBe(`file of ${account.mark} and of mail ${numberOf(subject)}`);
    }
  }
  for (const { account, url } of known.links.slice(-40)) {
    const text = await (await fetch(url)).text();
    account.given.push(text);
  }
}

function expectNothingCrossed({ accounts, gateway }: FaultyWorld): void {
  for (const account of accounts) {
    const others = accounts.filter((other) => other !== account);
    // An address that was asked for may stand in what refuses it; nothing else of another's may stand anywhere.
    const foreign = others.flatMap(({ key, mark, secrets }) => [
      key,
      ...secrets,
      ...['address', 'username', 'to', 'deletedAddress', 'previousAddress', 'newAddress'].map(
        (field) => `"${field}":"${mark}`,
      ),
    ]);
    // The first account may use domains of every type, the others free ones.
    if (account !== accounts[0]) foreign.push('"premium.test"');
    const isForeign = new RegExp(foreign.join('|'));
    expect(account.given.filter((text) => isForeign.test(text))).toEqual([]);
    // And the test itself is worth something: everybody was given what is theirs.
    expect(account.secrets.filter((secret) => !account.given.some((text) => text.includes(secret)))).toEqual([]);
  }
  const log = JSON.stringify(gateway.log);
  expect(accounts.flatMap(({ key, secrets }) => [key, ...secrets]).filter((secret) => log.includes(secret))).toEqual(
    [],
  );
  expect(gateway.log.filter(({ level }) => (level as number) >= 50)).toEqual([]);
}

describe('several credentials, while upstream calls fail', () => {
  test('are given nothing of each other, and each all of its own once', {
    timeout: 60_000 + RUNS * 60_000,
  }, async () => {
    const rounds = fc.array(fc.array(step, { minLength: 4, maxLength: 10 }), { minLength: 8, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rounds, fc.constantFrom(0.1, 0.2, 0.3), fc.nat(), async (plan, share, seed) => {
        await using world = await createFaultyWorld({ accounts: ACCOUNTS, seed });
        const known = new Known();
        known.addresses.push(...world.homes.map(({ address }) => address));
        for (const { address, account } of world.homes) {
          await world.mail(address);
          known.cursors.push((await account.ask(ShowInbox, { address })).data?.inbox?.cursor as string);
        }
        world.proxy.share = share;
        for (const steps of plan) await Promise.all(steps.map((each) => take(world, known, each)));
        expect(world.proxy.injected.some(({ wasCarriedOut }) => wasCarriedOut)).toBe(true);
        expect(world.proxy.injected.some(({ wasCarriedOut }) => !wasCarriedOut)).toBe(true);
        await settle(world, known);
        expectNothingCrossed(world);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });
});

describe('two tokens of a gateway in service mode', () => {
  test('are one account on purpose: each is given all that the other makes', async () => {
    await using upstream = await startTestGateway();
    await using service = await startTestGateway({
      UPSTREAM_URL: upstream.app.upstreamUrl,
      TEMPMAIL_API_KEY: 'sandbox-key-2',
      GATEWAY_TOKENS: 'token-of-anna,token-of-bert',
    });
    const made = await service.ask(CreateInbox, { input: { username: 'shared' } }, 'token-of-anna');
    const { address: inbox = '', cursor: after = '' } = made.data.createInbox.inbox ?? {};
    const watching = watch(service.socket({ key: 'token-of-bert' }), MessageReceived, { inbox, after });
    await upstream.mail({ to: inbox, subject: 'for both' });
    await waitFor('the push', () => watching.events[0]?.messageReceived.message.subject === 'for both');
    for (const token of ['token-of-anna', 'token-of-bert']) {
      expect((await service.ask(ListInboxes, {}, token)).data.inboxes.nodes.map(({ address }) => address)).toEqual([
        inbox,
      ]);
      expect((await service.ask(ShowInbox, { address: inbox }, token)).data.inbox?.messages.totalCount).toBe(1);
    }
  });
});
