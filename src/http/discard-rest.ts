import type { IncomingMessage } from 'node:http';

/** How long a client may go on sending what was refused before it is cut off. Milliseconds. */
const REST_TIMEOUT = 1_000;

/** A body that was not read to its end would hold up the next request on its connection. */
export function discardRest(request: IncomingMessage): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), REST_TIMEOUT);
  request.once('close', () => clearTimeout(timer));
  request.once('end', () => clearTimeout(timer));
  request.resume();
}
