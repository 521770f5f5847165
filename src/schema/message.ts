import type { Inbox } from '../datasources/mail-source.ts';
import { builder } from './builder.ts';
import { keyOfType } from './global-id.ts';
import { messageKey, readMessageKey } from './message-key.ts';
import { AttachmentRef, InboxRef, MessageRef } from './object-refs.ts';

builder.node(MessageRef, {
  description: 'A mail as the upstream received it.',
  id: { resolve: messageKey },
  loadMany: (keys, { loaders }) =>
    keys.map((key) => {
      const ref = readMessageKey(key);
      return ref && loaders.message.load(ref);
    }),
  fields: (t) => ({
    inbox: t.field({
      type: InboxRef,
      resolve: async ({ inbox }, _, { directory, call }): Promise<Inbox> =>
        (await directory.find(inbox, call().credential)) ?? { address: inbox, createdAt: null, expiresAt: null },
    }),
    subject: t.exposeString('subject'),
    fromName: t.exposeString('fromName', { description: "The sender's display name.", nullable: true }),
    fromAddress: t.expose('fromAddress', { type: 'EmailAddress', nullable: true }),
    to: t.expose('to', { type: 'EmailAddress', nullable: true }),
    receivedAt: t.expose('receivedAt', {
      description: 'When the upstream says that it came. For display: times may repeat and go back.',
      type: 'DateTime',
      nullable: true,
    }),
    isSeen: t.exposeBoolean('isSeen'),
    isHtml: t.exposeBoolean('isHtml', { description: 'Whether `content` is HTML.' }),
    content: t.exposeString('content', { description: 'The body exactly as the upstream gave it. Unsafe to show.' }),
    attachments: t.field({
      type: [AttachmentRef],
      resolve: (message) => message.attachments.map((file, index) => ({ message, file, index })),
    }),
  }),
});

builder.queryField('message', (t) =>
  t.field({
    description: 'A message. Reading it here never marks it seen when the gateway already knows its content.',
    type: MessageRef,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, { loaders }) => {
      const ref = readMessageKey(keyOfType(id, 'Message'));
      return ref && loaders.message.load(ref);
    },
  }),
);
