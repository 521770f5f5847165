/** What is said of the delays of some mails, in milliseconds. */
export interface Delays {
  readonly mails: number;
  /** The part of the mails that was seen at all. */
  readonly seen: number;
  /** Of those that were seen. */
  readonly median: number;
  readonly p95: number;
}

/** The value below which that part of the others lies; NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The largest, without the limit that a call's arguments have. */
export function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}

/** @param delays null for a mail that was never seen */
export function measure(delays: ReadonlyArray<number | null>): Delays {
  const seen = delays.filter((delay) => delay !== null);
  return {
    mails: delays.length,
    seen: seen.length / delays.length,
    median: quantile(seen, 0.5),
    p95: quantile(seen, 0.95),
  };
}
