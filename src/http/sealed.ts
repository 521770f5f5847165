/** What is sealed: the upstream key, message id, file reference, file name, its bytes (where known) and expiry (seconds since the epoch). */
export interface Sealed {
  readonly k: string;
  readonly m: string;
  readonly r: string;
  readonly f: string;
  readonly s?: number | undefined;
  readonly e: number;
}

export function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false;
  const { k, m, r, f, s, e } = value as Record<string, unknown>;
  const isSize = s === undefined || Number.isSafeInteger(s);
  return [k, m, r, f].every((text) => typeof text === 'string') && isSize && Number.isSafeInteger(e);
}
