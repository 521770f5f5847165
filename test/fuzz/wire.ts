import fc from 'fast-check';
import { expect } from 'vitest';
import { partGiven, rangeHeader, sizeBeyond } from '../../src/datasources/content-range.ts';
import type { Message } from '../../src/datasources/mail-source.ts';
import { normalizeAddress } from '../../src/datasources/mail-source.ts';
import { QuotaLedger, readQuota } from '../../src/datasources/quota.ts';
import { parseObject } from '../../src/datasources/reply-body.ts';
import type { Reply } from '../../src/datasources/upstream-reply.ts';
import { fileError, replyError } from '../../src/datasources/upstream-status.ts';
import { readDomains, readInbox, readMessage, readMessages } from '../../src/datasources/wire.ts';
import { isObject } from '../../src/datasources/wire-fields.ts';
import { GatewayError } from '../../src/errors.ts';
import { rangeOf } from '../../src/http/range-of.ts';
import { mailCall } from '../helpers/mail.ts';
import { anyJson, anyText, mutated, near } from './arbitraries.ts';
import type { FuzzTarget } from './target.ts';
import { taken } from './target.ts';

const options = { utcOffset: '+00:00', onFlaw: () => {} };
const NOW = new Date('2026-06-28T09:37:47Z');
const time = mutated(fc.constantFrom('2026-06-28 09:37:47', '2026-06-28T09:37:47+00:00', '0000-00-00 00:00:00'));
const address = mutated(fc.constantFrom('a@b.example', 'Ann <a@b.example>', 'x@y.z, a@b.example'));
const file = near({
  name: anyText,
  extension: anyText,
  size: fc.oneof(fc.integer(), fc.float()),
  url: mutated(fc.constant('https://u.example/api/messages/1/attachments/a%20b.txt')),
});
const message = near({
  id: anyText,
  is_seen: fc.boolean(),
  subject: anyText,
  from: anyText,
  from_email: address,
  to: address,
  receivedAt: time,
  html: fc.boolean(),
  content: anyText,
  attachments: fc.array(file, { maxLength: 3 }),
});
const body = near({
  status: fc.boolean(),
  messages: fc.array(message, { maxLength: 4 }),
  data: fc.oneof(
    message,
    near({ email: address, expire_at: time, created_at: time, expires_in_seconds: fc.double() }),
    near({ domains: fc.array(near({ domain: anyText, type: anyText, custom: fc.boolean() }), { maxLength: 3 }) }),
  ),
});

const HEADERS = [
  'x-ratelimit-limit',
  'x-ratelimit-used',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'retry-after',
  'content-range',
  'content-length',
  'content-type',
];
const number = mutated(
  fc.constantFrom(
    '0',
    '1',
    '-1',
    '50000',
    '1751103467',
    '99999999999999999999',
    '1e3',
    'Sun, 28 Jun 2026 09:37:47 GMT',
    '2026-06-28T09:37:47Z',
    'bytes 0-9/10',
    'bytes */10',
    'bytes 5-1/*',
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(...HEADERS),
  fc.oneof(number, anyText, fc.array(number, { maxLength: 2 })),
  { maxKeys: 6 },
);
const status = fc.oneof(fc.integer({ min: 100, max: 600 }), fc.constantFrom(0, 200, 429, 503, 999));
const reply: fc.Arbitrary<Reply> = fc.record({ status, headers, body: body.map((json) => json), bytes: fc.nat() });

function expectMessage({ id, inbox, subject, content, attachments, receivedAt, fromAddress, to }: Message): void {
  expect(id !== '' && id.isWellFormed() && inbox === 'a@b.example').toBe(true);
  expect([typeof subject, typeof content]).toEqual(['string', 'string']);
  expect(receivedAt === null || !Number.isNaN(receivedAt.getTime())).toBe(true);
  for (const one of [fromAddress, to]) expect(one === null || normalizeAddress(one) === one).toBe(true);
  for (const { filename, ref, size } of attachments) {
    expect(filename !== '' && ref !== '' && Number.isSafeInteger(Math.min(size, 1)) && size >= 0).toBe(true);
  }
}

export const wireTargets: readonly FuzzTarget[] = [
  {
    name: 'body of an upstream reply',
    runs: 300,
    property: () =>
      fc.property(fc.oneof(body, anyJson), (json) => {
        if (!isObject(json)) return;
        readDomains(json, options);
        readInbox(json, NOW, options);
        const one = readMessage(json, 'a@b.example', options);
        const list = readMessages(json, 'a@b.example', 1, options)?.messages ?? [];
        for (const each of one ? [one, ...list] : list) expectMessage(each);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }),
  },
  {
    name: 'bytes in the place of JSON',
    runs: 300,
    property: () => {
      const text = mutated(body.map((json) => JSON.stringify(json)));
      const bytes = fc.oneof(
        text.map((json) => Buffer.from(json)),
        fc.uint8Array({ maxLength: 60 }).map((raw) => Buffer.from(raw)),
      );
      return fc.property(bytes, status, headers, (raw, statusCode, given) => {
        const value = taken(() => parseObject(raw, { statusCode, headers: given } as never));
        expect(value === null || isObject(value)).toBe(true);
      });
    },
  },
  {
    name: 'status and headers of an upstream reply',
    runs: 400,
    property: () =>
      fc.property(reply, fc.constantFrom('inbox', null), (given, subject) => {
        for (const error of [replyError(given, subject, NOW), fileError(given, NOW)]) {
          expect(error === null || error instanceof GatewayError).toBe(true);
          const wait = error?.retryAfter;
          expect(wait === undefined || (Number.isInteger(wait) && wait >= 0 && wait <= 3600)).toBe(true);
          expect(error?.message ?? '').not.toContain('Invalid');
        }
      }),
  },
  {
    name: 'quota header',
    runs: 100,
    property: () =>
      fc.property(fc.array(headers, { minLength: 1, maxLength: 5 }), (replies) => {
        const ledger = new QuotaLedger();
        const { credential } = mailCall();
        for (const each of replies) {
          const quota = readQuota(each, NOW);
          if (quota) ledger.observe(credential, quota);
          const latest = ledger.latest(credential);
          if (!latest) continue;
          for (const count of [latest.limit, latest.used, latest.remaining])
            expect(count >= 0 && Number.isSafeInteger(count)).toBe(true);
          expect(latest.resetAt === null || !Number.isNaN(latest.resetAt.getTime())).toBe(true);
        }
      }),
  },
  {
    name: 'Range and Content-Range',
    runs: 400,
    property: () => {
      const asked = mutated(
        fc.constantFrom('bytes=0-9', 'bytes=-5', 'bytes=5-', 'bytes=0-0,2-3', 'items=1-2', 'bytes=999999999999999-'),
      );
      return fc.property(asked, headers, (range, given) => {
        const wanted = rangeOf({ range });
        sizeBeyond(given);
        if (!wanted) return;
        expect(rangeOf({ range: rangeHeader(wanted) })).toEqual(wanted);
        const part = partGiven(given, wanted);
        if (part) expect(part.first <= part.last && part.last < (part.size ?? Number.POSITIVE_INFINITY)).toBe(true);
      });
    },
  },
];
