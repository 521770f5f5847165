import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Authenticator } from './authenticate.ts';
import { Identity } from './authenticate.ts';

/**
 * Who asks, by the header of each request. A connection mostly carries the requests of one caller, and what was found out about
 * its header holds for the next one with the same. It is compared with nothing but what came over this connection: how long that
 * takes tells nobody of the keys of others.
 */
export class Identities {
  readonly #authenticator: Authenticator;
  readonly #latest = new WeakMap<Socket, Identity>();

  constructor(authenticator: Authenticator) {
    this.#authenticator = authenticator;
  }

  of({ socket, headers: { authorization } }: IncomingMessage): Identity {
    const latest = this.#latest.get(socket);
    if (latest && latest.authorization === authorization) return latest;
    const identity = new Identity(this.#authenticator, authorization);
    this.#latest.set(socket, identity);
    return identity;
  }
}
