import type { ByteRange } from './mail-source.ts';
import type { ReplyHeaders } from './upstream-reply.ts';

/** A range as it stands in a Range header. */
export function rangeHeader(range: ByteRange): string {
  return 'suffix' in range ? `bytes=-${range.suffix}` : `bytes=${range.first}-${range.last ?? ''}`;
}

/** What a 206 says that its body is. */
export interface GivenPart {
  readonly first: number;
  readonly last: number;
  /** Bytes of the whole file, where said. */
  readonly size: number | null;
}

/** The number in a header of digits alone, or null. */
export function wholeNumber(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/**
 * The part of the file that a 206 gives, or null where it is not what was asked for, or cannot be told: bytes put in a wrong place
 * would corrupt the file. It may end earlier than it was asked to (RFC 9110, 15.3.7), since its reader is told where.
 */
export function partGiven(headers: ReplyHeaders, asked: ByteRange): GivenPart | null {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(String(headers['content-range'] ?? ''));
  if (!match || /^multipart\//i.test(String(headers['content-type'] ?? ''))) return null;
  const [first, last, size] = [Number(match[1]), Number(match[2]), wholeNumber(match[3])];
  if (first > last || (size !== null && last >= size)) return null;
  const length = headers['content-length'];
  if (length !== undefined && wholeNumber(length) !== last - first + 1) return null;
  const fits =
    'suffix' in asked
      ? size !== null && first === Math.max(0, size - asked.suffix) && last === size - 1
      : first === asked.first && last <= (asked.last ?? last);
  return fits ? { first, last, size } : null;
}

/** The size of the file that a 416 names after a star. */
export function sizeBeyond(headers: ReplyHeaders): number | null {
  return wholeNumber(/^bytes \*\/(\d+)$/i.exec(String(headers['content-range'] ?? ''))?.[1]);
}
