import { describe, expect, test } from 'vitest';
import { figureOf, inTurn, lastOf, median, ratioOf } from '../../../bench/compare/statistics.ts';

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
    expect([0, 1, 2].map((round) => inTurn(servers, round)[0])).toEqual(servers);
  });

  test('has every server in every round', () => {
    for (let round = 0; round < 9; round += 1) expect(inTurn(servers, round).toSorted()).toEqual(servers);
  });

  test.each([4, 5, 9, 12])(
    'has none of %d behind the same more than twice before all have begun, nor in the same place twice',
    (count) => {
      const many = Array.from({ length: count }, (_, i) => i);
      const rounds = many.map((round) => inTurn(many, round));
      const pairs = rounds.flatMap((order) => order.slice(1).map((item, i) => `${order[i]} ${item}`));
      for (const pair of pairs) expect(pairs.filter((other) => other === pair).length).toBeLessThanOrEqual(2);
      for (const place of many) expect(new Set(rounds.map((order) => order[place])).size).toBe(count);
    },
  );

  test('turns round after all have begun', () => {
    expect(inTurn(servers, 3)).toEqual(inTurn(servers, 0).toReversed());
  });

  test('of none is empty', () => {
    expect(inTurn([], 3)).toEqual([]);
  });
});
