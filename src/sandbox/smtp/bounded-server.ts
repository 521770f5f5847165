import type { Socket } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import type { SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js';
import { BoundedConnection } from './bounded-connection.ts';
import type { ClientLimits } from './clients.ts';
import { Clients } from './clients.ts';
import type { Patience } from './patience.ts';

/** Connections beyond the limit that may be told so at the same time; more are closed without a word. */
const MAX_TURNED_AWAY = 200;
const CHECK_PACE_MS = 1000;

/** An smtp-server with bounds on how many its clients are and on how long each may take. */
export class BoundedServer extends SMTPServer {
  readonly clients: Clients;
  readonly #timer: NodeJS.Timeout;

  constructor(options: SMTPServerOptions, limits: ClientLimits & Patience) {
    super({ ...options, socketTimeout: limits.idleMs });
    this.clients = new Clients(limits);
    this.server.maxConnections = limits.total + MAX_TURNED_AWAY;
    const checkPace = () => {
      for (const connection of [...this.connections] as BoundedConnection[]) connection.checkPace(limits);
    };
    this.#timer = setInterval(checkPace, Math.min(CHECK_PACE_MS, limits.messageMs / 4, limits.commandsMs / 4));
    this.#timer.unref();
    this.server.once('close', () => clearInterval(this.#timer));
  }

  override connect(socket: Socket, options?: SMTPConnectionOptions | null): void {
    if (socket.destroyed) return;
    const refusal = this.clients.admit(socket);
    if (refusal === null) this.#serve(new BoundedConnection(this, socket, options));
    else turnAway(socket, refusal);
  }

  #serve(connection: BoundedConnection): void {
    this.connections.add(connection);
    connection.on('error', (error) => this._onError(error));
    connection.on('connect', (client) => this._onClientConnect(client));
    connection.init();
  }
}

/** Does not wait for the other side to close as well: it could hold the descriptor. */
function turnAway(socket: Socket, reason: string): void {
  socket.on('error', () => {});
  socket.end(`421 4.7.0 ${reason}\r\n`, () => socket.destroy());
}
