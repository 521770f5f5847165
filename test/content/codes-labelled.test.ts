import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/codes/judge.ts';
import { labelledSets } from '../codes/sets.ts';

const sets = await labelledSets();

describe.each(sets)('the labelled mails of the set $name', (set) => {
  const { mails, precision, recall } = judge(set);
  const misses = mails
    .filter(({ verdict }) => verdict !== 'right' && verdict !== 'silent')
    .map(({ mail }) => mail.name);

  it('have a name each', () => {
    expect(new Set(set.mails.map(({ name }) => name)).size).toBe(set.mails.length);
  });

  it('are as good as free of wrong codes', () => {
    expect(precision, misses.join(', ')).toBeGreaterThanOrEqual(0.98);
  });

  it('give up nearly all of their codes', () => {
    expect(recall, misses.join(', ')).toBeGreaterThanOrEqual(0.98);
  });
});
