import { describe, expect, test } from 'vitest';
import { figureOf, lastOf, median, ratioOf, rotated } from '../../../bench/compare/statistics.ts';

describe('a median', () => {
  test('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  test('of an even number of values is the mean of the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test('of none is no number', () => {
    expect(median([])).toBeNaN();
  });
});

test('a figure comes with the least and the most', () => {
  expect(figureOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
});

test('of what holds all that came before, the last value counts', () => {
  expect(lastOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 });
});

test('a ratio is of medians, and its range that of rounds that were measured together', () => {
  expect(ratioOf([10, 20, 30], [10, 10, 10])).toEqual({ median: 2, min: 1, max: 3 });
  // Twice as fast in every round, though the machine was not the same in all of them.
  expect(ratioOf([2, 20, 200], [1, 10, 100])).toEqual({ median: 2, min: 2, max: 2 });
});

describe('the order of rounds', () => {
  const servers = ['a', 'b', 'c'];

  test('begins with each server in turn', () => {
    expect([0, 1, 2].map((round) => rotated(servers, round)[0])).toEqual(servers);
  });

  test('has every server in every round', () => {
    for (let round = 0; round < 9; round += 1) expect(rotated(servers, round).toSorted()).toEqual(servers);
  });

  test('turns round after all have begun, so that none is always behind the same', () => {
    expect(rotated(servers, 0)).toEqual(['a', 'b', 'c']);
    expect(rotated(servers, 3)).toEqual(['c', 'b', 'a']);
  });
});
