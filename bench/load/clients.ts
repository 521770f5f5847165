import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, TestAccount } from '../../test/helpers/account.ts';
import { numberOf } from '../../test/helpers/faulty-world.ts';
import { CreateInbox, DeleteInbox, RenameInbox, ShowInbox, WaitForAny } from '../../test/helpers/operations.ts';
import type { Tally } from './tally.ts';
import type { LoadWorld } from './world.ts';

/** How long an event may take to come, once its mail was taken. Milliseconds. */
const PATIENCE = 90_000;

/** What every kind of client has. */
export interface Means {
  readonly world: LoadWorld;
  readonly tally: Tally;
  /** Comes back when the next operation is due; false when all is over. */
  readonly turn: () => Promise<boolean>;
  readonly random: () => number;
  /** Addresses that live now, and links to files of theirs, for others to use. */
  readonly addresses: { account: TestAccount; address: string }[];
  readonly links: string[];
}

/** Asks, counting what comes of it. */
export async function ask<R>({ tally }: Means, asking: Promise<Answer<R>>): Promise<Answer<R>> {
  tally.operations += 1;
  const answer = await asking.catch((error: unknown): Answer<R> => {
    tally.error(`no answer (${(error as Error).message})`);
    return { data: null, errors: [] };
  });
  for (const { extensions, message } of answer.errors) tally.error(extensions?.code ?? 'no code', message);
  return answer;
}

/** Tries until it has an inbox; null when all is over. */
async function inboxOf(means: Means, account: TestAccount): Promise<{ address: string; cursor: string } | null> {
  while (await means.turn()) {
    const { data } = await ask(means, account.ask(CreateInbox, {}));
    if (data?.createInbox.inbox) return data.createInbox.inbox;
  }
  return null;
}

/** An inbox, followed over a socket and over SSE by clients that are cut off now and then, until each has been given all of it. */
export async function watchedLife(means: Means, account: TestAccount): Promise<void> {
  const { world, tally, turn, random, addresses } = means;
  const inbox = await inboxOf(means, account);
  if (!inbox) return;
  const { address, cursor } = inbox;
  const entry = { account, address };
  addresses.push(entry);
  const followings = [account.follow(address, cursor, 'socket'), account.follow(address, cursor, 'sse')];
  const sent: number[] = [];
  const mails = 20 + Math.floor(20 * random());
  while (sent.length < mails && (await turn())) {
    const number = await world.mail(address, account, random() < 0.1 ? 100_000 : 0);
    if (number !== null) sent.push(number);
    if (random() < 0.25) followings[Math.floor(2 * random())]?.cut();
    await sleep(1_500 * random());
  }
  const given = () => followings.map(({ messages }) => messages.map(({ content }) => numberOf(content)));
  for (const until = performance.now() + PATIENCE; performance.now() < until; await sleep(100)) {
    if (given().every((numbers) => numbers.length >= sent.length)) break;
  }
  await Promise.all(followings.map((following) => following.stop()));
  account.followings.length = 0;
  for (const numbers of given()) {
    tally.pushes += numbers.length;
    const lost = sent.filter((number) => !numbers.includes(number));
    tally.lost += lost.length;
    tally.duplicated += numbers.length - new Set(numbers).size;
    if (lost.length > 0) tally.fault(`${address} was not given mails ${lost} of ${sent}`);
    if (numbers.length > new Set(numbers).size) tally.fault(`${address} was given twice: ${numbers}`);
  }
  tally.lives += 1;
  addresses.splice(addresses.indexOf(entry), 1);
  if (random() < 0.5) await ask(means, account.ask(DeleteInbox, { input: { address } }));
  else {
    const username = `${account.mark}-${tally.lives}-${Math.floor(1e6 * random())}`;
    await ask(means, account.ask(RenameInbox, { input: { address, username, domain: 'sandbox.test' } }));
  }
}

/** An end-to-end test's way: an inbox, its cursor, a mail, a wait for its code, which is asked for again when it fails. */
export async function waitedLife(means: Means, account: TestAccount): Promise<void> {
  const { world, tally, turn, random } = means;
  const inbox = await inboxOf(means, account);
  if (!inbox) return;
  const { address, cursor: after } = inbox;
  const isMailFirst = random() < 0.5;
  let number = isMailFirst ? await world.mail(address, account) : null;
  const wait = () =>
    ask(
      means,
      account[random() < 0.5 ? 'ask' : 'askOverSocket'](WaitForAny, { inbox: address, after, timeoutMs: 10_000 }),
    );
  for (let tries = 0; tries < 8; tries += 1) {
    const waiting = wait();
    number ??= await world.mail(address, account);
    const found = (await waiting).data?.waitForMessage;
    if (found?.__typename !== 'MessageReceived') {
      await sleep(500);
      continue;
    }
    if (numberOf(found.message.text) !== number && number !== null)
      tally.fault(`A wait at ${address} was given another mail`);
    tally.waits += 1;
    return void (await ask(means, account.ask(DeleteInbox, { input: { address } })));
  }
  if (!(await turn())) return;
  tally.lost += 1;
  tally.fault(`${address} was waited at 8 times in vain for mail ${number}`);
}

/** Shows an inbox with all that is in it, and keeps its links; the account's own, or somebody else's in vain. */
export async function look(means: Means): Promise<void> {
  const { world, tally, random, addresses, links } = means;
  const place = addresses[Math.floor(random() * addresses.length)];
  if (!place) return;
  const account = random() < 0.7 ? place.account : world.accounts[Math.floor(random() * world.accounts.length)];
  if (!account) return;
  const asking =
    random() < 0.5
      ? account.ask(ShowInbox, { address: place.address })
      : account.askOverSocket(ShowInbox, { address: place.address });
  const inbox = (await ask(means, asking)).data?.inbox;
  if (inbox && account !== place.account) tally.fault(`${account.mark} was shown ${place.address}`);
  for (const { attachments } of inbox?.messages.nodes.slice(0, 3) ?? [])
    links.push(...attachments.map(({ url }) => url));
  links.splice(0, links.length - 100);
}
