import { readContent } from '../content/mail-content.ts';
import type { Reading, ReadingResult } from './read.ts';
import { loadSanitiser } from './read.ts';

/** The work of a thread of ReadingThreads. */
export default async function run(reading: Reading): Promise<ReadingResult<Reading>> {
  return reading.kind === 'content' ? readContent(reading.mail) : (await loadSanitiser())(reading);
}
