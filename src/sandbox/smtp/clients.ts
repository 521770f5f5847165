import type { Socket } from 'node:net';
import { isIPv4 } from 'node:net';

/** Connections at once. */
export interface ClientLimits {
  total: number;
  /** Of one address; for IPv6 of one /64, which is what a single site is given. */
  perAddress: number;
}

/** Who is connected. A socket counts until it is closed, however long its other side takes for that. */
export class Clients {
  readonly #limits: ClientLimits;
  readonly #sockets = new Set<Socket>();
  readonly #byAddress = new Map<string, number>();

  constructor(limits: ClientLimits) {
    this.#limits = limits;
  }

  get count(): number {
    return this.#sockets.size;
  }

  /** Counts a socket in, or says why not. */
  admit(socket: Socket): string | null {
    const from = siteOf(socket.remoteAddress ?? '');
    const already = this.#byAddress.get(from) ?? 0;
    if (this.#sockets.size >= this.#limits.total) return 'Too many clients, try again later';
    if (already >= this.#limits.perAddress) return 'Too many connections from your address, try again later';
    this.#sockets.add(socket);
    this.#byAddress.set(from, already + 1);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      const left = (this.#byAddress.get(from) ?? 1) - 1;
      if (left === 0) this.#byAddress.delete(from);
      else this.#byAddress.set(from, left);
    });
    return null;
  }

  /** Ends every connection at once. */
  destroy(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

/** What one client has for itself: an IPv4 address, or the first 64 bits of an IPv6 one. */
export function siteOf(address: string): string {
  const mapped = address.replace(/^::ffff:/i, '');
  if (isIPv4(mapped) || !address.includes(':')) return mapped;
  const [head = '', tail] = (address.split('%')[0] as string).split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':').toLowerCase();
}
