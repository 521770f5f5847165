import type { Quota } from '../datasources/mail-source.ts';
import { builder } from './builder.ts';

const QuotaRef = builder.objectRef<Quota>('Quota').implement({
  description: "The account's allowance of upstream calls.",
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'Calls in a period.' }),
    used: t.exposeInt('used', { description: 'Calls already counted; only successful ones are.' }),
    remaining: t.exposeInt('remaining'),
    resetAt: t.expose('resetAt', { description: 'When the next period starts.', type: 'DateTime', nullable: true }),
    observedAt: t.expose('observedAt', { description: 'When the upstream reported this.', type: 'DateTime' }),
  }),
});

builder.queryField('quota', (t) =>
  t.field({
    description: "The account's quota as last reported by the upstream. No upstream call; null before the first one.",
    type: QuotaRef,
    nullable: true,
    resolve: (_, _args, { quota, call }) => quota.latest(call().credential),
  }),
);
