import { normalizeAddress } from './mail-source.ts';

/** Called with the name of a field that was missing where it is required, or of the wrong type, and how often where that is not once. */
export type OnFlaw = (field: string, times?: number) => void;

export type JsonObject = Readonly<Record<string, unknown>>;

/** How the upstream writes the times that carry no zone, such as "+02:00". */
export interface WireOptions {
  readonly utcOffset: string;
  readonly onFlaw: OnFlaw;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The readers take the value and not the object: where each reads one field of a known name, engines find it at once.

/** A string field; null when absent or null, and a flaw when of another type. Numbers are taken as their text. */
export function text(value: unknown, field: string, onFlaw: OnFlaw): string | null {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return String(value);
  onFlaw(field);
  return null;
}

export function flag(value: unknown, field: string, onFlaw: OnFlaw): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  if (value !== undefined && value !== null) onFlaw(field);
  return false;
}

export function address(value: unknown, field: string, onFlaw: OnFlaw): string | null {
  const written = text(value, field, onFlaw);
  if (written === null || written === '') return null;
  const normalized = normalizeAddress(written);
  if (normalized === null) onFlaw(field);
  return normalized;
}

export function list(value: unknown, field: string, onFlaw: OnFlaw): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined && value !== null) onFlaw(field);
  return [];
}

/** Reads each element, leaving out (and counting as a flaw) those that cannot be one. */
export function each<T>(
  items: readonly unknown[],
  field: string,
  onFlaw: OnFlaw,
  read: (item: JsonObject) => T | null,
): T[] {
  const found: T[] = [];
  for (const item of items) {
    const value = isObject(item) ? read(item) : null;
    if (value === null) onFlaw(field);
    else found.push(value);
  }
  return found;
}
