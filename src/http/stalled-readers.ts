import type { Server, ServerResponse } from 'node:http';
import { cutOff } from './send.ts';

/**
 * Cuts off, unfinished, clients of a server that have bytes to take and have taken none for as long as they may. A source that is
 * slow or quiet is not their fault.
 *
 * It is the connection's own timeout that tells, for it alone sees a large piece leave little by little: `bytesWritten` counts a
 * piece when it is begun, `writableLength` when it is done. Yoga takes that timeout away when a stream begins, and Node when a
 * connection waits for its next request; so it is set again for those that have something to take.
 *
 * What it sees is what the kernel takes, which is nothing while its buffer of up to 4 MiB is more than two thirds full: whoever
 * may read slowly and still be thought to read needs as long as that much takes.
 */
export class StalledReaders {
  readonly #patience = new Map<ServerResponse, number>();

  /** @param lookMs between two looks at who has something to take */
  constructor(server: Server, lookMs: number) {
    const sweep = setInterval(() => {
      for (const [response, ms] of this.#patience) {
        if (isDue(response) && response.socket?.timeout !== ms) response.socket?.setTimeout(ms);
      }
    }, lookMs);
    sweep.unref();
    server.once('close', () => clearInterval(sweep));
  }

  /** @param ms how long its reader may take nothing; it is cut off after a look and at most twice that long */
  watch(response: ServerResponse, ms: number): void {
    this.#patience.set(response, ms);
    response.once('close', () => this.#patience.delete(response));
    // Without a listener, Node would end those as well that have nothing to take.
    response.on('timeout', () => isDue(response) && cutOff(response));
  }
}

function isDue({ socket }: ServerResponse): boolean {
  return socket !== null && socket.writableLength > 0;
}
