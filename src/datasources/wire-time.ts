import type { WireOptions } from './wire-fields.ts';
import { text } from './wire-fields.ts';

const LOCAL_TIME = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?)$/;
const ZONED_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i;

/** An instant with a zone, or without one in the upstream's own; null for anything else. */
export function instant(value: unknown, field: string, { onFlaw, utcOffset }: WireOptions): Date | null {
  const written = text(value, field, onFlaw);
  if (written === null || written === '') return null;
  const ms = plainTime(written, utcOffset) ?? otherTime(written, utcOffset);
  if (!Number.isNaN(ms)) return new Date(ms);
  onFlaw(field);
  return null;
}

function otherTime(written: string, utcOffset: string): number {
  const local = LOCAL_TIME.exec(written);
  if (local) return Date.parse(`${local[1]}T${local[2]}${utcOffset}`);
  return ZONED_TIME.test(written) ? Date.parse(written) : Number.NaN;
}

/** The zone that was met last, which is the one that there is, and when 1970 began there. */
const zone = { utcOffset: '+00:00', epoch: 0 };

/**
 * The time of nearly every mail, "2026-06-28 09:37:47", five times as fast as a regular expression and Date.parse find it; null of all
 * that takes a longer look. Milliseconds.
 */
function plainTime(written: string, utcOffset: string): number | null {
  if (written.length !== 19 || written[4] !== '-' || written[7] !== '-' || written[10] !== ' ') return null;
  if (written[13] !== ':' || written[16] !== ':') return null;
  const year = 100 * two(written, 0) + two(written, 2);
  const month = two(written, 5);
  const day = two(written, 8);
  const hour = two(written, 11);
  const minute = two(written, 14);
  const second = two(written, 17);
  // Date.UTC has a way of its own with years below 100, and with days that a month does not have.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28)) return null;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  if (zone.utcOffset !== utcOffset) {
    zone.utcOffset = utcOffset;
    zone.epoch = Date.parse(`1970-01-01T00:00:00${utcOffset}`);
  }
  return Date.UTC(year, month - 1, day, hour, minute, second) + zone.epoch;
}

/** The two digits at that place, as a number; NaN of anything else. */
function two(written: string, at: number): number {
  const high = written.charCodeAt(at) - 48;
  const low = written.charCodeAt(at + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? 10 * high + low : Number.NaN;
}
