import { normalizeAddress } from '../datasources/mail-source.ts';
import { whenThere } from '../maybe-promise.ts';
import { builder } from './builder.ts';
import { conditionsOf, MessageFilterInput, matchingOf } from './message-filter.ts';
import { DomainRef, InboxRef, MessageRef } from './object-refs.ts';
import { paginate } from './paging.ts';

builder.node(InboxRef, {
  description: 'A disposable mailbox. Its identity is its address: renaming makes another inbox of it.',
  id: { resolve: ({ address }) => address },
  loadMany: (keys, { loaders }) =>
    keys.map((key) => {
      const address = normalizeAddress(key);
      return address === null ? null : loaders.inbox.load(address);
    }),
  fields: (t) => ({
    address: t.expose('address', { type: 'EmailAddress' }),
    username: t.string({
      description: 'The part of the address before the @.',
      resolve: ({ address }) => address.slice(0, address.lastIndexOf('@')),
    }),
    domain: t.field({
      type: DomainRef,
      resolve: ({ address }) => ({ name: address.slice(address.lastIndexOf('@') + 1) }),
    }),
    createdAt: t.expose('createdAt', {
      description: 'Null when this gateway did not see the inbox being created.',
      type: 'DateTime',
      nullable: true,
    }),
    expiresAt: t.expose('expiresAt', { description: 'Null when not known.', type: 'DateTime', nullable: true }),
    cursor: t.string({
      description: 'Covers every message now in the inbox: pass it as `after` to get only what comes next.',
      resolve: ({ address }, _, { loaders, live, credential }) =>
        whenThere(loaders.messages.load(address), (list) => live.cursorOf(list, credential())),
    }),
    unseenCount: t.int({
      description: 'How many of its messages are not marked seen.',
      resolve: ({ address }, _, { loaders }) =>
        whenThere(loaders.messages.load(address), ({ messages }) => messages.filter(({ isSeen }) => !isSeen).length),
    }),
    messages: t.connection(
      {
        description: 'Newest first. `last` pages from the oldest end, and then `first` does not count.',
        type: MessageRef,
        args: { where: t.arg({ type: MessageFilterInput }) },
        resolve: ({ address }, { where, ...page }, context) => {
          const conditions = conditionsOf(where, context);
          const matching = whenThere(context.loaders.messages.load(address), ({ messages }) =>
            matchingOf(messages, conditions, context),
          );
          return whenThere(matching, (messages) =>
            paginate(messages, ({ id }) => id, page, context.limits.maxPageSize),
          );
        },
      },
      {
        name: 'InboxMessagesConnection',
        description: 'A page of the messages of an inbox.',
        fields: (c) => ({
          totalCount: c.int({ description: 'Of all pages together.', resolve: (page) => page.totalCount }),
        }),
      },
      { name: 'InboxMessagesEdge', description: 'A message and where it stands.' },
    ),
  }),
});

builder.queryField('inbox', (t) =>
  t.field({
    description:
      'An inbox of this account; null when the upstream does not know it. Costs the same single call as its messages.',
    type: InboxRef,
    nullable: true,
    args: { address: t.arg({ type: 'EmailAddress', required: true }) },
    resolve: (_, { address }, { loaders }) => loaders.inbox.load(address),
  }),
);

builder.queryField('inboxes', (t) =>
  t.connection(
    {
      description:
        'The inboxes created or renamed through this gateway with this credential that are neither deleted nor expired. No upstream call.',
      type: InboxRef,
      resolve: (_, args, { directory, credential, limits }) =>
        whenThere(directory.list(credential()), (inboxes) =>
          paginate(inboxes, ({ address }) => address, args, limits.maxPageSize),
        ),
    },
    {
      name: 'InboxConnection',
      description: 'A page of inboxes, the latest first.',
      fields: (c) => ({
        totalCount: c.int({ description: 'Of all pages together.', resolve: (page) => page.totalCount }),
      }),
    },
    { name: 'InboxEdge', description: 'An inbox and where it stands.' },
  ),
);
