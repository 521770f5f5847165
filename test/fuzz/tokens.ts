import fc from 'fast-check';
import { expect } from 'vitest';
import { AttachmentLinks } from '../../src/http/attachment-links.ts';
import { contentDisposition, extensionOf, savedName } from '../../src/http/saved-name.ts';
import { decodeCursor, encodeCursor } from '../../src/live/cursor.ts';
import { decodeMarks, encodeMarks } from '../../src/live/mark-coding.ts';
import { MARK_BITS } from '../../src/live/marks.ts';
import { decodeGlobalId, encodeGlobalId, joinKey, splitKey } from '../../src/schema/global-id.ts';
import { readMessageKey } from '../../src/schema/message-key.ts';
import { attachment, credentials, KEY } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';
import { LINK_KEY } from '../helpers/sealed-link.ts';
import { anyText, mutated } from './arbitraries.ts';
import type { FuzzTarget } from './target.ts';
import { taken, takenLater } from './target.ts';

const { cursorKey } = credentials.of(KEY);
const mark = fc.maxSafeNat().map((number) => number % 2 ** MARK_BITS);
const marks = fc.uniqueArray(mark, { maxLength: 40 }).map((all) => new Set(all));
const covered = fc.record({ ids: marks, substances: marks });
const cursor = covered.map((all) => encodeCursor(all, cursorKey));

const links = new AttachmentLinks({
  publicUrl: () => 'https://g.example',
  keys: [LINK_KEY],
  ttlSeconds: 900,
  credentials,
});
const LASTING = new Date('2200-01-01');
const sealed = await Promise.all(
  ['a.txt', 'ä'.repeat(300), '..'].map((ref) =>
    links.urlFor({
      message: message('m', { attachments: [attachment({ filename: ref, ref })] }),
      index: 0,
      expiresAt: LASTING,
      credential: credentials.of(KEY),
    }),
  ),
);
const tokens = sealed.map((url) => url.split('/')[4] as string);

export const tokenTargets: readonly FuzzTarget[] = [
  {
    name: 'cursor, changed after it was sealed,',
    runs: 300,
    property: () =>
      fc.property(cursor, fc.oneof(mutated(cursor), anyText), (real, changed) => {
        expect(taken(() => decodeCursor(real, cursorKey))).not.toBeNull();
        const read = taken(() => decodeCursor(changed, cursorKey));
        // What was not changed after all is one.
        if (read) expect(encodeCursor(read, cursorKey)).toBe(changed);
      }),
  },
  {
    name: 'set of marks below the seal',
    runs: 300,
    property: () => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 80 }),
        fc
          .tuple(
            fc.array(marks, { minLength: 2, maxLength: 2 }),
            fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 4 }),
          )
          .map(([sets, changes]) => {
            const written = encodeMarks(sets);
            for (const [at, byte] of changes) if (written.length > 0) written[at % written.length] = byte;
            return written;
          }),
        // Many ones: a gap beyond all numbers.
        fc.integer({ min: 1, max: 5_000 }).map((length) => new Uint8Array(length).fill(255)),
      );
      return fc.property(bytes, (raw) => {
        try {
          for (const set of decodeMarks(Buffer.from(raw), 2)) expect(set.size).toBeLessThanOrEqual(raw.length * 8);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      });
    },
  },
  {
    name: 'set of marks, written and read back,',
    runs: 100,
    property: () =>
      fc.property(covered, ({ ids, substances }) => {
        expect(decodeMarks(Buffer.from(encodeMarks([ids, substances])), 2)).toEqual([ids, substances]);
      }),
  },
  {
    name: 'global id',
    runs: 400,
    property: () => {
      const id = fc.tuple(
        fc.constantFrom('Message', 'Inbox', 'Attachment', 'X', ''),
        fc.array(anyText, { maxLength: 3 }),
      );
      const written = id.map(([type, parts]) =>
        encodeGlobalId(
          type,
          parts
            .filter((part) => part.isWellFormed())
            .map((part) => joinKey(part))
            .join('/'),
        ),
      );
      return fc.property(fc.oneof(mutated(written), anyText), (text) => {
        const read = taken(() => decodeGlobalId(text));
        if (!read) return;
        expect(encodeGlobalId(read.typename, read.id)).toBe(text);
        for (const count of [1, 2, 3]) expect([count, undefined]).toContain(splitKey(read.id, count)?.length);
        readMessageKey(read.id);
      });
    },
  },
  {
    name: 'token of a link',
    runs: 200,
    property: () =>
      fc.asyncProperty(fc.oneof(mutated(fc.constantFrom(...tokens)), anyText), async (token) => {
        const opened = await takenLater(() => links.open(token));
        expect(opened !== null).toBe(tokens.includes(token));
      }),
  },
  {
    name: 'file name',
    runs: 400,
    property: () => {
      const filename = fc.oneof(
        mutated(fc.constantFrom('a.tar.gz', 'con.txt', '../x', '.a', '\u202egnp.exe', 'é'.repeat(300))),
        anyText,
      );
      return fc.property(filename, (given) => {
        const name = savedName(given);
        expect(name).not.toBe('');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
        expect(name).not.toMatch(/[/\\\p{Cc}]|^\.|\.$/u);
        expect(savedName(name)).toBe(name);
        extensionOf(given);
        expect(contentDisposition(name)).toMatch(/^attachment; filename[\x20-\x7e]+$/);
      });
    },
  },
];
