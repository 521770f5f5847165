import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { LRUCache } from 'lru-cache';

/**
 * An upstream key and the name that stands for it. Caches, feeds and loaders are keyed by `id`; `key` goes to the upstream and
 * nowhere else. Printing or serialising a credential shows the id, so that a log line can never hold the key.
 */
export class Credential {
  readonly #key: string;
  #cursorKey: Buffer | undefined;
  /** HMAC of the key under a secret of this process: the same key gives the same id, and the id does not give the key. */
  readonly id: string;

  constructor(key: string, id: string) {
    this.#key = key;
    this.id = id;
  }

  /** The bearer key that the upstream knows. */
  get key(): string {
    return this.#key;
  }

  /**
   * Seals this credential's cursors. Derived from the key itself, so that a cursor means the same after a restart and on
   * another replica with nothing configured, and nothing to anyone with another key.
   */
  get cursorKey(): Buffer {
    this.#cursorKey ??= createHmac('sha256', this.#key).update('tempmail-gateway/cursor/1').digest();
    return this.#cursorKey;
  }

  toJSON(): string {
    return this.id;
  }

  [inspect.custom](): string {
    return `Credential(${this.id})`;
  }
}

/** Turns upstream keys into credentials; remembers the latest ones, since every request asks. */
export class Credentials {
  readonly #secret: Buffer;
  readonly #known = new LRUCache<string, Credential>({ max: 10_000 });

  /** @param secret at least 32 random bytes; replicas that share state share it. */
  constructor(secret: Buffer) {
    this.#secret = secret;
  }

  of(key: string): Credential {
    const id = this.idOf(key);
    const known = this.#known.get(id);
    if (known) return known;
    const credential = new Credential(key, id);
    this.#known.set(id, credential);
    return credential;
  }

  /** The name of a key or token. Made anew each time: that it takes as long for every key tells nothing of those that are known. */
  idOf(secret: string): string {
    return createHmac('sha256', this.#secret).update(secret).digest('base64url').slice(0, 22);
  }
}
