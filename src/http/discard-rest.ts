import type { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

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

/**
 * A connection that is to close while its client still sends is ended first: closed with bytes of the client unread, it would be
 * reset, and the reset overtakes the answer. `discardRest` is what ends the wait.
 */
export function closeGently(request: IncomingMessage): void {
  const { socket } = request;
  // Node's way to close it after the answer; of this socket alone, and once for each of its requests.
  socket.destroySoon = () => {
    // A request that was destroyed is not read any more, whoever may still send it.
    if (request.complete || request.destroyed) Socket.prototype.destroySoon.call(socket);
    else socket.end();
  };
}

/** Sends the last that a connection will say, and leaves its client a moment to read it. */
export function endGently(socket: Socket, bytes: Buffer): void {
  const timer = setTimeout(() => socket.destroy(), REST_TIMEOUT);
  socket.once('close', () => clearTimeout(timer));
  socket.on('error', () => socket.destroy());
  socket.end(bytes);
  socket.resume();
}
