import fc from 'fast-check';
import type { DocumentNode } from 'graphql';
import { execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAbandonedField } from '../../../src/abandoned-field.ts';
import { Plans } from '../../../src/operations/plans/plans.ts';
import { schema } from '../../../src/schema/index.ts';
import { anyMailbox, contextOf } from '../../helpers/any-mailbox.ts';
import type { AnyQuery } from '../../helpers/any-query.ts';
import { anyQuery } from '../../helpers/any-query.ts';

const ERRORS = 'there are errors';

// The reference leaves some to reject for nobody; all others are still for the runner to see.
const before = process.listeners('unhandledRejection');
const onRejection = (error: unknown, promise: Promise<unknown>) => {
  if (!isAbandonedField(error)) for (const listener of before) listener(error, promise);
};
beforeAll(() => void process.removeAllListeners('unhandledRejection').on('unhandledRejection', onRejection));
afterAll(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', onRejection);
  for (const listener of before) process.on('unhandledRejection', listener);
});

function documentOf(source: string): DocumentNode | null {
  const document = parse(source);
  return validate(schema, document).length === 0 ? document : null;
}

type Context = ReturnType<typeof contextOf>;

async function byPlan(plans: Plans, { source, variables }: AnyQuery, context: Context): Promise<string> {
  const plan = plans.of(source, undefined);
  const accepted = plan?.accept(variables);
  if (!plan || !accepted) return ERRORS;
  try {
    return await plan.run(context, accepted);
  } catch {
    return ERRORS;
  }
}

async function byReference({ source, variables }: AnyQuery, contextValue: Context): Promise<string> {
  const document = parse(source);
  const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables });
  return errors ? ERRORS : JSON.stringify(data);
}

test('whatever is asked of whatever there is, a plan writes what graphql-js comes to, or leaves it', async () => {
  const count = { all: 0, withData: 0 };
  const plans = new Plans({ schema, limits: { maxCost: 1e12, maxPageSize: 500 }, documentOf });
  await fc.assert(
    fc.asyncProperty(anyQuery(), fc.array(anyMailbox, { minLength: 1, maxLength: 2 }), async (query, mailboxes) => {
      fc.pre(documentOf(query.source) !== null);
      for (const mailbox of mailboxes) {
        const expected = await byReference(query, contextOf(mailbox));
        count.all += 1;
        count.withData += Number(expected !== ERRORS);
        // The second time, there are fragments to be had.
        for (let time = 0; time < 2; time += 1) {
          expect(await byPlan(plans, query, contextOf(mailbox))).toBe(expected);
        }
      }
    }),
    { seed: 20_261_130, numRuns: 500 },
  );
  expect(count.withData / count.all).toBeGreaterThan(0.3);
});
