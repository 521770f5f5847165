import type { Message, MessageRef as MessageKey } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import { builder } from './builder.ts';
import { keyOfType } from './global-id.ts';
import { readMessageKey } from './message-key.ts';
import type { UserError } from './mutation-errors.ts';
import { deleteMessageErrors, markMessageSeenErrors } from './mutation-errors.ts';
import { MessageRef } from './object-refs.ts';

interface MessagePayload {
  readonly message?: Message | undefined;
  readonly deletedMessageId?: string | undefined;
  readonly errors: readonly UserError[];
}

function refOf(id: string): MessageKey {
  const ref = readMessageKey(keyOfType(id, 'Message'));
  if (ref) return ref;
  throw new GatewayError('NOT_FOUND', 'There is no message with this id.');
}

const MarkMessageSeenInput = builder.inputType('MarkMessageSeenInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

const MarkMessageSeenPayload = builder.objectRef<MessagePayload>('MarkMessageSeenPayload').implement({
  fields: (t) => ({
    message: t.field({ type: MessageRef, nullable: true, resolve: ({ message }) => message }),
    errors: t.field({ type: [markMessageSeenErrors.ref], resolve: ({ errors }) => errors }),
  }),
});

builder.mutationField('markMessageSeen', (t) =>
  t.field({
    description: 'Marks a message as seen, by reading it upstream.',
    type: MarkMessageSeenPayload,
    args: { input: t.arg({ type: MarkMessageSeenInput, required: true }) },
    resolve: (_, { input }, { source, call, loaders }) =>
      markMessageSeenErrors.attempt(loaders, async () => ({
        message: await source.readMessage(refOf(input.id), call()),
      })),
  }),
);

const DeleteMessageInput = builder.inputType('DeleteMessageInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

const DeleteMessagePayload = builder.objectRef<MessagePayload>('DeleteMessagePayload').implement({
  fields: (t) => ({
    deletedMessageId: t.id({ nullable: true, resolve: (payload) => payload.deletedMessageId }),
    errors: t.field({ type: [deleteMessageErrors.ref], resolve: ({ errors }) => errors }),
  }),
});

builder.mutationField('deleteMessage', (t) =>
  t.field({
    description: 'Deletes a message with its attachments.',
    type: DeleteMessagePayload,
    args: { input: t.arg({ type: DeleteMessageInput, required: true }) },
    resolve: (_, { input }, { source, call, loaders }) =>
      deleteMessageErrors.attempt(loaders, async () => {
        await source.deleteMessage(refOf(input.id), call());
        return { deletedMessageId: input.id };
      }),
  }),
);
