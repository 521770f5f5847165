import { LRUCache } from 'lru-cache';
import type { ExpiringRecords } from './expiring-records.ts';

export interface MemoryRecordsOptions {
  /** The owner unheard of for longest goes first. */
  readonly maxOwners: number;
  readonly maxRecordsPerOwner: number;
  readonly now?: () => number;
}

interface Entry<T> {
  readonly record: T;
  readonly expiresAt: number;
}

/** Records of one process, gone with it. */
export class MemoryRecords<T> implements ExpiringRecords<T> {
  readonly #owners: LRUCache<string, Map<string, Entry<T>>>;
  readonly #maxRecords: number;
  readonly #now: () => number;

  constructor({ maxOwners, maxRecordsPerOwner, now = Date.now }: MemoryRecordsOptions) {
    this.#owners = new LRUCache({ max: maxOwners });
    this.#maxRecords = maxRecordsPerOwner;
    this.#now = now;
  }

  async put(owner: string, key: string, record: T, expiresAt: number): Promise<void> {
    const records = this.#owners.get(owner) ?? new Map<string, Entry<T>>();
    records.delete(key);
    records.set(key, { record, expiresAt });
    if (records.size > this.#maxRecords) this.#prune(records);
    this.#owners.set(owner, records);
  }

  get(owner: string, key: string): T | null {
    const entry = this.#owners.get(owner)?.get(key);
    return entry && entry.expiresAt > this.#now() ? entry.record : null;
  }

  async delete(owner: string, key: string): Promise<void> {
    this.#owners.get(owner)?.delete(key);
  }

  list(owner: string): readonly T[] {
    const records = this.#owners.get(owner);
    if (!records) return [];
    this.#dropExpired(records);
    return [...records.values()].reverse().map(({ record }) => record);
  }

  #prune(records: Map<string, Entry<T>>): void {
    this.#dropExpired(records);
    const oldest = records.keys();
    while (records.size > this.#maxRecords) records.delete(oldest.next().value as string);
  }

  #dropExpired(records: Map<string, Entry<T>>): void {
    const now = this.#now();
    for (const [key, { expiresAt }] of records) if (expiresAt <= now) records.delete(key);
  }
}
