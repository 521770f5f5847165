import { normalizeAddress } from './mail-source.ts';

/** Called with the name of a field that was missing where it is required, or of the wrong type. */
export type OnFlaw = (field: string) => void;

export type JsonObject = Readonly<Record<string, unknown>>;

/** How the upstream writes the times that carry no zone, such as "+02:00". */
export interface WireOptions {
  readonly utcOffset: string;
  readonly onFlaw: OnFlaw;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string field; null when absent or null, and a flaw when of another type. Numbers are taken as their text. */
export function text(json: JsonObject, field: string, onFlaw: OnFlaw): string | null {
  const value = json[field];
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return String(value);
  onFlaw(field);
  return null;
}

export function flag(json: JsonObject, field: string, onFlaw: OnFlaw): boolean {
  const value = json[field];
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  if (value !== undefined && value !== null) onFlaw(field);
  return false;
}

export function address(json: JsonObject, field: string, onFlaw: OnFlaw): string | null {
  const value = text(json, field, onFlaw);
  if (value === null || value === '') return null;
  const normalized = normalizeAddress(value);
  if (normalized === null) onFlaw(field);
  return normalized;
}

const LOCAL_TIME = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?)$/;
const ZONED_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i;

/** An instant with a zone, or without one in the upstream's own; null for anything else. */
export function instant(json: JsonObject, field: string, { onFlaw, utcOffset }: WireOptions): Date | null {
  const value = text(json, field, onFlaw);
  if (value === null || value === '') return null;
  const local = LOCAL_TIME.exec(value);
  const ms = local
    ? Date.parse(`${local[1]}T${local[2]}${utcOffset}`)
    : ZONED_TIME.test(value)
      ? Date.parse(value)
      : Number.NaN;
  if (!Number.isNaN(ms)) return new Date(ms);
  onFlaw(field);
  return null;
}

export function list(json: JsonObject, field: string, onFlaw: OnFlaw): readonly unknown[] {
  const value = json[field];
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
