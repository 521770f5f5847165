import type { OperationDefinitionNode } from 'graphql';
import { getVariableValues, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkOperation } from '../../../src/operations/limits/operation-limits.ts';
import type { Plan } from '../../../src/operations/plans/plan.ts';
import { Plans } from '../../../src/operations/plans/plans.ts';
import type { GraphContext } from '../../../src/schema/context.ts';
import { schema } from '../../../src/schema/index.ts';

const plansOf = (maxCost = 1_000) =>
  new Plans({
    schema,
    limits: { maxCost, maxPageSize: 500 },
    documentOf: (source) => {
      const document = parse(source);
      return validate(schema, document).length === 0 ? document : null;
    },
  });

/** No field asks for anything of it. */
const context = {} as GraphContext;
const run = (plan: Plan | null, variables: Readonly<Record<string, unknown>> = {}) =>
  plan?.run(context, plan.accept(variables) ?? {});

describe('a plan', () => {
  test('is made once for a document and an operation', () => {
    const plans = plansOf();
    const source = 'query A { a: __typename } query B { b: __typename }';
    const [a, b] = [plans.of(source, 'A'), plans.of(source, 'B')];
    expect([run(a), run(b)]).toEqual(['{"a":"Query"}', '{"b":"Query"}']);
    expect([plans.of(source, 'A'), plans.of(source, 'B')]).toEqual([a, b]);
    expect(plans.of(source, 'A')).toBe(a);
  });

  test('takes no name of an operation for a part of its document', () => {
    const plans = plansOf();
    expect(run(plans.of('query A { a: __typename }', 'A'))).toBe('{"a":"Query"}');
    expect(plans.of('A query A { a: __typename }'.slice(2), undefined)).not.toBe(
      plans.of('query A { a: __typename }', 'A'),
    );
  });

  test.each<[string, string, string | undefined]>([
    ['a document that is not valid', '{ nothing }', undefined],
    ['an operation that is not there', 'query A { __typename }', 'B'],
    ['one of several, without a name', 'query A { __typename } query B { __typename }', undefined],
    ['a mutation', 'mutation { createInbox { errors { __typename } } }', undefined],
    ['a subscription', 'subscription { messageReceived(inbox: "a@b.test") { cursor } }', undefined],
    ['a wait', '{ waitForMessage(inbox: "a@b.test") { __typename } }', undefined],
    [
      'the bytes of files, wherever they stand',
      'query A { __typename } query B { node(id: "x") { ...F } } fragment F on Attachment { content }',
      'A',
    ],
  ])('is not made of %s', (_, source, name) => {
    const plans = plansOf();
    for (let time = 0; time < 2; time += 1) expect(plans.of(source, name)).toBeNull();
  });

  test('takes no variables that the operation does not take, nor what would cost too much', () => {
    const plan = plansOf().of('query ($n: Int!) { inboxes(first: $n) { nodes { id } } }', undefined);
    expect(plan?.accept({ n: 10 })).toEqual({ n: 10 });
    for (const variables of [{}, { n: null }, { n: 'x' }, { n: 1.5 }, { n: 500 }, JSON.parse('{"n":1,"__proto__":{}}')])
      expect(plan?.accept(variables)).toBeNull();
    expect(plan?.accept({ n: 10 })).toEqual({ n: 10 });
  });

  test('takes, of all variables one after the other, those that the operation may be asked with', () => {
    const source = `query ($n: Int = 400, $l: Int, $ids: [ID!] = [], $x: Boolean = true) {
      inboxes(first: $n, last: $l) @include(if: $x) { nodes { id } } nodes(ids: $ids) { id }
    }`;
    const plan = plansOf().of(source, undefined);
    const ids = (count: number) => Array(count).fill('x');
    const all = [undefined, null, 1, 500].flatMap((n) =>
      [undefined, null, 1, 500].flatMap((l) =>
        [undefined, null, 'x', ids(1), ids(400)].flatMap((some) =>
          [undefined, true, false].map((x) =>
            Object.fromEntries(Object.entries({ n, l, ids: some, x }).filter(([, value]) => value !== undefined)),
          ),
        ),
      ),
    );
    const document = parse(source);
    const isRefused = (variableValues: Readonly<Record<string, unknown>>) => {
      try {
        checkOperation({ schema, document, variableValues }, { maxCost: 1_000, maxPageSize: 500 });
        return (
          getVariableValues(
            schema,
            (document.definitions[0] as OperationDefinitionNode).variableDefinitions ?? [],
            variableValues,
          ).errors !== undefined
        );
      } catch {
        return true;
      }
    };
    const refused = all.map(isRefused);
    for (let time = 0; time < 2; time += 1)
      expect(all.map((variables) => plan?.accept(variables) === null)).toEqual(refused);
    expect(new Set(refused).size).toBe(2);
  });

  test('with many forms counts for each of them', () => {
    const names = Array.from({ length: 8 }, (_, i) => `v${i}`);
    const fields = names.map((name) => `${name}: __typename @include(if: $${name})`).join(' ');
    const source = `query (${names.map((name) => `$${name}: Boolean!`)}) { ${fields} } # ${'x'.repeat(4_000)}`;
    const plans = plansOf();
    const plan = plans.of(source, undefined);
    const other = plans.of('{ __typename }', undefined);
    for (let form = 0; form < 200; form += 1) {
      const given = names.map((name, i) => [name, (form & (1 << i)) !== 0] as const);
      const written = given.filter(([, isIn]) => isIn).map(([name]) => [name, 'Query']);
      expect(run(plan, Object.fromEntries(given))).toBe(JSON.stringify(Object.fromEntries(written)));
    }
    // It has grown out of what there is room for, and been forgotten.
    expect(plans.of(source, undefined)).not.toBe(plan);
    expect([plan === null, other === null]).toEqual([false, false]);
  });
});
