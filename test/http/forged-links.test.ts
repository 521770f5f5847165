import { createHash, hkdfSync } from 'node:crypto';
import { inspect } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { CompactEncrypt } from 'jose';
import { describe, expect, test } from 'vitest';
import { ATTACHMENTS_PATH, AttachmentLinks } from '../../src/http/attachment-links.ts';
import { attachment, credentials, KEY } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

const NOW = Date.parse('2026-06-28T09:37:47Z');
const SECRET = '1'.repeat(32);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const REFUSED = { code: 'FORBIDDEN', message: 'This link was not made by this gateway, or was changed.' };

function linksOf(...keys: string[]): AttachmentLinks {
  return new AttachmentLinks({
    publicUrl: () => 'https://mail.example',
    keys: keys.length > 0 ? keys : [SECRET],
    ttlSeconds: 900,
    credentials,
    now: () => NOW,
  });
}

const links = linksOf();

async function tokenOf(made: AttachmentLinks = links): Promise<string> {
  const url = await made.urlFor({
    message: message('m1', { attachments: [attachment()] }),
    index: 0,
    expiresAt: new Date(NOW + 900_000),
    credential: credentials.of(KEY),
  });
  return new URL(url).pathname.slice(ATTACHMENTS_PATH.length).split('/')[0] as string;
}

const refused = async (token: string) => expect(links.open(token), token).rejects.toMatchObject(REFUSED);
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token that was changed', () => {
  test('is refused, whichever of its bits it was', async () => {
    const parts = (await tokenOf()).split('.');
    for (const [index, part] of parts.entries()) {
      const bytes = Buffer.from(part, 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        await refused(parts.with(index, flipped.toString('base64url')).join('.'));
      }
    }
  });

  test('is refused, whichever of its characters is another one', async () => {
    const token = await tokenOf();
    for (let at = 0; at < token.length; at += 1) {
      for (const character of [ALPHABET[at % 64], ALPHABET[(at + 31) % 64], '.', '+', '=', '%'] as string[]) {
        if (token[at] !== character) await refused(token.slice(0, at) + character + token.slice(at + 1));
      }
    }
  });

  test('is refused, whichever character stands last in a part of it', async () => {
    const parts = (await tokenOf()).split('.');
    for (const [index, part] of parts.entries()) {
      for (const last of ALPHABET) {
        if (part !== '' && !part.endsWith(last)) await refused(parts.with(index, part.slice(0, -1) + last).join('.'));
      }
    }
  });

  test('is refused where something was added, taken away or put in from another', async () => {
    const token = await tokenOf();
    const parts = token.split('.');
    const others = (await tokenOf()).split('.');
    const changed = [
      ...[token.slice(1), token.slice(0, -1), `${token}A`, `A${token}`, `${token}=`, `${token}.`, ` ${token}`],
      ...[parts.slice(1).join('.'), parts.with(1, 'AAAA').join('.'), token.replaceAll('.', '')],
      ...[2, 3, 4].map((index) => parts.with(index, others[index] as string).join('.')),
    ];
    for (const other of changed) await refused(other);
  });
});

describe('a token that was made up', () => {
  const header = { alg: 'dir', enc: 'A256GCM' };
  test.each([
    '',
    '.',
    '....',
    'garbage',
    'a.b.c.d.e',
    `${encode({ alg: 'none' })}....`,
    `${encode({ alg: 'none' })}.${encode({ k: KEY })}.`,
    `${encode(header)}..AAAA.AAAA.AAAA`,
    `${encode({ ...header, kid: '__proto__' })}..AAAA.AAAA.AAAA`,
    `${encode({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', p2c: 2 ** 31, p2s: 'AAAA' })}.AAAA.AAAA.AAAA.AAAA`,
    'constructor.a.b.c.d',
    'ü',
    '\u0000',
  ])('such as %j is refused', async (token) => {
    await refused(token);
  });

  test('is refused at once, however long it is', async () => {
    const [head] = (await tokenOf()).split('.');
    const started = performance.now();
    await refused(`${head}..${'A'.repeat(16)}.${'A'.repeat(50_000_000)}.${'A'.repeat(22)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('is refused when it was sealed with another secret, of which nothing is said', async () => {
    const token = await tokenOf(linksOf('2'.repeat(32)));
    const error = await links.open(token).catch((reason: unknown) => reason);
    expect(error).toMatchObject(REFUSED);
    expect(inspect(error, { depth: 10 })).not.toContain(SECRET);
  });

  test('is refused when it was sealed with a secret that is no longer listed', async () => {
    const old = await tokenOf(linksOf('2'.repeat(32)));
    await expect(linksOf(SECRET, '2'.repeat(32)).open(old)).resolves.toMatchObject({ filename: 'file.txt' });
    await refused(old);
  });
});

describe('what is sealed with the same secret', () => {
  const key = new Uint8Array(hkdfSync('sha256', SECRET, '', 'tempmail-gateway attachment-link-1', 32));
  const kid = createHash('sha256').update(key).digest('base64url').slice(0, 8);
  const header = { alg: 'dir', enc: 'A256GCM', typ: 'attachment-link-1', kid };
  const sealed = { k: KEY, m: 'm1', r: 'file.txt', f: 'file.txt', e: NOW / 1000 + 900 };
  const seal = (content: unknown, protectedHeader: object = header, with_: Uint8Array = key) =>
    new CompactEncrypt(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)))
      .setProtectedHeader(protectedHeader as typeof header)
      .encrypt(with_);

  test('opens as it is written here', async () => {
    expect(await links.open(await seal(sealed))).toEqual({
      credential: credentials.of(KEY),
      ref: { messageId: 'm1', ref: 'file.txt' },
      filename: 'file.txt',
    });
  });

  test.each([
    { ...header, typ: 'cursor-1' },
    { ...header, typ: 'attachment-link-2' },
    { alg: 'dir', enc: 'A256GCM', kid },
    { kid, typ: 'attachment-link-1', enc: 'A256GCM', alg: 'dir' },
    { ...header, cty: 'JWT' },
    { ...header, kid: 'another' },
  ])('under the header %j is no link', async (other) => {
    await refused(await seal(sealed, other));
  });

  test('for another purpose, with the secret itself or its hash, is no link', async () => {
    await refused(await seal(sealed, header, Buffer.from(SECRET)));
    await refused(await seal(sealed, header, createHash('sha256').update(SECRET).digest()));
  });

  test('and would grow when it is unpacked is no link', async () => {
    const [, ...parts] = (await seal(deflateRawSync(Buffer.alloc(1e7)).toString('latin1'))).split('.');
    await refused([encode({ ...header, zip: 'DEF' }), ...parts].join('.'));
  });

  test.each([
    'no JSON',
    'null',
    '[]',
    '"text"',
    '{}',
    { ...sealed, k: undefined },
    { ...sealed, m: 1 },
    { ...sealed, r: null },
    { ...sealed, f: ['file.txt'] },
    { ...sealed, e: String(sealed.e) },
    { ...sealed, e: null },
    { ...sealed, e: 1.5 },
  ])('and holds %j is no link', async (content) => {
    await refused(await seal(content));
  });
});
