import { describe, expect, test } from 'vitest';
import { ATTACHMENTS_PATH, AttachmentLinks } from '../../src/http/attachment-links.ts';
import { attachment, credentials, KEY } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

const NOW = new Date('2026-06-28T09:37:47.500Z');
const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => digit.repeat(32)) as [string, string, string];
const credential = credentials.of(KEY);
const file = attachment({ filename: 'secret-plan.pdf', ref: '7-secret-plan.pdf' });
const mail = message('secret-message-id', { attachments: [attachment(), file] });

function linksOf(keys: readonly string[] = [ONE], options: { readonly now?: Date } = {}): AttachmentLinks {
  return new AttachmentLinks({
    publicUrl: () => 'https://mail.example',
    keys,
    ttlSeconds: 900,
    credentials,
    now: () => (options.now ?? NOW).getTime(),
  });
}

function link(links = linksOf(), options: { readonly index?: number; readonly filename?: string } = {}) {
  const { index = 1, filename = file.filename } = options;
  const named = { ...mail, attachments: [attachment(), { ...file, filename }] };
  return links.urlFor({ message: named, index, expiresAt: links.expiryFor(null, NOW), credential });
}

const tokenOf = (url: string) => new URL(url).pathname.slice(ATTACHMENTS_PATH.length).split('/')[0] as string;

describe('a link', () => {
  test('opens what it was made for, on any gateway with the same secret', async () => {
    expect(await linksOf().open(tokenOf(await link()))).toEqual({
      credential,
      ref: { messageId: 'secret-message-id', ref: '7-secret-plan.pdf' },
      filename: 'secret-plan.pdf',
      size: 4,
    });
  });

  test('says nothing of a size of which its message says nothing', async () => {
    const links = linksOf();
    const expiresAt = links.expiryFor(null, NOW);
    const unsized = { ...mail, attachments: [attachment({ size: 0 })] };
    const url = await links.urlFor({ message: unsized, index: 0, expiresAt, credential });
    expect((await links.open(tokenOf(url))).size).toBeUndefined();
  });

  test('is a URL below the public one that ends in the name, for people to see', async () => {
    const { origin, pathname } = new URL(await link());
    expect(origin).toBe('https://mail.example');
    expect(pathname).toMatch(/^\/attachments\/[\w.-]+\/secret-plan\.pdf$/);
  });

  test('shows in its token neither the key nor the message nor the file', async () => {
    const token = tokenOf(await link());
    const readable = [
      token,
      ...token.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1')),
    ].join();
    for (const secret of [KEY, 'secret', 'plan', credential.id]) expect(readable).not.toContain(secret);
  });

  test('is another one each time', async () => {
    expect(await link()).not.toBe(await link());
  });

  test.each([
    ['', 'attachment'],
    ['.', 'attachment'],
    ['..', 'attachment'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a\\b', 'a_b'],
    ['a?b#c d', 'a_b%23c%20d'],
    ['%2e%2e', '%252e%252e'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
    ['ü'.repeat(200), '%C3%BC'.repeat(100)],
  ])('to a file named %j ends in the one segment %s', async (filename, segment) => {
    const url = await link(linksOf(), { filename });
    expect(new URL(url).pathname.slice(ATTACHMENTS_PATH.length).split('/')).toEqual([tokenOf(url), segment]);
    expect((await linksOf().open(tokenOf(url))).filename).toBe(decodeURIComponent(segment));
  });

  test('to a file that the message does not have cannot be made', async () => {
    await expect(link(linksOf(), { index: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('secrets that change', () => {
  test('let old links open as long as the old secret is listed', async () => {
    const old = tokenOf(await link(linksOf([ONE])));
    expect(await linksOf([TWO, ONE]).open(old)).toMatchObject({ filename: 'secret-plan.pdf' });
    await expect(linksOf([TWO, THREE]).open(old)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('seal new links with the first', async () => {
    const made = tokenOf(await link(linksOf([TWO, ONE])));
    expect(await linksOf([TWO]).open(made)).toMatchObject({ filename: 'secret-plan.pdf' });
    await expect(linksOf([ONE]).open(made)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the end of a link', () => {
  const at = (iso: string) => new Date(iso);

  test.each([
    [null, '2026-06-28T09:52:47Z'],
    ['2026-06-28T12:00:00Z', '2026-06-28T09:52:47Z'],
    ['2026-06-28T09:40:00.900Z', '2026-06-28T09:40:00Z'],
  ])('of an inbox that ends at %s is %s', (inboxEnd, expected) => {
    expect(linksOf().expiryFor(inboxEnd === null ? null : at(inboxEnd), NOW)).toEqual(at(expected));
  });

  test('is when it no longer opens, and says that it has expired', async () => {
    const token = tokenOf(await link());
    const before = linksOf([ONE], { now: at('2026-06-28T09:52:46.999Z') });
    expect(await before.open(token)).toMatchObject({ filename: 'secret-plan.pdf' });
    const after = linksOf([ONE], { now: at('2026-06-28T09:52:47Z') });
    await expect(after.open(token)).rejects.toMatchObject({ code: 'NOT_FOUND', context: { status: 410 } });
  });
});
