const MAX_BOUNDARIES = 1000;

/**
 * How many parts a raw message opens at most, in one pass and without parsing: the delimiter lines of every boundary
 * that any header in it names. A message over the limit is not worth a parser's time and memory.
 */
export function countParts(raw: Uint8Array): number {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1');
  const boundaries = new Set<string>();
  for (const match of text.matchAll(/\bboundary\*?=\s*(?:"([^"\r\n]{1,200})"|([^\s";]{1,200}))/gi)) {
    boundaries.add(match[1] ?? match[2] ?? '');
    // A thousand boundaries are a thousand multiparts: over any sensible limit already.
    if (boundaries.size > MAX_BOUNDARIES) return Number.POSITIVE_INFINITY;
  }
  if (boundaries.size === 0) return 1;

  let parts = 1;
  for (let at = text.indexOf('\n--'); at !== -1; at = text.indexOf('\n--', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    const line = text.slice(at + 3, Math.min(end === -1 ? text.length : end, at + 300)).trimEnd();
    if (boundaries.has(line)) parts += 1;
  }
  return parts;
}
