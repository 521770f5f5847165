import fc from 'fast-check';

const FRAGMENTS = ['F0', 'F1', 'F2', 'F3'];
const directives = fc.constantFrom('', '', '@skip(if: false)', '@a @b(c: [1, {d: "e"}])');
const field = fc.tuple(fc.constantFrom('', '', 'x: ', 'y: '), fc.constantFrom('a', 'b', 'c', 'd(e: 1)'), directives);

/** Selection sets, spreading any of these fragments. */
function selections(fragments: readonly string[]) {
  const { set } = fc.letrec<{ set: string; selection: string }>((tie) => ({
    selection: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      field.map((parts) => parts.join('')),
      ...(fragments.length > 0
        ? [fc.tuple(fc.constantFrom(...fragments), directives).map(([name, some]) => `...${name} ${some}`)]
        : []),
      fc.tuple(field, tie('set')).map(([parts, set]) => `${parts.join('')} ${set}`),
      fc.tuple(fc.constantFrom('... ', '... on T '), directives, tie('set')).map((parts) => parts.join(' ')),
    ),
    set: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((all) => `{ ${all.join(' ')} }`),
  }));
  return set;
}

/** Sources of small documents that parse, valid or not: with fragments that spread each other, in rings too where that is wanted. */
export function anyDocument({ withRings }: { readonly withRings: boolean }): fc.Arbitrary<string> {
  const fragments = FRAGMENTS.map((name, i) =>
    selections(withRings ? FRAGMENTS : FRAGMENTS.slice(i + 1)).map((set) => `fragment ${name} on T ${set}`),
  );
  const operations = fc.array(
    fc.tuple(
      fc.constantFrom('query Q', 'mutation M($v: [Int!] = [1] @a)'),
      directives,
      selections([...FRAGMENTS, 'None']),
    ),
    { minLength: 1, maxLength: 2 },
  );
  return fc
    .tuple(operations, fc.tuple(...fragments))
    .map(([all, some]) => [...all.map((parts) => parts.join(' ')), ...some].join('\n'));
}
