import { LRUCache } from 'lru-cache';

/** As many keys, and as many addresses that use them, are remembered; those unheard of for longest go first. */
const MAX_REMEMBERED = 50_000;

/**
 * Remembers, by their names, the keys and tokens that have been found good, and from which addresses they came. Where an address
 * has presented too many bad ones, those that it has shown good before are served as ever: others may be behind the same address.
 */
export class KnownKeys {
  readonly #good: LRUCache<string, true>;
  readonly #seen: LRUCache<string, true>;
  /** The pair that was last found to be known: most requests come from the same as the one before. */
  #latest: { readonly callerId: string; readonly address: string } | null = null;

  constructor(max = MAX_REMEMBERED) {
    // By size and not by number, for which all of the room would be taken now.
    const bound = { maxSize: max, sizeCalculation: () => 1 };
    this.#good = new LRUCache(bound);
    this.#seen = new LRUCache(bound);
  }

  /** Notes that the key was accepted by who knows keys: the gateway its tokens, the upstream the rest. */
  accepted(callerId: string): void {
    this.#good.set(callerId, true);
  }

  /** Notes that it is not accepted, or not any more. */
  refused(callerId: string): void {
    this.#good.delete(callerId);
    this.#latest = null;
  }

  /** Notes that the key was presented from the address, whether it is good or not. */
  presented(callerId: string, address: string): void {
    this.#seen.set(pair(callerId, address), true);
  }

  /** Whether this key is good, and came from this address before. */
  isKnown(callerId: string, address: string): boolean {
    if (this.#latest?.callerId === callerId && this.#latest.address === address) return true;
    const isKnown = this.#good.get(callerId) === true && this.#seen.get(pair(callerId, address)) === true;
    if (isKnown) this.#latest = { callerId, address };
    return isKnown;
  }
}

/** Neither of the two has a blank in it. */
function pair(callerId: string, address: string): string {
  return `${callerId} ${address}`;
}
