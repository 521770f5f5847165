import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Tally } from './tally.ts';
import type { UpgradeRefusal } from './upgrade.ts';
import { refuseForNow, refuseHandshake } from './upgrade.ts';

export interface SocketAdmissionOptions {
  readonly path: string;
  /** Why a request is turned away, whatever it is for, or null. */
  readonly refuse: (request: IncomingMessage) => { readonly status: number; readonly message: string } | null;
  readonly maxSockets: number;
  readonly maxSocketsPerAddress: number;
  /** Names whom a request comes from. */
  readonly addressOf: (request: IncomingMessage) => string;
}

/** Who gets a socket, and how many there are. */
export class SocketAdmission {
  readonly #options: SocketAdmissionOptions;
  readonly #byAddress: Tally;
  /** Of each connection that has been admitted. */
  readonly #addresses = new Map<Duplex, string>();
  /** One for all of them: a closure each would be a good part of what a socket takes. */
  readonly #onClose: (this: Duplex) => void;
  #isOpen = true;

  constructor(options: SocketAdmissionOptions) {
    this.#options = options;
    this.#byAddress = new Tally(options.maxSocketsPerAddress);
    const release = (stream: Duplex) => this.#release(stream);
    this.#onClose = function onClose() {
      release(this);
    };
  }

  /** Connections that have been admitted and have not closed. */
  get size(): number {
    return this.#addresses.size;
  }

  /** Admits nobody from now on. */
  close(): void {
    this.#isOpen = false;
  }

  /** Counts the connection until it closes, or says why it is turned away. */
  admit(request: IncomingMessage, stream: Duplex): UpgradeRefusal | null {
    const refusal = this.refuse(request);
    if (refusal) return refusal;
    const { maxSockets, maxSocketsPerAddress, addressOf } = this.#options;
    if (this.size >= maxSockets) {
      return refuseForNow(503, `${maxSockets} sockets are open here, as many as may be. Come back later.`);
    }
    const address = addressOf(request);
    if (!this.#byAddress.take(address)) {
      const message = `${maxSocketsPerAddress} sockets of this address are open. Close some, or have more operations on each.`;
      return refuseForNow(429, message);
    }
    this.#addresses.set(stream, address);
    stream.on('close', this.#onClose);
    return null;
  }

  /** Names whom an admitted connection comes from. */
  addressOf(stream: Duplex): string {
    return this.#addresses.get(stream) ?? 'unknown';
  }

  #release(stream: Duplex): void {
    const address = this.#addresses.get(stream);
    if (address === undefined) return;
    this.#addresses.delete(stream);
    this.#byAddress.release(address);
  }

  /** Why a request gets no socket, however few there are; null where that is for `admit` to say. */
  refuse(request: IncomingMessage): UpgradeRefusal | null {
    if (!this.#isOpen) {
      return { status: 503, code: 'UPSTREAM_UNAVAILABLE', message: 'The gateway is going down; connect again.' };
    }
    const { path, refuse } = this.#options;
    const refusal = refuse(request);
    if (refusal) return { code: refusal.status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT', ...refusal };
    if (request.url?.split('?', 1)[0] !== path) {
      return { status: 404, code: 'NOT_FOUND', message: `WebSockets are served at ${path}.` };
    }
    return refuseHandshake(request);
  }
}
