// (f) an inbox of 28 MB that is watched: how long the gateway's loop is held up, and what its list takes.
import { setTimeout as sleep } from 'node:timers/promises';
import { ARRIVALS } from '../servers/operations.ts';
import type { Usage } from '../servers/probe.ts';
import type { World } from '../world.ts';
import { withServers } from './with-servers.ts';

const ADDRESS = 'large-1@mail.test';
const MESSAGES = 500;
const CHARACTERS = 54_500;
const POLL_MS = 1_000;

/** How long the loop was held up at most. Milliseconds. */
export interface HeldUp {
  /** In CPU time of its thread between two looks of a timer, which others on the core do not make longer. */
  readonly turn: number;
  /** By the clock. */
  readonly delay: number;
}

export interface LargeInbox {
  /** Bytes of the upstream's reply. */
  readonly bytes: number;
  /** The first look, a new mail at each look, nothing new; and while the list is asked for, without and with content. */
  readonly phases: ReadonlyMap<string, HeldUp>;
  /** Milliseconds to the answer. */
  readonly asked: ReadonlyMap<string, number>;
  /** Bytes of resident memory at its highest. */
  readonly rss: number;
}

const LIST =
  'query List($address: EmailAddress!, $first: Int) { inbox(address: $address) { messages(first: $first) { nodes { id subject receivedAt } } } }';
const LIST_WITH_CONTENT = LIST.replace('receivedAt', 'receivedAt content');

/** By the ids of the servers. */
export function measureLargeInbox(world: World): Promise<ReadonlyMap<string, LargeInbox>> {
  return withServers(world, 'f', { ttlMs: 2_000, pollMs: POLL_MS }, async (running) => {
    const found = new Map<string, LargeInbox>();
    await world.upstream({ ask: 'make', addresses: ['small-1@mail.test'], messages: 20, characters: 1_000 });
    const { bytes } = await world.upstream({
      ask: 'make',
      addresses: [ADDRESS],
      messages: MESSAGES,
      characters: CHARACTERS,
    });
    for (const { server, started } of running) {
      const { url } = started;
      const phases = new Map<string, HeldUp>();
      const asked = new Map<string, number>();
      let rss = 0;
      const during = async (phase: string, act: () => Promise<unknown>) => {
        await started.ask<unknown, Usage>({ ask: 'watch' });
        await act();
        const usage = await started.ask<unknown, Usage>({ ask: 'usage' });
        rss = Math.max(rss, usage.rss);
        phases.set(phase, { turn: usage.longestTurn, delay: usage.longestDelay });
      };
      const ask = async (phase: string, query: string, first: number) => {
        const began = performance.now();
        const { status, body } = await world.once({ url, query, variables: { address: ADDRESS, first } });
        if (status !== 200 || body.startsWith('{"errors"'))
          throw new Error(`${phase}: ${status} ${body.slice(0, 500)}`);
        asked.set(phase, performance.now() - began);
      };
      const audience = `large ${server.id}`;
      const job = { audience, url, query: ARRIVALS, sockets: 1 };
      // What is used for the first time takes longer, whatever its size.
      await world.subscribe({ ...job, inboxes: [['small-1@mail.test']] });
      await sleep(2 * POLL_MS);
      await during('the first look', async () => {
        await world.subscribe({ ...job, audience: `${audience} itself`, inboxes: [[ADDRESS]] });
        await sleep(2 * POLL_MS);
      });
      await during('nothing new', () => sleep(4 * POLL_MS));
      await during('a new mail at each look', async () => {
        for (let i = 0; i < 3; i += 1) {
          const heard = world.hear(`${audience} itself`);
          await world.upstream({ ask: 'deliver', address: ADDRESS });
          await heard;
        }
      });
      await during('its list', () => ask('its list', LIST, MESSAGES));
      await during('its list with content', () => ask('its list with content', LIST_WITH_CONTENT, MESSAGES));
      await world.leave(`${audience} itself`);
      await world.leave(audience);
      found.set(server.id, { bytes, phases, asked, rss });
    }
    return found;
  });
}
