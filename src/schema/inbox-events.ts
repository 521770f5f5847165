import type { EndEvent, RemovalEvent, StateEvent, WatchEvent } from '../live/watch-event.ts';
import { builder } from './builder.ts';
import { encodeGlobalId } from './global-id.ts';
import { messageKey } from './message-key.ts';
import { MessageReceived } from './message-received.ts';

const MessageRemoved = builder.objectRef<RemovalEvent>('MessageRemoved').implement({
  description:
    'A message that was in the inbox is gone: deleted, or no longer listed by the upstream two times in a row.',
  fields: (t) => ({
    messageId: t.id({
      description: 'The id that it had.',
      resolve: ({ ref }) => encodeGlobalId('Message', messageKey(ref)),
    }),
    cursor: t.exposeString('cursor', { description: 'Covers every message given so far.' }),
  }),
});

const REASONS = ['DELETED', 'RENAMED', 'EXPIRED', 'REVOKED'] as const;
type Reason = (typeof REASONS)[number];

const InboxClosedReason = builder.enumType('InboxClosedReason', {
  description: 'REVOKED: the upstream does not accept the key any more.',
  values: REASONS,
});

export const InboxClosed = builder.objectRef<EndEvent>('InboxClosed').implement({
  description: 'The inbox is over, for this caller at least; nothing comes after it.',
  fields: (t) => ({
    address: t.expose('address', { type: 'EmailAddress' }),
    reason: t.field({
      type: InboxClosedReason,
      // A feed that has stopped for any other reason is an error of the operation: the inbox may well live on.
      resolve: ({ end }) => end.reason as Reason,
    }),
    newAddress: t.field({
      description: 'Set where the inbox was renamed.',
      type: 'EmailAddress',
      nullable: true,
      resolve: ({ end }) => end.newAddress,
    }),
  }),
});

const FeedState = builder.enumType('FeedState', { values: ['LIVE', 'DELAYED', 'STALLED'] as const });

const FeedStateChanged = builder.objectRef<StateEvent>('FeedStateChanged').implement({
  description:
    'Whether messages come as they should. DELAYED: the quota or failures slow the polling down. STALLED: it has stopped until `nextPollAt`.',
  fields: (t) => ({
    state: t.expose('state', { type: FeedState }),
    nextPollAt: t.expose('nextPollAt', {
      description: 'When the upstream is looked at next; null where that is not known.',
      type: 'DateTime',
      nullable: true,
    }),
    reason: t.exposeString('reason', { description: 'What holds it back, for people.', nullable: true }),
  }),
});

const typeNames: Readonly<Record<WatchEvent['kind'], string>> = {
  arrival: 'MessageReceived',
  removal: 'MessageRemoved',
  end: 'InboxClosed',
  state: 'FeedStateChanged',
};

const InboxEvent = builder.unionType('InboxEvent', {
  description: 'Something that happens to an inbox.',
  types: [MessageReceived, MessageRemoved, InboxClosed, FeedStateChanged],
  resolveType: (event) => typeNames[event.kind],
});

builder.subscriptionField('inboxEvents', (t) =>
  t.field({
    description:
      'All that happens to the inbox, its end and the state of the feed included. A feed is LIVE as long as it does not say otherwise. Completes after InboxClosed.',
    type: InboxEvent,
    args: {
      inbox: t.arg({ type: 'EmailAddress', required: true }),
      after: t.arg.string({
        description:
          'Inbox.cursor, or the cursor of an event: first every message that it does not cover. Removals of before are not told.',
      }),
    },
    subscribe: (_, { inbox, after }, { live, call }) => live.watch({ address: inbox, after, wantsAll: true }, call()),
    resolve: (event) => {
      if (event.kind === 'end' && event.end.reason === 'STOPPED') throw event.end.error;
      return event;
    },
  }),
);
