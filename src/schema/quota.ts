import type { Quota } from '../datasources/mail-source.ts';
import { builder } from './builder.ts';

/** An Int holds no more; an upstream may mean "as many as you like". */
const int = (count: number) => Math.min(count, 2 ** 31 - 1);

const QuotaRef = builder.objectRef<Quota>('Quota').implement({
  description: "The account's allowance of upstream calls.",
  fields: (t) => ({
    limit: t.int({ description: 'Calls in a period.', resolve: ({ limit }) => int(limit) }),
    used: t.int({
      description: 'Calls already counted; only successful ones are.',
      resolve: ({ used }) => int(used),
    }),
    remaining: t.int({ resolve: ({ remaining }) => int(remaining) }),
    resetAt: t.expose('resetAt', { description: 'When the next period starts.', type: 'DateTime', nullable: true }),
    observedAt: t.expose('observedAt', { description: 'When the upstream reported this.', type: 'DateTime' }),
  }),
});

builder.queryField('quota', (t) =>
  t.field({
    description: "The account's quota as last reported by the upstream. No upstream call; null before the first one.",
    type: QuotaRef,
    nullable: true,
    resolve: (_, _args, { quota, credential }) => quota.latest(credential()),
  }),
);
