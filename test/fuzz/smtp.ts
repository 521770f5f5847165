import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { expect } from 'vitest';
import { mutated } from './arbitraries.ts';
import type { FuzzHost } from './host.ts';
import { mailBytes } from './mime.ts';
import type { LiveTarget } from './target.ts';

const COMMANDS = [
  'EHLO a.example',
  'HELO',
  'MAIL FROM:<a@b.example>',
  'MAIL FROM:<>',
  'MAIL FROM:<a@b.example> SIZE=99999999999 BODY=8BITMIME',
  'RCPT TO:<nobody@sandbox.test>',
  'DATA',
  'RSET',
  'NOOP',
  'VRFY x',
  'STARTTLS',
  'AUTH PLAIN',
  'BDAT 5 LAST',
  'HELP',
  '.',
  '',
];

/** A conversation that begins as one should, or anyhow, in pieces that fall where they fall. */
function conversation({ address }: FuzzHost): fc.Arbitrary<Buffer[]> {
  const command = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...COMMANDS, `RCPT TO:<${address}>`) },
    { weight: 2, arbitrary: mutated(fc.constantFrom(...COMMANDS, `RCPT TO:<${address}>`)) },
  );
  const end = fc.constantFrom('\r\n', '\r\n', '\r\n', '\n', '\r');
  const anyhow = fc
    .array(fc.tuple(command, end), { maxLength: 12 })
    .map((lines) => Buffer.from(lines.flat().join(''), 'latin1'));
  const envelope = Buffer.from(`EHLO a\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${address}>\r\nDATA\r\n`);
  const mail = fc
    .tuple(mailBytes, fc.constantFrom('\r\n.\r\n', '\n.\n', '\r\n.\n', '\n.\r\n', '\r.\r'))
    .map(([raw, dot]) => Buffer.concat([envelope, raw, Buffer.from(dot)]));
  return fc
    .tuple(fc.array(fc.oneof(anyhow, mail), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 400 }))
    .map(([parts, length]) => {
      const all = Buffer.concat(parts);
      return Array.from({ length: Math.ceil(all.length / length) }, (_, i) =>
        all.subarray(i * length, (i + 1) * length),
      );
    });
}

export const smtpTargets: readonly LiveTarget[] = [
  {
    name: 'SMTP conversation',
    runs: 40,
    property: (host) =>
      fc.asyncProperty(conversation(host), async (pieces) => {
        const socket = connect({ port: host.smtpPort, host: '127.0.0.1', noDelay: true });
        const closed = once(socket, 'close');
        let received = '';
        socket
          .on('error', () => {})
          .on('data', (chunk) => {
            received += chunk.toString('latin1');
            if (/^221 /m.test(received)) socket.end();
          });
        await once(socket, 'connect');
        for (const piece of pieces) if (socket.writable) socket.write(piece);
        if (socket.writable) socket.write('\r\n.\r\nQUIT\r\n');
        const late = setTimeout(() => socket.destroy(), 500);
        await closed;
        clearTimeout(late);
        expect(received).toMatch(/^(?:[2-5]\d\d[ -][^\n]*\n)*$/);
        await host.expectWell();
      }),
  },
];
