import { describe, expect, test } from 'vitest';
import { readOptions, WORKLOADS } from '../../../bench/compare/options.ts';

function read(...args: string[]) {
  const options = readOptions(args);
  if (options === 'help') throw new Error('Only help was asked for.');
  return options;
}

describe('the command line', () => {
  test('without anything asks for everything, in at least seven rounds, to be written down', () => {
    expect(read()).toMatchObject({ only: WORKLOADS, servers: null, isFull: false });
    expect(read().out).toMatch(/bench\/results\/$/);
    expect(read().pace.rounds).toBeGreaterThanOrEqual(7);
    expect(read('--full').pace.rounds).toBeGreaterThan(read().pace.rounds);
  });

  test('picks workloads, servers and rounds', () => {
    const options = read('--only', 'a,c', '--servers', 'gateway,yoga', '--rounds', '5');
    expect(options).toMatchObject({ only: ['a', 'c'], servers: ['gateway', 'yoga'] });
    expect(options.pace.rounds).toBe(5);
  });

  test.each([
    ['--quick'],
    ['--servers', 'gateway'],
    ['--only', 'a'],
    ['--rounds', '9'],
    ['--gateway', '/elsewhere'],
    ['--profile'],
  ])('with %s writes nothing down unasked, for that is not the whole', (...args) => {
    expect(read(...args).out).toBeNull();
  });

  test('names the folder that any run writes into', () => {
    expect(read('--quick', '--out', '/elsewhere').out).toBe('/elsewhere');
  });

  test.each([
    [['--only', 'z'], 'There is no workload z'],
    [['--rounds', '0'], 'a number from 1 on'],
    [['--rounds', 'many'], 'a number from 1 on'],
    [['--fast'], "Unknown option '--fast'"],
  ])('with %j says what is wrong', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
