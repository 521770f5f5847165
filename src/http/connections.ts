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

/** What is known of a connection. */
interface Connection {
  /** What it had sent when last looked at. */
  bytesRead: number;
  answer: Answering | null;
}

/** An answer that is under way. */
export interface Answering {
  readonly response: ServerResponse;
  /** How long its reader may take nothing. Milliseconds. */
  readonly patienceMs: number;
}

/**
 * The connections of a server: how many there may be, and what is being answered on them. An answer is kept with its connection and
 * not in a collection of its own: what comes and goes with every request leaves a trail of tables behind that V8 takes for used
 * until it collects all garbage, and with them what they held.
 */
export class Connections {
  /** Those that are not WebSockets. */
  readonly #open = new Map<Socket, Connection>();
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
      this.#open.set(socket, { bytesRead: -1, answer: null });
      socket.on('close', onClose);
      if (limits) this.#count(socket, limits);
    });
    server.on('upgrade', (_: IncomingMessage, socket: Socket) => {
      const answer = this.answerOn(socket);
      this.#open.delete(socket);
      // It would be written in the midst of the frames.
      if (answer) socket.destroy();
    });
  }

  /** Remembers what is being answered on a connection, until it is. */
  begin(response: ServerResponse, patienceMs: number): void {
    const connection = this.#open.get(response.req.socket);
    if (connection) connection.answer = { response, patienceMs };
  }

  /** To be called when it has been. */
  end(response: ServerResponse): void {
    const connection = this.#open.get(response.req.socket);
    // The next one may have begun.
    if (connection?.answer?.response === response) connection.answer = null;
  }

  /** The answer that is under way on a connection. */
  answerOn(socket: Socket): ServerResponse | undefined {
    return this.#open.get(socket)?.answer?.response;
  }

  /** All that are under way. */
  *answers(): Generator<Answering> {
    for (const { answer } of this.#open.values()) if (answer) yield answer;
  }

  /**
   * Closes those on which no answer is under way and nothing has come since the last time it was called: for Node, one that never
   * sent a request, or has sent half of one, is not idle.
   */
  closeIdle(): void {
    for (const [socket, connection] of this.#open) {
      if (connection.answer) continue;
      if (socket.bytesRead === connection.bytesRead) socket.destroy();
      else connection.bytesRead = socket.bytesRead;
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
