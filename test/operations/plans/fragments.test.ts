import { expect, test } from 'vitest';
import { Fragment, FragmentBudget, ListFragment } from '../../../src/operations/plans/fragments.ts';
import { JsonText } from '../../../src/operations/plans/json-text.ts';

/** Writes a text, and counts how often. */
function writer(text: string) {
  const count = { written: 0 };
  const write = () => {
    count.written += 1;
    const json = new JsonText();
    json.tail += text;
    return json;
  };
  return { count, write };
}

test('a fragment is written once for each object', () => {
  const fragment = new Fragment(new FragmentBudget());
  const [a, b] = [{}, {}];
  const [ofA, ofB] = [writer('a é 漢 \u{1f600}'), writer('b')];
  for (let time = 0; time < 3; time += 1) {
    expect(fragment.of(a, ofA.write)).toBe('a é 漢 \u{1f600}');
    expect(fragment.of(b, ofB.write)).toBe('b');
  }
  expect([ofA.count.written, ofB.count.written]).toEqual([1, 1]);
});

test('two fragments of one object are two', () => {
  const budget = new FragmentBudget();
  const source = {};
  expect(new Fragment(budget).of(source, writer('one').write)).toBe('one');
  expect(new Fragment(budget).of(source, writer('other').write)).toBe('other');
});

test('what could not be written is written the next time', () => {
  const fragment = new Fragment(new FragmentBudget());
  const source = {};
  const fail = () => {
    throw new Error('No.');
  };
  expect(() => fragment.of(source, fail)).toThrow('No.');
  expect(fragment.of(source, writer('yes').write)).toBe('yes');
});

test('a long one is written each time', () => {
  const fragment = new Fragment(new FragmentBudget());
  const { count, write } = writer('x'.repeat(4_097));
  const source = {};
  for (let time = 0; time < 3; time += 1) expect(fragment.of(source, write)).toHaveLength(4_097);
  expect(count.written).toBe(3);
});

test('when they are too much together, all are forgotten, those that nobody writes any more as well', () => {
  const budget = new FragmentBudget(10_000);
  const [old, young] = [new Fragment(budget), new Fragment(budget)];
  const source = {};
  const { count, write } = writer('x'.repeat(1_000));
  old.of(source, write);
  for (let i = 0; i < 10; i += 1) young.of({}, writer('y'.repeat(1_000)).write);
  old.of(source, write);
  expect(count.written).toBe(2);
  old.of(source, write);
  expect(count.written).toBe(2);
});

test('a row of objects is written once, as long as it is of the same ones in the same order', () => {
  const fragment = new ListFragment(new FragmentBudget());
  const [a, b, c] = [{}, {}, {}];
  const { count, write } = writer('a b');
  for (let time = 0; time < 3; time += 1) expect(fragment.of([a, b], write)).toBe('a b');
  expect(count.written).toBe(1);
  for (const other of [[a], [a, c], [a, b, c], [b, a], [a, b, b]]) {
    expect(fragment.of(other, writer('another').write)).toBe('another');
    fragment.forget();
    expect(fragment.of([a, b], write)).toBe('a b');
  }
});

test('rows that begin alike take the place of each other', () => {
  const fragment = new ListFragment(new FragmentBudget());
  const [a, b] = [{}, {}];
  expect(fragment.of([a], writer('short').write)).toBe('short');
  expect(fragment.of([a, b], writer('long').write)).toBe('long');
  expect(fragment.of([a], writer('short again').write)).toBe('short again');
});

test('a row that changes under the hands of whoever gave it is another', () => {
  const fragment = new ListFragment(new FragmentBudget());
  const row = [{}, {}];
  expect(fragment.of(row, writer('before').write)).toBe('before');
  row[1] = {};
  expect(fragment.of(row, writer('after').write)).toBe('after');
});
