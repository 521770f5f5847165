const LF = 0x0a;
const CR = 0x0d;
const LETTER_R = 0x52;
const MAX_HOPS = 50;
/** No header that anybody wrote is longer, and one that is would take its time. */
const MAX_HEADER_BYTES = 1024 * 1024;
const RECEIVED = 'received:';

/** Whether a message has been handed on so often that it must be going round in circles (RFC 5321, 6.3). */
export function isLooping(raw: Buffer): boolean {
  return countReceived(raw, MAX_HOPS + 1) > MAX_HOPS;
}

/** The Received fields in the header of a raw message, or in the first MB of it; stops counting at `atMost`. */
export function countReceived(raw: Buffer, atMost = Number.POSITIVE_INFINITY): number {
  let count = 0;
  const length = Math.min(raw.length, MAX_HEADER_BYTES);
  for (let at = 0; at < length && count < atMost; ) {
    // The empty line ends the header; a folded line begins with white space and so is no field.
    if (raw[at] === LF || (raw[at] === CR && raw[at + 1] === LF)) break;
    const isR = ((raw[at] as number) & 0xdf) === LETTER_R;
    if (isR && raw.toString('latin1', at, at + RECEIVED.length).toLowerCase() === RECEIVED) count += 1;
    const end = raw.indexOf(LF, at);
    at = end === -1 ? length : end + 1;
  }
  return count;
}
