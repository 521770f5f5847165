import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DataStream } from '../../src/sandbox/smtp/data-stream.ts';

/** Feeds the pieces as DATA; what came out as the message, and the command lines that ran after it. */
async function feed(pieces: readonly string[]): Promise<{ message: string | undefined; commands: string[] }> {
  const stream = new DataStream();
  const commands: string[] = [];
  let message: string | undefined;
  stream.oncommand = (command: Buffer, callback?: () => void) => {
    commands.push(command.toString('latin1'));
    callback?.();
  };
  const data = stream.startDataMode();
  const chunks: Buffer[] = [];
  data.on('data', (chunk: Buffer) => chunks.push(chunk));
  data.on('end', () => {
    message = Buffer.concat(chunks).toString('latin1');
    stream.continue();
  });
  for (const piece of pieces) {
    await new Promise<void>((resolve) => {
      stream.write(Buffer.from(piece, 'latin1'), () => resolve());
    });
  }
  await new Promise((resolve) => setImmediate(resolve));
  return { message, commands };
}

/** RFC 5321, 4.1.1.4: the message ends at the first CR LF . CR LF, where the CR LF of the DATA line counts, too. */
function endOf(wire: string): number {
  return `\r\n${wire}`.indexOf('\r\n.\r\n');
}

const wires = fc
  .array(fc.constantFrom('\r', '\n', '.', '\r\n', '\r\n.', 'x', '\0'), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('whatever comes and however it is cut, DATA ends at CR LF . CR LF and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(wires, fc.infiniteStream(fc.integer({ min: 1, max: 6 })), async (start, sizes) => {
      const wire = `${start}\r\n.\r\nNOOP\r\n`;
      const pieces: string[] = [];
      for (let at = 0; at < wire.length; ) {
        const size = sizes.next().value ?? 1;
        pieces.push(wire.slice(at, at + size));
        at += size;
      }
      const cut = await feed(pieces);
      const end = endOf(wire);
      const rest = wire.slice(end + '.\r\n'.length);
      expect(cut.commands).toEqual(rest.split(/\r?\n/).slice(0, -1));
      // Unstuffing only ever takes dots away.
      expect(cut.message?.replaceAll('.', '')).toBe(wire.slice(0, end).replaceAll('.', ''));
      expect(cut).toEqual(await feed([wire]));
    }),
    { numRuns: 2000 },
  );
});

test('a stuffed message comes out as it was, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(wires, fc.integer({ min: 1, max: 7 }), async (text, size) => {
      const message = `${text.replaceAll(/(?<!\r)\n|\r(?!\n)/g, '')}\r\n`;
      const wire = `${message.replaceAll(/(^|\r\n)\./g, '$1..')}.\r\n`;
      const pieces = wire.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect((await feed(pieces)).message).toBe(message);
    }),
    { numRuns: 1000 },
  );
});
