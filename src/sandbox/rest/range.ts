/** Bytes `first` up to and without `end`. */
export interface ByteRange {
  first: number;
  end: number;
}

/**
 * Reads a Range header (RFC 9110, 14.1.2) for a file of `size` bytes. undefined means the whole file: without a header,
 * and for what a server may ignore (several ranges, another unit, bad syntax).
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const suffix = Math.min(Number(to), size);
    return suffix === 0 ? 'unsatisfiable' : { first: size - suffix, end: size };
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return undefined;
  if (first >= size) return 'unsatisfiable';
  return { first, end: to === '' ? size : Math.min(Number(to) + 1, size) };
}
