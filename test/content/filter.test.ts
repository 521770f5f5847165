import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageFilter } from '../../src/content/filter.ts';
import { compileFilter as compile } from '../../src/content/filter.ts';
import { FilterError } from '../../src/content/filter-error.ts';
import { readContent } from '../../src/content/mail-content.ts';
import { PatternBudget } from '../../src/content/pattern-budget.ts';
import { message } from '../helpers/messages.ts';

/** With a budget that nothing here uses up. */
const inTurn = async <T>(work: () => T) => work();
const compileFilter = (filter: MessageFilter) =>
  compile(filter, { budget: new PatternBudget({ now: () => 0 }), read: readContent, inTurn });

const mail = message('m', {
  content:
    'Bonjour,\nvotre code est 482 913.\nhttps://mail.Example.org/a?b=1 https://xn--mnchen-3ya.example/ http://[::1]:80/',
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
    [{ text: { contains: 'VOTRE code' } }, []],
    [{ text: { contains: 'dein Code' } }, ['text.contains']],
    [{ text: { startsWith: 'bonjour', endsWith: 'bonjour' } }, ['text.endsWith']],
    [{ text: { matches: String.raw`code est \d{3} \d{3}\b` } }, []],
    [{ hasCode: true }, []],
    [{ hasCode: false }, ['hasCode']],
    [{ linkHost: 'mail.example.org' }, []],
    [{ linkHost: 'example.org' }, []],
    [{ linkHost: 'EXAMPLE.org.' }, []],
    [{ linkHost: 'ample.org' }, ['linkHost']],
    [{ linkHost: 'a.mail.example.org' }, ['linkHost']],
    [{ linkHost: 'münchen.example' }, []],
    [{ linkHost: 'mail.example。org。' }, []],
    [{ linkHost: '[0::1]' }, []],
    [{ linkHost: 'org', hasCode: true, text: { contains: 'zzz' } }, ['text.contains']],
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
    [{ text: { startsWith: '' } }, 'text.startsWith', 'empty string'],
    [{ linkHost: '' }, 'linkHost', 'empty string'],
    [{ linkHost: 'https://example.com' }, 'linkHost', 'no name of a host'],
    [{ linkHost: 'example.com/path' }, 'linkHost', 'no name of a host'],
    [{ linkHost: 'exa mple.com' }, 'linkHost', 'no name of a host'],
    [{ linkHost: '.' }, 'linkHost', 'no name of a host'],
    [{ linkHost: '*.example.com' }, 'linkHost', 'hosts below it'],
    [{ linkHost: '.example.com' }, 'linkHost', 'no name of a host'],
    [{ linkHost: 'example.com..' }, 'linkHost', 'no name of a host'],
    [{ linkHost: '[::1' }, 'linkHost', 'no name of a host'],
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

  test('looks for a pattern far into a text, and not so far for one that is costly', () => {
    const content = `${'word '.repeat(3_000)} the end 4711`;
    const found = ({ matches }: { matches: string }) =>
      compileFilter({ text: { matches } })[0]?.holds(message('m', { content }));
    expect(found({ matches: String.raw`end \d{4}` })).toBe(true);
    expect(found({ matches: String.raw`end \d{4}[a-z]{0,99}[a-z]{0,99}` })).toBe(false);
  });

  test('reads a message only for the conditions that need it, and those come last', () => {
    let reads = 0;
    const read = () => {
      reads += 1;
      return { text: 'words', links: [], codes: [] };
    };
    const filter: MessageFilter = {
      linkHost: 'a.test',
      hasCode: true,
      text: { contains: 'w' },
      isSeen: true,
      from: { contains: 'a' },
    };
    const conditions = compile(filter, { budget: new PatternBudget(), read, inTurn });
    expect(conditions.map(({ name }) => name)).toEqual([
      'from.contains',
      'isSeen',
      'text.contains',
      'hasCode',
      'linkHost',
    ]);
    for (const { holds } of conditions.slice(0, 2)) holds(mail);
    expect(reads).toBe(0);
  });

  test('waits for a message that is still being read', async () => {
    const read = async () => ({ text: 'words', links: [], codes: [] });
    const [text, code] = compile(
      { text: { contains: 'WORD' }, hasCode: true },
      { budget: new PatternBudget(), read, inTurn },
    );
    expect([await text?.holds(mail), await code?.holds(mail)]).toEqual([true, false]);
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

test('a filter is not held up by a letter with thousands of marks', () => {
  const marks = `a${'\u0301'.repeat(40_000)}${'\u0323'.repeat(40_000)}`;
  const hostile = message('m', { subject: marks, fromName: marks, content: marks });
  const conditions = compileFilter({
    subject: { contains: 'x' },
    from: { endsWith: 'x' },
    text: { contains: 'x', matches: 'x' },
  });
  expect(conditions.map(({ holds }) => holds(hostile))).toEqual([false, false, false, false]);
});
