import { readContent } from '../content/mail-content.ts';
import type { Reading, ReadingResult, ThreadTask } from './read.ts';
import { loadSanitiser } from './read.ts';
import { begin } from './time-limit.ts';

/** The work of a thread of ReadingThreads. */
export default async function run({ reading, began }: ThreadTask): Promise<ReadingResult<Reading>> {
  if (reading.kind === 'content') {
    begin(began);
    return readContent(reading.mail);
  }
  const sanitise = await loadSanitiser();
  begin(began);
  return sanitise(reading);
}
