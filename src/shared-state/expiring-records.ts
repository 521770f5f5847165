import type { MaybePromise } from '../maybe-promise.ts';

/**
 * Records that an owner keeps under a key until they expire. What they hold is the caller's business; replicas of one gateway
 * see the same ones.
 */
export interface ExpiringRecords<T> {
  /** @param expiresAt milliseconds since the epoch */
  put(owner: string, key: string, record: T, expiresAt: number): Promise<void>;
  /** At once where they are in this process; the same object as long as it is not put anew. */
  get(owner: string, key: string): MaybePromise<T | null>;
  delete(owner: string, key: string): Promise<void>;
  /** Those of one owner that have not expired, the latest put first. */
  list(owner: string): MaybePromise<readonly T[]>;
}
