import type { IncomingHttpHeaders } from 'node:http';
import type { ByteRange } from '../datasources/mail-source.ts';

/**
 * The one range that a request asks for (RFC 9110, 14.2); undefined for the whole. Several ranges, other units and what cannot be read
 * may be passed over, and so they are; If-Range asks for a part of a version, and versions have no names here.
 */
export function rangeOf(headers: IncomingHttpHeaders): ByteRange | undefined {
  if (headers['if-range'] !== undefined) return undefined;
  const [, from, to] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(headers.range ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return undefined;
  if (from === '') return { suffix: Number(to) };
  const [first, last] = [Number(from), to === '' ? null : Number(to)];
  return last !== null && last < first ? undefined : { first, last };
}
