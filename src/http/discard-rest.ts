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
  const socket = request.socket as AnsweringSocket;
  socket[REQUEST] = request;
  // Node's way to close it after the answer, of this socket alone. One function for all of them: V8 would make a shape of its own
  // for a socket with each other one, and so take half of the server's time.
  if (socket.destroySoon !== destroyGently) socket.destroySoon = destroyGently;
}

/** The request that is being answered on a socket, on the socket itself. */
const REQUEST = Symbol('request');

type AnsweringSocket = Socket & { [REQUEST]?: IncomingMessage };

function destroyGently(this: AnsweringSocket): void {
  const request = this[REQUEST];
  // A request that was destroyed is not read any more, whoever may still send it.
  if (!request || request.complete || request.destroyed) Socket.prototype.destroySoon.call(this);
  else this.end();
}

/** Sends the last that a connection will say, and leaves its client a moment to read it. */
export function endGently(socket: Socket, bytes: Buffer): void {
  const timer = setTimeout(() => socket.destroy(), REST_TIMEOUT);
  socket.once('close', () => clearTimeout(timer));
  socket.on('error', () => socket.destroy());
  socket.end(bytes);
  socket.resume();
}
