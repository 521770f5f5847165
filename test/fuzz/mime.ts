import fc from 'fast-check';
import { expect } from 'vitest';
import { parseMail } from '../../src/sandbox/mime/parse.ts';
import type { ParsedMail } from '../../src/sandbox/mime/parsed-mail.ts';
import { readAsPlain } from '../../src/sandbox/mime/plain-mail.ts';
import { hostileText, mutated } from './arbitraries.ts';
import type { FuzzTarget } from './target.ts';

const HEADERS = [
  'Subject: Hello',
  'Subject: =?utf-8?B?w6Q=?= =?x?Q?=C3?=',
  'From: Ann <ann@example.org>',
  'From: a, b:c@d;,<<>>',
  'To: undisclosed:;, <x@y.z>, "q,r" <s@t.u>',
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: multipart/alternative; boundary="b"',
  'Content-Type: text/html; charset=utf-7',
  "Content-Type: text/plain; name*0*=utf-8''%41; name*1*=%ff; charset=\"",
  'Content-Type: message/rfc822',
  'Content-Type: application/octet-stream',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  "Content-Disposition: attachment; filename*=utf-8''a%2Fb%00.txt",
  'Content-Disposition: inline; filename="../../etc"',
  'Content-ID: <a@b>',
  'MIME-Version: 1.0',
  ' folded',
  ': nothing',
];
const line = fc.oneof(
  { weight: 5, arbitrary: mutated(fc.constantFrom(...HEADERS)) },
  { weight: 3, arbitrary: fc.constantFrom('', '--b', '--b--', '=3D=', '=', 'YQ==', '.', '--') },
  { weight: 1, arbitrary: hostileText },
);

/** A mail as bytes: what mails are made of, in any order, and not always in UTF-8. */
export const mailBytes: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.array(line, { maxLength: 30 }),
    fc.constantFrom('\r\n', '\n', '\r'),
    fc.constantFrom('utf8', 'latin1' as const),
  )
  .map(([lines, end, encoding]) => Buffer.from(lines.join(end), encoding));

function expectMail(mail: ParsedMail): void {
  for (const text of [mail.subject, mail.fromName, mail.fromEmail, mail.to, mail.content])
    expect(text.isWellFormed()).toBe(true);
  const paths = mail.attachments.map(({ pathName }) => pathName);
  expect([new Set(paths).size, paths.includes('')]).toEqual([paths.length, false]);
}

export const mimeTargets: readonly FuzzTarget[] = [
  {
    name: 'mail in MIME, or none,',
    runs: 300,
    property: () =>
      fc.asyncProperty(mailBytes, async (raw) => {
        // What the parser throws is caught by the worker that it runs in, and the mail is kept as it came.
        const parsed = await parseMail(raw, 'sender@example.org').catch((error: unknown) => {
          expect(error).toBeInstanceOf(Error);
          return null;
        });
        if (parsed) expectMail(parsed);
        expectMail(await readAsPlain(raw, 'sender@example.org'));
      }),
  },
];
