import type { ArrivalEvent } from '../live/watch-event.ts';
import { builder } from './builder.ts';
import { conditionsOf, MessageFilterInput, matchesAll } from './message-filter.ts';
import { MessageRef } from './object-refs.ts';

export const MessageReceived = builder.objectRef<ArrivalEvent>('MessageReceived').implement({
  description: 'A message arrived.',
  fields: (t) => ({
    message: t.field({ type: MessageRef, resolve: ({ message }) => message }),
    cursor: t.exposeString('cursor', { description: 'Covers this message and all before it.' }),
  }),
});

builder.subscriptionField('messageReceived', (t) =>
  t.field({
    description:
      'Every message that arrives in the inbox; with `after`, first every one that the cursor does not cover. Completes when the inbox closes.',
    type: MessageReceived,
    args: {
      inbox: t.arg({ type: 'EmailAddress', required: true }),
      after: t.arg.string({ description: 'Inbox.cursor, or the cursor of an event.' }),
      where: t.arg({
        description: 'Others are passed over, and covered by the next cursor.',
        type: MessageFilterInput,
      }),
    },
    subscribe: (_, { inbox, after, where }, context) => {
      const watch = { address: inbox, after, endsSilently: true };
      const { live, call } = context;
      if (!where) return live.watch(watch, call());
      return live.watch({ ...watch, matches: matchesAll(conditionsOf(where, context)) }, call());
    },
    resolve: (event) => {
      if (event.kind === 'arrival') return event;
      throw event.kind === 'end' ? event.end.error : new TypeError(`An event of kind ${event.kind} is no arrival`);
    },
  }),
);
