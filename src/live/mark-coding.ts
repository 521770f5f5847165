import type { Mark } from './marks.ts';
import { MARK_BITS } from './marks.ts';

// Sorted, the marks of a set are evenly spread numbers, so what tells them apart are the gaps between them, and a gap is written
// in the fewest bits by Golomb and Rice's code: the quotient by 2^k as so many ones and a zero, the rest in k bits. A mark of a
// set of n costs about 36 - log2(n) + 1.5 bits: 30 at 200, 24 at 10,000.

/** What bitwise operators can hold beside the seven bits of an unfinished byte. */
const WORD = 18;

/** Bits, the first one highest. */
class BitWriter {
  readonly #bytes: Uint8Array;
  #length = 0;
  /** Bits that do not make a byte yet, and how many. */
  #rest = 0;
  #bits = 0;

  constructor(maxBytes: number) {
    this.#bytes = new Uint8Array(maxBytes);
  }

  /** The `count` lowest bits of `value`. */
  write(value: number, count: number): void {
    if (count > WORD) {
      const high = 2 ** WORD;
      this.write(Math.floor(value / high), count - WORD);
      this.write(value % high, WORD);
      return;
    }
    this.#rest = (this.#rest << count) | value;
    this.#bits += count;
    while (this.#bits >= 8) {
      this.#bits -= 8;
      this.#bytes[this.#length] = this.#rest >> this.#bits;
      this.#length += 1;
    }
    this.#rest &= (1 << this.#bits) - 1;
  }

  /** All of it, the last byte filled up with zeros. */
  end(): Uint8Array {
    if (this.#bits > 0) this.write(0, 8 - this.#bits);
    return this.#bytes.subarray(0, this.#length);
  }
}

class BitReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  read(count: number): number {
    let value = 0;
    for (let left = count; left > 0; ) {
      const byte = this.#bytes[this.#at >> 3];
      if (byte === undefined) throw new RangeError('The bits end before the set does');
      const here = 8 - (this.#at & 7);
      const taken = Math.min(left, here);
      value = value * 2 ** taken + ((byte >> (here - taken)) & (2 ** taken - 1));
      this.#at += taken;
      left -= taken;
    }
    return value;
  }
}

/** Bits of a gap that are written as they are. */
function restBits(count: number): number {
  return count === 0 ? 0 : Math.max(0, Math.floor(MARK_BITS - Math.log2(count)));
}

/** Writes sets of marks one after the other. */
export function encodeMarks(sets: readonly ReadonlySet<Mark>[]): Uint8Array {
  // The rests of all marks, and quotients that together are less than two for each of them.
  const bits = sets.reduce((sum, { size }) => sum + 32 + size * (restBits(size) + 3), 0);
  const writer = new BitWriter(Math.ceil(bits / 8));
  for (const set of sets) {
    const marks = Float64Array.from(set).sort();
    writer.write(marks.length, 32);
    const k = restBits(marks.length);
    const unit = 2 ** k;
    let last = -1;
    for (const mark of marks) {
      const gap = mark - last - 1;
      for (let quotient = Math.floor(gap / unit); quotient > 0; quotient -= 1) writer.write(1, 1);
      writer.write(0, 1);
      writer.write(gap % unit, k);
      last = mark;
    }
  }
  return writer.end();
}

/**
 * Reads them back.
 *
 * @throws RangeError for bytes that end too soon
 */
export function decodeMarks(bytes: Buffer, sets: number): Set<Mark>[] {
  const reader = new BitReader(bytes);
  return Array.from({ length: sets }, () => {
    const count = reader.read(32);
    const k = restBits(count);
    const marks = new Set<Mark>();
    let last = -1;
    while (marks.size < count) {
      let quotient = 0;
      while (reader.read(1) === 1) quotient += 1;
      last += quotient * 2 ** k + reader.read(k) + 1;
      marks.add(last);
    }
    return marks;
  });
}
