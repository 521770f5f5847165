// (f) an inbox of 28 MB that is watched: how long the gateway's loop is held up, and what its list takes.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../rounds.ts';
import { ARRIVALS } from '../servers/operations.ts';
import type { Usage } from '../servers/probe.ts';
import type { World } from '../world.ts';
import { withServers } from './with-servers.ts';

const ADDRESS = 'large-1@mail.test';
const SMALL = 'small-1@mail.test';
const MESSAGES = 500;
const CHARACTERS = 54_500;
const POLL_MS = 500;

/** How long the loop was held up at most. Milliseconds. */
export interface HeldUp {
  /** In CPU time of its thread between two looks of a timer, which others on the core do not make longer. */
  readonly turn: number;
  /** By the clock. */
  readonly delay: number;
  /** To the answer, where something was asked for. */
  readonly answeredIn: number | null;
}

/** The phases in which the inbox is looked at by the gateway itself. */
export const POLLED = ['the first look', 'nothing new', 'a new mail'] as const;

export interface LargeInbox {
  /** Bytes of the upstream's reply. */
  readonly bytes: number;
  /** A value a round. */
  readonly phases: ReadonlyMap<string, readonly HeldUp[]>;
  /** Bytes of resident memory at its highest. */
  readonly rss: number;
}

const LIST =
  'query List($address: EmailAddress!, $first: Int) { inbox(address: $address) { messages(first: $first) { nodes { id subject receivedAt } } } }';
const LIST_WITH_CONTENT = LIST.replace('receivedAt', 'receivedAt content');

async function ask(world: World, url: string, query: string): Promise<void> {
  const { status, body } = await world.once({ url, query, variables: { address: ADDRESS, first: MESSAGES } });
  if (status !== 200 || !body.startsWith('{"data":{"inbox":{')) throw new Error(`${status} ${body.slice(0, 500)}`);
}

async function measureOne(world: World, { server, started }: Running, bytes: number): Promise<LargeInbox> {
  const { url } = started;
  const phases = new Map<string, HeldUp[]>();
  let rss = 0;
  const during = async (phase: string, act: () => Promise<unknown>, isAsked = false) => {
    await started.ask<unknown, Usage>({ ask: 'watch' });
    const began = performance.now();
    await act();
    const answeredIn = isAsked ? performance.now() - began : null;
    const usage = await started.ask<unknown, Usage>({ ask: 'usage' });
    rss = Math.max(rss, usage.rss);
    const heldUp = { turn: usage.longestTurn, delay: usage.longestDelay, answeredIn };
    phases.set(phase, [...(phases.get(phase) ?? []), heldUp]);
  };
  const audience = `large ${server.id}`;
  const watch = (address: string, name: string) =>
    world.subscribe({ audience: name, url, query: ARRIVALS, sockets: 1, inboxes: [[address]] });
  // What is used for the first time takes longer, whatever its size.
  await watch(SMALL, `${audience}, small`);
  await sleep(2 * POLL_MS);
  for (let round = 0; round < world.options.pace.rounds; round += 1) {
    await during('the first look', async () => {
      await watch(ADDRESS, audience);
      await sleep(POLL_MS);
    });
    await during('nothing new', () => sleep(2 * POLL_MS));
    await during('a new mail', async () => {
      const heard = world.hear(audience);
      await world.upstream({ ask: 'deliver', address: ADDRESS });
      await heard;
    });
    await during('its list is asked for', () => ask(world, url, LIST), true);
    await during('its list is asked for with content', () => ask(world, url, LIST_WITH_CONTENT), true);
    await world.leave(audience);
  }
  await world.leave(`${audience}, small`);
  return { bytes, phases, rss };
}

/** By the ids of the servers. */
export function measureLargeInbox(world: World): Promise<ReadonlyMap<string, LargeInbox>> {
  return withServers(world, 'f', { ttlMs: 2_000, pollMs: POLL_MS }, async (running) => {
    const found = new Map<string, LargeInbox>();
    await world.upstream({ ask: 'make', addresses: [SMALL], messages: 20, characters: 1_000 });
    for (const each of running) {
      const size = { messages: MESSAGES, characters: CHARACTERS };
      const { bytes } = await world.upstream({ ask: 'make', addresses: [ADDRESS], ...size });
      found.set(each.server.id, await measureOne(world, each, bytes));
    }
    return found;
  });
}
