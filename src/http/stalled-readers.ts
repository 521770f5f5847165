import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * Cuts off, unfinished, clients of this server that have bytes to take and have taken none for `ms`, and at the latest for three
 * times as long. A source that is slow or quiet is not their fault.
 *
 * It is the connection's own timeout that tells, for it alone sees a large piece leave little by little: `bytesWritten` counts a
 * piece when it is begun, `writableLength` when it is done. Yoga takes that timeout away when a stream begins, and Node when a
 * connection waits for its next request; so it is set again for those that have something to take.
 *
 * @param ms between two looks, and how long a connection has to move
 */
export function cutStalledReaders(server: Server, ms: number): void {
  const answering = new Set<ServerResponse>();
  server.on('request', (_: IncomingMessage, response: ServerResponse) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
    // Without a listener, Node would end those as well that have nothing to take.
    response.on('timeout', () => isDue(response) && response.destroy());
  });
  const sweep = setInterval(() => {
    for (const response of answering) {
      if (isDue(response) && response.socket?.timeout !== ms) response.socket?.setTimeout(ms);
    }
  }, ms);
  sweep.unref();
  server.once('close', () => clearInterval(sweep));
}

function isDue({ socket }: ServerResponse): boolean {
  return socket !== null && socket.writableLength > 0;
}
