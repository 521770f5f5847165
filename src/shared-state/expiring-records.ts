/**
 * Records that an owner keeps under a key until they expire. What they hold is the caller's business; replicas of one gateway
 * see the same ones.
 */
export interface ExpiringRecords<T> {
  /** @param expiresAt milliseconds since the epoch */
  put(owner: string, key: string, record: T, expiresAt: number): Promise<void>;
  get(owner: string, key: string): Promise<T | null>;
  delete(owner: string, key: string): Promise<void>;
  /** Those of one owner that have not expired, the latest put first. */
  list(owner: string): Promise<readonly T[]>;
}
