import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../src/http/range-of.ts';

describe('the range of a request', () => {
  test.each([
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=2-4', { first: 2, last: 4 }],
    ['Bytes=2-', { first: 2, last: null }],
    ['bytes= 2-4 ', { first: 2, last: 4 }],
    ['bytes=-3', { suffix: 3 }],
    ['bytes=-0', { suffix: 0 }],
    ['bytes=007-008', { first: 7, last: 8 }],
  ])('that says %j is %j', (range, expected) => {
    expect(rangeOf({ range })).toEqual(expected);
  });

  test.each([
    undefined,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=4-2',
    'bytes=a-b',
    'bytes=1-2,4-5',
    'bytes=1-2,',
    'bytes=--1',
    'bytes=+1-2',
    'bytes=0x1-2',
    'bytes=1.5-2',
    'bytes=-1-2',
    'items=1-2',
    'bytes:1-2',
    'bytes=1234567890123456-',
    'bytes=1-2\r\nx: y',
  ])('that says %j is the whole file', (range) => {
    expect(rangeOf({ range })).toBeUndefined();
  });

  test('that is meant for one version of the file is the whole, since versions are not told apart', () => {
    expect(rangeOf({ range: 'bytes=0-1', 'if-range': '"a"' })).toBeUndefined();
  });
});
