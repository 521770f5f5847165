import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
/** An address and the length of its prefix that counts. */
export type Network = readonly [Address, number];

/** Reads `10.0.0.0/8` or `::1`; null for what is neither an address nor a network. */
export function parseNetwork(text: string): Network | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const address = parseAddress(text);
  return address && [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** An IPv4 address that is written in IPv6 counts as itself. */
function parseAddress(text: string): Address | null {
  // Every form that the library takes besides, such as "1" or "0x7f.1", is nobody's way to write an address in a header.
  const isWritten = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) || text.includes(':');
  return isWritten && ipaddr.isValid(text) ? ipaddr.process(text) : null;
}

function contains([base, length]: Network, address: Address): boolean {
  return base.kind() === address.kind() && address.match(base as never, length);
}

/**
 * Who a request comes from, as a name that limits are kept under: an IPv4 address, or the /64 of an IPv6 address, which is
 * what one customer of a network is given at least. Where the peer is one of ours, X-Forwarded-For says who it speaks for: the
 * last one in it that is not one of ours, since what stands before that is the client's own writing.
 */
export class ClientAddresses {
  readonly #trusted: readonly Network[];
  /** The names of peers, which a connection keeps for its life. */
  readonly #peers = new WeakMap<Socket, string>();

  /** @param trusted the proxies whose X-Forwarded-For is believed */
  constructor(trusted: readonly Network[]) {
    this.#trusted = trusted;
  }

  /** Who is at the other end of a connection itself; null for a proxy of ours, which speaks for many. */
  ofPeer({ remoteAddress }: Pick<Socket, 'remoteAddress'>): string | null {
    const peer = parseAddress(remoteAddress?.replace(/%.*/, '') ?? '');
    return peer && this.#isTrusted(peer) ? null : nameOf(peer);
  }

  of({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
    if (this.#trusted.length === 0) return this.#nameOfPeer(socket);
    const forwarded = headers['x-forwarded-for'];
    let client = parseAddress(socket.remoteAddress?.replace(/%.*/, '') ?? '');
    const hops = typeof forwarded === 'string' ? forwarded.split(',') : [];
    while (client && hops.length > 0 && this.#isTrusted(client)) {
      const said = parseAddress(withoutPort(hops.pop()?.trim() ?? ''));
      // What cannot be read ends what can be believed.
      if (!said) break;
      client = said;
    }
    return nameOf(client);
  }

  #nameOfPeer(socket: Socket): string {
    const known = this.#peers.get(socket);
    if (known !== undefined) return known;
    const name = nameOf(parseAddress(socket.remoteAddress?.replace(/%.*/, '') ?? ''));
    this.#peers.set(socket, name);
    return name;
  }

  #isTrusted(address: Address): boolean {
    return this.#trusted.some((network) => contains(network, address));
  }
}

/** Some proxies add the port: `192.0.2.1:1234`, `[2001:db8::1]:1234`. */
function withoutPort(hop: string): string {
  return /^\[(.*)\](?::\d+)?$/.exec(hop)?.[1] ?? hop.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}

function nameOf(address: Address | null): string {
  // A socket that is gone already has none any more.
  if (!address) return 'unknown';
  if (address.kind() === 'ipv4') return address.toString();
  const [a, b, c, d] = (address as ipaddr.IPv6).parts;
  return `${[a, b, c, d].map((part) => part?.toString(16)).join(':')}::/64`;
}
