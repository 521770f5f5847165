import fc from 'fast-check';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { OperationSize } from '../../../src/operations/limits/measure.ts';
import { measure } from '../../../src/operations/limits/measure.ts';
import { anyDocument } from '../../helpers/any-document.ts';

const NOTHING: OperationSize = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

/** What `measure` says, worked out by writing every fragment out wherever it is spread. Null for a ring. */
function writtenOut(document: DocumentNode): OperationSize | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
  const ring = new Error('a ring');
  const sizeOf = (set: SelectionSetNode, level: number, within: readonly string[]): OperationSize => {
    let sum = NOTHING;
    for (const node of set.selections) {
      let own: OperationSize = { ...NOTHING, directives: node.directives?.length ?? 0 };
      let below = NOTHING;
      if (node.kind === 'Field') {
        own = { ...own, depth: level + 1, aliases: node.alias ? 1 : 0, rootFields: level === 0 ? 1 : 0 };
        if (node.selectionSet) below = sizeOf(node.selectionSet, level + 1, within);
      } else if (node.kind === 'InlineFragment') below = sizeOf(node.selectionSet, level, within);
      else {
        const name = node.name.value;
        if (within.includes(name)) throw ring;
        const fragment = fragments.get(name);
        if (fragment) {
          below = sizeOf(fragment.selectionSet, level, [...within, name]);
          below = { ...below, directives: below.directives + (fragment.directives?.length ?? 0) };
        }
      }
      sum = {
        depth: Math.max(sum.depth, own.depth, below.depth),
        aliases: sum.aliases + own.aliases + below.aliases,
        directives: sum.directives + own.directives + below.directives,
        rootFields: sum.rootFields + own.rootFields + below.rootFields,
      };
    }
    return sum;
  };
  try {
    // A ring counts wherever it is.
    for (const [name, { selectionSet }] of fragments) sizeOf(selectionSet, 1, [name]);
    return document.definitions.reduce((largest, node) => {
      if (node.kind !== 'OperationDefinition') return largest;
      const size = sizeOf(node.selectionSet, 0, []);
      const ofVariables = (node.variableDefinitions ?? []).reduce((sum, one) => sum + (one.directives?.length ?? 0), 0);
      return {
        depth: Math.max(largest.depth, size.depth),
        aliases: Math.max(largest.aliases, size.aliases),
        directives: Math.max(largest.directives, size.directives + (node.directives?.length ?? 0) + ofVariables),
        rootFields: Math.max(largest.rootFields, size.rootFields),
      };
    }, NOTHING);
  } catch (error) {
    if (error === ring) return null;
    throw error;
  }
}

describe('the size of a document', () => {
  test.each([true, false])('is what it is with every fragment written out (with rings: %j)', (withRings) => {
    fc.assert(
      fc.property(anyDocument({ withRings }), (source) => {
        const document = parse(source);
        const size = measure(document);
        const expected = writtenOut(document);
        if (expected === null) expect(size).toBeNull();
        else expect(size).toMatchObject(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('counts what is defined, and the variables of the operation that has most', () => {
    const source =
      'query A($a: Int, $b: Int) { ...F ... { ...F } } query B { b } fragment F on T { f } fragment G on T { g ...F }';
    expect(measure(parse(source))).toMatchObject({ operations: 2, fragments: 2, spreads: 3, variables: 2 });
  });

  test('multiplies without doing so: fragments that double sixty times take sixty steps', () => {
    const chain = Array.from({ length: 60 }, (_, i) => `fragment F${i} on T { x: a ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    expect(measure(parse(`{ ...F0 } ${chain} fragment F60 on T { x: a }`))).toMatchObject({
      depth: 1,
      aliases: 2 ** 61 - 1,
      spreads: 121,
    });
  });

  test('has no end where fragments of a chain of a hundred thousand come round, and takes no stack to say so', () => {
    const definitions = Array.from({ length: 20_000 }, (_, i) => `fragment F${i} on T { a ...F${(i + 1) % 20_000} }`);
    expect(measure(parse(`{ ...F0 } ${definitions.join(' ')}`))).toBeNull();
    expect(measure(parse(`{ ...F0 } ${definitions.slice(0, -1).join(' ')}`))).toMatchObject({
      depth: 1,
      spreads: 20_000,
    });
  });

  test('has the pairs of fields that have one name, heavier by their arguments', () => {
    const repetition = (source: string) => measure(parse(source))?.repetition;
    expect(repetition('{ a b c }')).toBe(0);
    expect(repetition('{ a a a a }')).toBe(12);
    expect(repetition('{ a: b a: c x { a } }')).toBe(6);
    expect(repetition(`{ a(b: "${'x'.repeat(75)}") a }`)).toBe(12);
  });

  test('is refused, and does not overflow, where selections are nested beyond the stack', () => {
    let set: SelectionSetNode = { kind: 'SelectionSet', selections: [] } as never;
    for (let i = 0; i < 100_000; i += 1) {
      set = { kind: 'SelectionSet', selections: [{ kind: 'InlineFragment', selectionSet: set }] } as never;
    }
    const operation = { kind: 'OperationDefinition', operation: 'query', selectionSet: set };
    const document = { kind: 'Document', definitions: [operation] } as unknown as DocumentNode;
    expect(() => measure(document)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });
});
