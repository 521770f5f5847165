import { describe, expect, test } from 'vitest';
import { isWarm } from '../../../bench/compare/warmth.ts';

const turns = (requests: number, ...cpu: number[]) => cpu.map((each) => ({ requests, cpu: each }));

describe('a server is warm', () => {
  test('once an answer has taken no less CPU for five turns', () => {
    expect(isWarm(turns(300, 900, 400, 250, 251, 249, 260, 248))).toBe(false);
    expect(isWarm(turns(300, 900, 400, 250, 251, 249, 260, 248, 255))).toBe(true);
  });

  test('not while it is still falling, though a turn was disturbed', () => {
    expect(isWarm(turns(300, 900, 600, 500, 800, 490, 450, 440, 410))).toBe(false);
  });

  test('once it has answered often, whatever that took', () => {
    expect(isWarm(turns(6_000, 90))).toBe(false);
    expect(isWarm(turns(6_000, 90, 40))).toBe(true);
  });

  test('not before it has done anything', () => {
    expect(isWarm([])).toBe(false);
  });
});
