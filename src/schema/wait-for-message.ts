import { GatewayError } from '../errors.ts';
import type { NearMiss, TimeoutEvent, WaitOutcome } from '../live/wait-for-message.ts';
import { builder } from './builder.ts';
import { InboxClosed } from './inbox-events.ts';
import { conditionsOf, MessageFilterInput } from './message-filter.ts';
import { MessageReceived } from './message-received.ts';
import { MessageRef } from './object-refs.ts';

const NearMissRef = builder.objectRef<NearMiss>('NearMiss').implement({
  description: 'A message that arrived while something else was waited for.',
  fields: (t) => ({
    message: t.field({ type: MessageRef, resolve: ({ message }) => message }),
    unmet: t.exposeStringList('unmet', { description: 'Such as subject.contains.' }),
  }),
});

const WaitTimedOut = builder.objectRef<TimeoutEvent>('WaitTimedOut').implement({
  description: 'Nothing matched in time. What did arrive is listed with the conditions it failed.',
  fields: (t) => ({
    waitedMs: t.exposeInt('waitedMs'),
    nearMisses: t.field({
      description: 'The latest twenty, oldest first.',
      type: [NearMissRef],
      resolve: ({ nearMisses }) => nearMisses,
    }),
    cursor: t.exposeString('cursor', {
      description: 'Covers all that was looked at: wait after it for what comes next.',
    }),
  }),
});

const typeNames: Readonly<Record<WaitOutcome['kind'], string>> = {
  arrival: 'MessageReceived',
  timeout: 'WaitTimedOut',
  end: 'InboxClosed',
};

const WaitForMessageResult = builder.unionType('WaitForMessageResult', {
  description: 'What a wait comes to; an inbox that closes ends it before its time.',
  types: [MessageReceived, WaitTimedOut, InboxClosed],
  resolveType: (outcome) => typeNames[outcome.kind],
});

builder.queryField('waitForMessage', (t) =>
  t.field({
    description:
      'The first message not covered by `after` that satisfies `where`, as soon as it is there. Blocks at most `timeoutMs`.',
    type: WaitForMessageResult,
    args: {
      inbox: t.arg({ type: 'EmailAddress', required: true }),
      after: t.arg.string({
        description:
          'Inbox.cursor, taken before the mail was triggered, or the cursor of an event. Without it, whatever was not there when the inbox was last looked at.',
      }),
      where: t.arg({ type: MessageFilterInput }),
      timeoutMs: t.arg.int({ description: 'Milliseconds.', defaultValue: 30_000 }),
    },
    resolve: async (_, { inbox, after, where, timeoutMs }, context) => {
      const { live, call, limits, deadline, basis } = context;
      basis.never();
      const wanted = timeoutMs ?? 30_000;
      if (wanted < 1 || wanted > limits.maxWaitMs) {
        const message = `timeoutMs is a number of milliseconds from 1 to ${limits.maxWaitMs}. To wait longer, wait again after the cursor of the answer.`;
        throw new GatewayError('BAD_USER_INPUT', message, { context: { field: ['timeoutMs'] } });
      }
      const conditions = conditionsOf(where, context);
      const asking = call();
      const waitIsOver = deadline.extend(wanted);
      try {
        return await live.waitFor({ address: inbox, after, conditions, timeoutMs: wanted }, asking);
      } finally {
        waitIsOver();
      }
    },
  }),
);
