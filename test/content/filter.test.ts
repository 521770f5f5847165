import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageFilter } from '../../src/content/filter.ts';
import { compileFilter, FilterError } from '../../src/content/filter.ts';
import { message } from '../helpers/messages.ts';

const mail = message('m', {
  subject: 'Ihr Café-Code: G-123456',
  fromName: 'Ann Sender',
  fromAddress: 'no-reply@example.org',
  isSeen: false,
  attachments: [{ filename: 'a.txt', extension: 'txt', size: 1, ref: 'a.txt' }],
});

/** The names of the conditions that the mail fails. */
const unmet = (filter: MessageFilter) =>
  compileFilter(filter).flatMap(({ name, holds }) => (holds(mail) ? [] : [name]));

describe('a filter', () => {
  test('that says nothing matches everything', () => {
    expect(compileFilter({})).toEqual([]);
    expect(compileFilter({ from: {}, subject: null, isSeen: null, hasAttachments: undefined })).toEqual([]);
  });

  test.each<[MessageFilter, string[]]>([
    [{ subject: { contains: 'CAFÉ-code' } }, []],
    [{ subject: { contains: 'cafe\u0301' } }, []],
    [{ subject: { contains: 'tea' } }, ['subject.contains']],
    [{ subject: { startsWith: 'ihr ' } }, []],
    [{ subject: { startsWith: 'code' } }, ['subject.startsWith']],
    [{ subject: { endsWith: '123456' } }, []],
    [{ subject: { endsWith: '12345' } }, ['subject.endsWith']],
    [{ subject: { equals: 'ihr café-code: g-123456' } }, []],
    [{ subject: { equals: 'ihr café-code' } }, ['subject.equals']],
    [{ subject: { matches: String.raw`\bg-\d{6}$` } }, []],
    [{ subject: { matches: '^code' } }, ['subject.matches']],
    [{ from: { equals: 'NO-REPLY@example.org' } }, []],
    [{ from: { startsWith: 'ann' } }, []],
    [{ from: { endsWith: '@example.com' } }, ['from.endsWith']],
    [{ isSeen: false, hasAttachments: true }, []],
    [{ isSeen: true, hasAttachments: false }, ['isSeen', 'hasAttachments']],
    [
      { subject: { contains: 'tea', startsWith: 'Ihr' }, from: { contains: 'bob' } },
      ['from.contains', 'subject.contains'],
    ],
  ])('%j fails on %j', (filter, names) => {
    expect(unmet(filter)).toEqual(names);
  });

  test('says of a message without a sender that no condition on the sender holds', () => {
    const [condition] = compileFilter({ from: { matches: '.*' } });
    expect(condition?.holds(message('m'))).toBe(false);
  });

  test.each<[MessageFilter, string, string]>([
    [{ subject: { contains: '' } }, 'subject.contains', 'empty string'],
    [{ from: { matches: '' } }, 'from.matches', 'empty string'],
    [{ subject: { matches: '(' } }, 'subject.matches', 'RE2'],
    [{ subject: { matches: '(?=a)b' } }, 'subject.matches', 'look-around'],
    [{ subject: { matches: 'x'.repeat(257) } }, 'subject.matches', 'too large'],
    [{ subject: { matches: '\\pL{0,1000}' } }, 'subject.matches', 'too large'],
    [{ subject: { matches: '(a{0,30}){0,30}' } }, 'subject.matches', 'too large'],
    [{ subject: { matches: '[a-z]{0,90}'.repeat(20) } }, 'subject.matches', 'too large'],
  ])('%j is refused', (filter, path, reason) => {
    expect(() => compileFilter(filter)).toThrow(
      expect.objectContaining({ path: path.split('.'), message: expect.stringContaining(reason) }),
    );
  });

  test('takes a pattern that holds up other engines in its stride', () => {
    const [condition] = compileFilter({ subject: { matches: '(a+)+$' } });
    expect(condition?.holds(message('m', { subject: `${'a'.repeat(900)}!` }))).toBe(false);
  });

  test('throws nothing but FilterError, whatever the pattern and the subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (pattern, subject) => {
        try {
          for (const { holds } of compileFilter({ subject: { matches: pattern, contains: pattern } }))
            holds(message('m', { subject }));
        } catch (error) {
          expect(error).toBeInstanceOf(FilterError);
        }
      }),
    );
  });
});
