import { expect, test } from 'vitest';
import { readContent } from '../../src/content/mail-content.ts';
import { TimeSlices } from '../../src/reading/time-slices.ts';
import { matchingOf } from '../../src/schema/message-filter.ts';
import { mailCall } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

test('no more messages are looked at for an operation that is over', async () => {
  const over = new AbortController();
  // Each look takes a slice of its own.
  let ms = 0;
  const slices = new TimeSlices(() => ms);
  let looks = 0;
  const holds = () => {
    ms += 10;
    looks += 1;
    if (looks === 3) over.abort(new Error('The operation is over'));
    return true;
  };
  const context = {
    reader: {
      read: readContent,
      html: () => ({ unreadable: 'No.' }),
      inTurn: <T>(work: () => T, caller: string) => slices.run(work, caller),
    },
    caller: () => 'caller',
    call: () => mailCall({ signal: over.signal }),
  };
  const messages = Array.from({ length: 50 }, (_, i) => message(`m${i}`));
  await expect(matchingOf(messages, [{ name: 'subject.contains', holds }], context)).rejects.toThrow('over');
  // Whatever was asked for later has its turn later.
  await slices.run(() => {}, 'caller');
  expect(looks).toBe(3);
});
