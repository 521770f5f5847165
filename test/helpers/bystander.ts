import { openSocket } from './raw-socket.ts';
import { waitFor } from './sandbox.ts';
import type { SmallGatewayOptions } from './small-gateway.ts';
import { startSmallGateway } from './small-gateway.ts';

/**
 * A small gateway with one subscriber, who has nothing to do with what a test does to the others. When the test is through, all
 * others are gone by themselves, and the subscriber gets what comes then.
 */
export async function startWithBystander(options: SmallGatewayOptions = {}) {
  const gateway = await startSmallGateway(options);
  const bystander = await openSocket(gateway.url, 'bystander');
  bystander.subscribe('watch', 'subscription { texts(size: 1, count: 0) }');
  await waitFor('the bystander', () => gateway.count.running === 1);
  return {
    ...gateway,
    /** Waits until the others have left nothing, and for an event of the bystander. */
    async settle() {
      const told = bystander.typesOf('watch').length;
      await waitFor('the end of the others', () => gateway.sockets.size === 1 && gateway.count.running === 1);
      gateway.push();
      await waitFor('its event', () => bystander.typesOf('watch').length > told);
    },
    /** Has it ask while others are at it. */
    async asks(id: string) {
      bystander.subscribe(id, '{ text(size: 1) }');
      await waitFor('its answer', () => bystander.typesOf(id).includes('complete'));
    },
    bystander,
    async [Symbol.asyncDispose]() {
      bystander.socket.terminate();
      await gateway[Symbol.asyncDispose]();
    },
  };
}

export type WithBystander = Awaited<ReturnType<typeof startWithBystander>>;
