import { afterEach, expect, test, vi } from 'vitest';
import { compileFilter } from '../../src/content/filter.ts';
import { readContent } from '../../src/content/mail-content.ts';
import { PatternBudget } from '../../src/content/pattern-budget.ts';
import { message } from '../helpers/messages.ts';

afterEach(() => vi.restoreAllMocks());

test('a long text is folded once, however many filters there are on it', () => {
  const long = message('m', {
    subject: `SUBJECT ${'Words '.repeat(500)}`,
    fromName: `NAME ${'Words '.repeat(500)}`,
    content: `CONTENT ${'Words '.repeat(500)}`,
  });
  const content = readContent(long);
  const normalize = vi.spyOn(String.prototype, 'normalize');
  const filters = Array.from({ length: 100 }, (_, i) =>
    compileFilter(
      {
        from: { contains: `name words ${i}` },
        subject: { startsWith: 'subject' },
        text: { contains: 'content words' },
      },
      { budget: new PatternBudget(), read: () => content, inTurn: async (work) => work() },
    ),
  );
  const held = filters.map((conditions) => conditions.map(({ holds }) => holds(long)));
  expect(held).toEqual(Array.from({ length: 100 }, () => [false, true, true]));
  const folded = normalize.mock.contexts.map(String).filter(({ length }) => length > 1_000);
  expect(folded.map((text) => text.slice(0, 4))).toEqual(['NAME', 'SUBJ', 'CONT']);
});

test('what is remembered of one message is not taken for another with the same name', () => {
  const inTurn = async <T>(work: () => T) => work();
  const [condition] = compileFilter(
    { subject: { endsWith: 'END' } },
    { budget: new PatternBudget(), read: readContent, inTurn },
  );
  const words = 'Words '.repeat(500);
  expect(condition?.holds(message('m', { subject: `${words} the end` }))).toBe(true);
  expect(condition?.holds(message('m', { subject: `${words} the start` }))).toBe(false);
});
