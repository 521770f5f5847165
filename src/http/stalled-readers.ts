import type { Server, ServerResponse } from 'node:http';
import type { Connections } from './connections.ts';
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
 *
 * @param lookMs between two looks at who has something to take
 */
export function cutStalledReaders(server: Server, connections: Connections, lookMs: number): void {
  const sweep = setInterval(() => {
    for (const { response, patienceMs } of connections.answers()) {
      if (isDue(response) && response.socket?.timeout !== patienceMs) response.socket?.setTimeout(patienceMs);
    }
  }, lookMs);
  sweep.unref();
  server.once('close', () => clearInterval(sweep));
}

/** To be called with the timeout of an answer's connection. Without a listener, Node would end those as well that have nothing to take. */
export function cutIfDue(this: ServerResponse): void {
  if (isDue(this)) cutOff(this);
}

function isDue({ socket }: ServerResponse): boolean {
  return socket !== null && socket.writableLength > 0;
}
