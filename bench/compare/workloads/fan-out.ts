// (e) one mail to thousands of subscribers.
import { isDeepStrictEqual } from 'node:util';
import type { Running } from '../rounds.ts';
import { inTurn } from '../statistics.ts';
import type { World } from '../world.ts';
import type { Delivery, Weight } from './delivery.ts';
import { Crowd, deliver, POLL_MS } from './delivery.ts';
import { withServers } from './with-servers.ts';

export interface FanOut {
  readonly subscribers: number;
  readonly deliveries: ReadonlyMap<string, readonly Delivery[]>;
  /** Of one subscriber, on the way to so many: the last is of all. */
  readonly weights: ReadonlyMap<string, readonly Weight[]>;
}

const STEPS = 4;

interface Event {
  readonly payload: { readonly data: { readonly messageReceived: { readonly message: Record<string, unknown> } } };
}

/** A message as it was told, without the address of its inbox: each server has one of its own. */
function messageIn(told: string): Record<string, unknown> {
  const { message } = (JSON.parse(told) as Event).payload.data.messageReceived;
  const id = Buffer.from(String(message.id), 'base64url').toString();
  return { ...message, id: id.slice(id.indexOf('/')) };
}

/** Holds what all servers tell their subscribers against each other. */
async function checkEvents(world: World, running: readonly Running[]): Promise<void> {
  const messages: Record<string, unknown>[] = [];
  for (const each of running) messages.push(messageIn((await deliver(world, each)).told));
  const other = messages.findIndex((message) => !isDeepStrictEqual(message, messages[0]));
  if (other < 0) return;
  const [is, should] = [messages[other], messages[0]].map((message) => JSON.stringify(message));
  throw new Error(`${running[other]?.server.name} tells of\n${is}\nand not of\n${should}`);
}

/**
 * How a mail comes to the subscribers of one inbox, on each of the servers.
 *
 * @param sizes how many there are, one after the other, growing
 */
export function measureFanOut(world: World, sizes: readonly number[]): Promise<readonly FanOut[]> {
  return withServers(world, 'e', { ttlMs: 2_000, pollMs: POLL_MS }, async (running) => {
    const crowds = new Map<Running, Crowd>();
    for (const each of running) crowds.set(each, await Crowd.begin(world, each));
    await checkEvents(world, running);
    const found: FanOut[] = [];
    let before = 0;
    for (const subscribers of sizes) {
      world.say(`(e) one mail to ${subscribers} subscribers`);
      const weights = new Map<string, Weight[]>(running.map(({ server }) => [server.id, []]));
      for (let step = 1; step <= STEPS; step += 1) {
        const size = before + ((subscribers - before) * step) / STEPS;
        for (const [{ server }, crowd] of crowds) weights.get(server.id)?.push(await crowd.growTo(size));
      }
      before = subscribers;
      const deliveries = new Map<string, Delivery[]>(running.map(({ server }) => [server.id, []]));
      for (let round = 0; round < world.options.pace.rounds; round += 1) {
        for (const each of inTurn(running, round)) {
          deliveries.get(each.server.id)?.push(await deliver(world, each));
        }
      }
      found.push({ subscribers, deliveries, weights });
    }
    for (const { server } of running) await world.leave(server.id);
    return found;
  });
}
