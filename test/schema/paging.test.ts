import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageArgs } from '../../src/schema/paging.ts';
import { paginate } from '../../src/schema/paging.ts';

const MAX = 100;
const nodes = [...'abcdefgh'];
const page = (args: PageArgs, from: readonly string[] = nodes) => paginate(from, (node) => node, args, MAX);
const text = (args: PageArgs, from?: readonly string[]) =>
  page(args, from)
    .edges.map(({ node }) => node)
    .join('');
/** The cursor of a node of the list. */
const at = (node: string, from = nodes) =>
  page({ first: MAX }, from).edges.find((edge) => edge.node === node)?.cursor ?? expect.fail(`no ${node} here`);

describe('a page', () => {
  test.each<[PageArgs, string]>([
    [{ first: 3 }, 'abc'],
    [{ first: 100 }, 'abcdefgh'],
    [{ first: 0 }, ''],
    [{}, 'abcdefgh'],
    [{ first: null, after: null, last: null, before: null }, 'abcdefgh'],
    [{ first: 3, after: at('b') }, 'cde'],
    [{ first: 3, after: at('h') }, ''],
    [{ first: 3, before: at('c') }, 'ab'],
    [{ first: 3, after: at('b'), before: at('e') }, 'cd'],
    [{ last: 3 }, 'fgh'],
    [{ last: 3, before: at('e') }, 'bcd'],
    [{ last: 3, before: at('a') }, ''],
    [{ last: 3, after: at('f') }, 'gh'],
    [{ last: 0 }, ''],
    [{ first: 2, last: 3 }, 'fgh'],
    [{ first: 3, after: at('e'), before: at('b') }, ''],
    [{ last: 3, after: at('e'), before: at('b') }, ''],
  ])('by %j is "%s"', (args, expected) => {
    expect(text(args)).toBe(expected);
  });

  test('has 20 nodes unless more or fewer are asked for', () => {
    const many = Array.from({ length: 30 }, (_, index) => `n${index}`);
    expect(page({}, many).edges).toHaveLength(20);
    expect(page({ first: null }, many).edges).toHaveLength(20);
  });

  test.each<[PageArgs, boolean, boolean]>([
    [{ first: 3 }, false, true],
    [{ first: 8 }, false, false],
    [{ first: 3, after: at('b') }, true, true],
    [{ first: 3, after: at('e') }, true, false],
    [{ last: 3 }, true, false],
    [{ last: 3, before: at('d') }, false, true],
  ])('by %j knows whether there is more before (%s) and after it (%s)', (args, before, after) => {
    expect(page(args).pageInfo).toMatchObject({ hasPreviousPage: before, hasNextPage: after });
  });

  test('tells its ends by the cursors of its edges, and how many nodes there are in all', () => {
    const { edges, pageInfo, totalCount } = page({ first: 3, after: at('b') });
    expect(pageInfo).toMatchObject({ startCursor: edges[0]?.cursor, endCursor: edges[2]?.cursor });
    expect(totalCount).toBe(8);
  });

  test('of nothing has no ends', () => {
    const { edges, pageInfo, totalCount } = page({}, []);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
    expect([edges, totalCount, hasNextPage, hasPreviousPage, startCursor, endCursor]).toEqual([
      [],
      0,
      false,
      false,
      null,
      null,
    ]);
  });
});

describe('an argument that cannot be', () => {
  test.each(['first', 'last'] as const)('%s below 0 is bad input, and names itself', (name) => {
    expect(() => page({ [name]: -1 })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', context: { field: [name] } }),
    );
  });

  test.each(['first', 'last'] as const)('%s above the largest page is over a limit, and says which', (name) => {
    expect(text({ [name]: MAX })).toBe('abcdefgh');
    expect(() => page({ [name]: MAX + 1 })).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED', message: expect.stringContaining('100') }),
    );
  });

  const cursorOf = (text: string) => Buffer.from(text).toString('base64url');
  test.each([
    '',
    ' ',
    'garbage',
    '!!!',
    cursorOf('3'),
    cursorOf('3:'),
    cursorOf('-3:a'),
    cursorOf('1e3:a'),
    cursorOf(`${'9'.repeat(10)}:a`),
    `${at('b')}!`,
    ` ${at('b')}`,
    `${at('b')}==`,
  ])('the cursor %j is bad input, as after and as before', (cursor) => {
    for (const name of ['after', 'before'] as const) {
      expect(() => page({ [name]: cursor })).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', context: { field: [name] } }),
      );
    }
  });
});

/** Keys that look like anything, cursors included. */
const lists = fc.uniqueArray(fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat().map(String)), {
  maxLength: 40,
});
const sizes = fc.integer({ min: 1, max: 12 });

/** Every node met on the way from one end to the other; `between` may change the list between two pages. */
function walk(
  list: readonly string[],
  size: number,
  direction: 'forward' | 'backward',
  between: (list: readonly string[], seen: readonly string[]) => readonly string[] = (same) => same,
): string[] {
  const seen: string[] = [];
  let current = list;
  let cursor: string | null = null;
  for (;;) {
    const args: PageArgs = direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { edges, pageInfo } = page(args, current);
    const met = edges.map(({ node }) => node);
    if (direction === 'forward') seen.push(...met);
    else seen.unshift(...met);
    if (!(direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    current = between(current, seen);
  }
}

describe.each(['forward', 'backward'] as const)('walking %s from page to page', (direction) => {
  test('meets every node once and in order, however large a page is', () => {
    fc.assert(
      fc.property(lists, sizes, (list, size) => {
        expect(walk(list, size, direction)).toEqual(list);
      }),
    );
  });

  test('loses and repeats nothing when a node is deleted between two pages', () => {
    const choice = fc.nat();
    fc.assert(
      fc.property(lists, sizes, choice, (list, size, index) => {
        const gone = list[index % Math.max(list.length, 1)];
        const met = walk(list, size, direction, (current) => current.filter((node) => node !== gone));
        expect(met.filter((node) => node !== gone)).toEqual(list.filter((node) => node !== gone));
        expect(new Set(met).size).toBe(met.length);
      }),
    );
  });

  test('loses and repeats nothing when the node of the cursor is the one deleted', () => {
    fc.assert(
      fc.property(lists, sizes, (list, size) => {
        let isDone = false;
        const met = walk(list, size, direction, (current, seen) => {
          if (isDone) return current;
          isDone = true;
          const gone = direction === 'forward' ? seen.at(-1) : seen[0];
          return current.filter((node) => node !== gone);
        });
        expect(met).toEqual(list);
      }),
    );
  });
});

test('walking forward is not disturbed by what comes in front meanwhile', () => {
  fc.assert(
    fc.property(lists, sizes, (list, size) => {
      let count = 0;
      const met = walk(list, size, 'forward', (current) => {
        count += 1;
        return [`new ${count} ${list.join()}`, ...current];
      });
      expect(met).toEqual(list);
    }),
  );
});
