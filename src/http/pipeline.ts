import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests that may wait on a connection for the answer before them: nobody needs more, and Node holds any number. */
export const MAX_WAITING = 32;

/** What Node keeps on a socket, and documents nowhere. */
type ParsedSocket = Socket & { readonly parser?: { pause?(): void } | null };

/**
 * Has the requests of a connection begun one after the other: nothing is begun, nor held, for an answer that cannot leave yet, and
 * may never. A client that sends too many ahead is cut off.
 */
export class Pipeline {
  readonly #waiting = new WeakMap<Socket, number>();

  inTurn(request: IncomingMessage, response: ServerResponse, begin: () => void): void {
    if (response.socket) {
      begin();
      return;
    }
    const socket: ParsedSocket = request.socket;
    const waiting = (this.#waiting.get(socket) ?? 0) + 1;
    if (waiting <= MAX_WAITING) {
      this.#waiting.set(socket, waiting);
      response.once('socket', () => {
        this.#waiting.set(socket, (this.#waiting.get(socket) as number) - 1);
        begin();
      });
    } else {
      // Node would make requests of all that it has read, 1,500 of them out of 64 KiB, before it notices the end.
      socket.parser?.pause?.();
      socket.destroy();
    }
  }
}
