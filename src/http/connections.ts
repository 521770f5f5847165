import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface ConnectionLimits {
  /** Connections at once, of all clients together. */
  readonly max: number;
  /** Connections at once of one client. */
  readonly maxPerClient: number;
  /** Names the client at the other end; null for one that is not bounded. */
  readonly clientOf: (socket: Socket) => string | null;
}

/** The connections of a server: how many there may be, and which of them wait for nothing. */
export class Connections {
  /** Those that are not WebSockets, and what they had sent when last looked at. */
  readonly #open = new Map<Socket, number>();
  readonly #answers = new Map<Socket, ServerResponse>();
  readonly #ofClient = new Map<string, number>();
  /** Of each connection that counts among those of its client, WebSockets too. */
  readonly #clients = new Map<Socket, string>();

  /** @param limits unset: any number */
  constructor(server: Server, limits?: ConnectionLimits) {
    if (limits) server.maxConnections = limits.max;
    const closed = (socket: Socket) => this.#closed(socket);
    // One for all of them, since there may be ten thousands for days.
    function onClose(this: Socket) {
      closed(this);
    }
    server.on('connection', (socket: Socket) => {
      this.#open.set(socket, -1);
      socket.on('close', onClose);
      if (limits) this.#count(socket, limits);
    });
    server.on('upgrade', (_: IncomingMessage, socket: Socket) => {
      this.#open.delete(socket);
      // It would be written in the midst of the frames.
      if (this.#answers.has(socket)) socket.destroy();
    });
  }

  /** Remembers what is being answered on a connection, until it is. */
  begin({ socket }: IncomingMessage, response: ServerResponse): void {
    this.#answers.set(socket, response);
    response.once('close', () => {
      // The next one may have begun.
      if (this.#answers.get(socket) === response) this.#answers.delete(socket);
    });
  }

  /** The answer that is under way on a connection. */
  answerOn(socket: Socket): ServerResponse | undefined {
    return this.#answers.get(socket);
  }

  /**
   * Closes those on which no answer is under way and nothing has come since the last time it was called: for Node, one that never
   * sent a request, or has sent half of one, is not idle.
   */
  closeIdle(): void {
    for (const [socket, bytesRead] of this.#open) {
      if (this.#answers.has(socket)) continue;
      if (socket.bytesRead === bytesRead) socket.destroy();
      else this.#open.set(socket, socket.bytesRead);
    }
  }

  #count(socket: Socket, { maxPerClient, clientOf }: ConnectionLimits): void {
    const client = clientOf(socket);
    if (client === null) return;
    const count = this.#ofClient.get(client) ?? 0;
    // Nothing is answered: who opens thousands of them is not to cost more than that.
    if (count >= maxPerClient) return void socket.destroy();
    this.#ofClient.set(client, count + 1);
    this.#clients.set(socket, client);
  }

  #closed(socket: Socket): void {
    this.#open.delete(socket);
    const client = this.#clients.get(socket);
    if (client === undefined) return;
    this.#clients.delete(socket);
    const left = (this.#ofClient.get(client) as number) - 1;
    if (left > 0) this.#ofClient.set(client, left);
    else this.#ofClient.delete(client);
  }
}
