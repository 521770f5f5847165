import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFailed, test } from 'vitest';
import type { WebSocket } from 'ws';
import { createRandom } from '../../bench/polling/prng.ts';
import type { MessageReceivedSubscription } from '../generated/graphql.ts';
import { watch } from '../helpers/gateway.ts';
import { MessageReceived, ShowInbox, SubjectsReceived } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { setStage } from '../helpers/scene.ts';
import { mail, names } from '../helpers/scripted-mail.ts';
import { showsWhatIs } from '../helpers/scripted-steps.ts';

const MAILS = 2_000;
const RECONNECTIONS = 200;
/** So many in a row find a feed that another watcher keeps going, and then as many find none. */
const BLOCK = 10;
/** A connection that waits for mails gives up after this. Milliseconds. */
const LONG = 30_000;

test('a client that reconnects 200 times with its last cursor is given 2,000 mails once each, in their order', {
  timeout: 90_000,
}, async () => {
  // Give the same seed for the same choices; what the clock decides is not among them.
  const seed = Number(process.env.SEED ?? randomInt(2 ** 32));
  onTestFailed(() => console.error(`SEED=${seed}`));
  const random = createRandom(seed);
  const upTo = (max: number) => Math.floor(random() * (max + 1));
  await using stage = await setStage();
  const { upstream, gateway } = stage;
  const { activity } = gateway.app;

  const all = names(MAILS + 1).map((name) => mail(name));
  let allowed = 0;
  let shown = 0;
  const inbox = upstream.inbox(
    showsWhatIs(() => {
      shown = Math.min(allowed, shown + upTo(12));
      return all.slice(0, shown);
    }),
  );

  const received: string[] = [];
  let cursor = (await gateway.ask(ShowInbox, { address: inbox.address })).data.inbox?.cursor as string;

  /** One connection, until it leaves: of its own accord or by a cut, after so many mails or so long. */
  const connect = async (mails: number, ms: number) => {
    const isCut = random() < 0.5;
    const gone = Promise.withResolvers<void>();
    let socket: WebSocket | undefined;
    let isGone = false;
    let left = mails;
    const client = gateway.socket({
      on: {
        opened: (opened) => {
          socket = opened as WebSocket;
        },
        closed: () => gone.resolve(),
      },
    });
    const leave = () => {
      isGone = true;
      if (isCut && socket) socket.terminate();
      else gone.resolve();
    };
    client.subscribe<MessageReceivedSubscription>(
      { query: String(MessageReceived), variables: { inbox: inbox.address, after: cursor } },
      {
        next: ({ data }) => {
          // What reaches a client that has gone is as good as lost on the way.
          if (isGone || !data) return;
          received.push(data.messageReceived.message.subject);
          cursor = data.messageReceived.cursor;
          left -= 1;
          if (left === 0) leave();
        },
        error: () => {},
        complete: () => {},
      },
    );
    const late = setTimeout(leave, ms);
    await gone.promise;
    clearTimeout(late);
    await client.dispose();
  };

  let keeper: { leave: () => Promise<void>; given: () => string[] } | null = null;
  const keep = async () => {
    const client = gateway.socket();
    const { events } = watch(client, SubjectsReceived, { inbox: inbox.address });
    await waitFor('the keeper', () => activity.watchers > 0);
    const given = () => events.map(({ messageReceived }) => messageReceived.message.subject);
    return { leave: async () => client.dispose(), given };
  };

  for (let round = 0; round < RECONNECTIONS; round += 1) {
    if (round % BLOCK === 0) {
      await keeper?.leave();
      const given = keeper?.given() ?? [];
      expect(given).toEqual(names(given.length, Number(given[0]?.slice(1))));
      await waitFor('no feed', () => activity.feeds === 0);
      keeper = (round / BLOCK) % 2 === 0 ? await keep() : null;
    }
    if (!keeper) await waitFor('no feed', () => activity.feeds === 0);
    allowed = Math.ceil((MAILS * (round + 1)) / RECONNECTIONS);
    // Some come while nobody is there.
    shown = Math.min(allowed, shown + upTo(5));
    const lacking = allowed - received.length;
    if (random() < 0.5) await connect(1 + upTo(lacking - 1), LONG);
    else await connect(Number.POSITIVE_INFINITY, upTo(40));
    if (random() < 0.2) await delay(upTo(5));
  }
  await keeper?.leave();
  allowed = MAILS + 1;
  await connect(MAILS + 1 - received.length, LONG);
  expect(received).toEqual(names(MAILS + 1));
});
