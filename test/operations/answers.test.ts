import { describe, expect, test } from 'vitest';
import { AnswerBasis } from '../../src/operations/answer-basis.ts';
import type { KeptAnswer } from '../../src/operations/answers.ts';
import { Answers } from '../../src/operations/answers.ts';

const answer = (body = 'body', basis = new AnswerBasis()): KeptAnswer => ({ body, basis });

/** Asked for twice, as it takes to be kept. */
function keep(answers: Answers, key: string, kept: KeptAnswer): void {
  answers.keep(key, kept);
  answers.keep(key, kept);
}

describe('an answer', () => {
  test('is kept when it is asked for the second time', () => {
    const answers = new Answers({ maxBytes: 100_000 });
    const kept = answer();
    answers.keep('key', kept);
    expect(answers.find('key')).toBeNull();
    answers.keep('key', kept);
    expect(answers.find('key')).toBe(kept);
    expect(answers.find('another key')).toBeNull();
  });

  test('takes the place of the one before it', () => {
    const answers = new Answers({ maxBytes: 100_000 });
    const [first, second] = [answer('1'), answer('2')];
    keep(answers, 'key', first);
    keep(answers, 'key', second);
    expect(answers.find('key')).toBe(second);
  });

  test('is gone for good once something of it has changed', () => {
    const answers = new Answers({ maxBytes: 100_000 });
    const basis = new AnswerBasis();
    let isCurrent = true;
    basis.note(() => isCurrent);
    keep(answers, 'key', answer('body', basis));
    expect(answers.find('key')).not.toBeNull();
    isCurrent = false;
    expect(answers.find('key')).toBeNull();
    isCurrent = true;
    expect(answers.find('key')).toBeNull();
  });

  test('is not kept where something of it has changed already', () => {
    const answers = new Answers({ maxBytes: 100_000 });
    const basis = new AnswerBasis();
    let isCurrent = false;
    basis.note(() => isCurrent);
    keep(answers, 'key', answer('body', basis));
    isCurrent = true;
    expect(answers.find('key')).toBeNull();
  });

  test('holds until a moment, and not at it', () => {
    let now = 1_000;
    const answers = new Answers({ maxBytes: 100_000, now: () => now });
    const basis = new AnswerBasis();
    basis.until(new Date(3_000));
    basis.until(new Date(2_000));
    keep(answers, 'key', answer('body', basis));
    now = 1_999;
    expect(answers.find('key')).not.toBeNull();
    now = 2_000;
    expect(answers.find('key')).toBeNull();
  });

  test('of its moment alone is not kept, whatever else is noted of it', () => {
    const answers = new Answers({ maxBytes: 100_000, now: () => 0 });
    const basis = new AnswerBasis();
    basis.never();
    basis.until(new Date(2_000));
    keep(answers, 'key', answer('body', basis));
    expect(answers.find('key')).toBeNull();
  });
});

describe('what is kept', () => {
  test('is nothing where there is no room', () => {
    const answers = new Answers({ maxBytes: 0 });
    keep(answers, 'key', answer());
    expect(answers.find('key')).toBeNull();
  });

  test('has room together for so many bytes, those asked for last', () => {
    const answers = new Answers({ maxBytes: 100_000 });
    const keys = Array.from({ length: 40 }, (_, i) => `key ${i}`);
    for (const key of keys) keep(answers, key, answer('x'.repeat(5_000)));
    const found = keys.filter((key) => answers.find(key));
    expect(found).toEqual(keys.slice(-found.length));
    expect(found.length).toBeGreaterThan(10);
    expect(found.length * 5_000).toBeLessThan(100_000);
  });

  test('has each take no more than an eighth of it, its key and all that was noted of it included', () => {
    const answers = new Answers({ maxBytes: 80_000 });
    const noted = new AnswerBasis();
    for (let i = 0; i < 40; i += 1) noted.note(() => true);
    keep(answers, 'small', answer('x'.repeat(8_000)));
    keep(answers, 'large', answer('x'.repeat(10_000)));
    keep(answers, `key ${'k'.repeat(10_000)}`, answer());
    keep(answers, 'noted', answer('', noted));
    expect(answers.find('small')).not.toBeNull();
    for (const key of ['large', `key ${'k'.repeat(10_000)}`, 'noted']) expect(answers.find(key)).toBeNull();
  });

  test('tells apart questions that differ in a letter, though what remembers them may not', () => {
    const answers = new Answers({ maxBytes: 10_000_000 });
    const long = 'x'.repeat(5_000);
    const keys = Array.from({ length: 64 }, (_, i) => `${long.slice(0, i * 70)}y${long.slice(i * 70)}`);
    for (const key of keys) keep(answers, key, answer(key));
    for (const key of keys) expect(answers.find(key)?.body).toBe(key);
    expect(answers.find(`${long}z`)).toBeNull();
  });
});
