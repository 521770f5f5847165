import type { Inbox } from '../datasources/mail-source.ts';
import { builder } from './builder.ts';
import type { UserError } from './mutation-errors.ts';
import { createInboxErrors, deleteInboxErrors, renameInboxErrors } from './mutation-errors.ts';
import { checkDomain, checkUsername, createNamedInbox, renameInbox } from './named-inbox.ts';
import { InboxRef } from './object-refs.ts';

interface InboxPayload {
  readonly inbox?: Inbox | undefined;
  readonly previousAddress?: string | undefined;
  readonly deletedAddress?: string | undefined;
  readonly errors: readonly UserError[];
}

const CreateInboxInput = builder.inputType('CreateInboxInput', {
  description: 'The wanted name; what is left out is chosen by the upstream.',
  fields: (t) => ({ username: t.string(), domain: t.string() }),
});

const CreateInboxPayload = builder.objectRef<InboxPayload>('CreateInboxPayload').implement({
  fields: (t) => ({
    inbox: t.field({ type: InboxRef, nullable: true, resolve: ({ inbox }) => inbox }),
    errors: t.field({ type: [createInboxErrors.ref], resolve: ({ errors }) => errors }),
  }),
});

builder.mutationField('createInbox', (t) =>
  t.field({
    description: 'A random inbox or, with a username or a domain, one of that name.',
    type: CreateInboxPayload,
    args: { input: t.arg({ type: CreateInboxInput }) },
    resolve: (_, { input }, { source, call, loaders }) =>
      createInboxErrors.attempt(loaders, async () => {
        const inbox = await createNamedInbox(source, input ?? {}, call());
        // A new inbox holds nothing. Its cursor so covers nothing, and a mail that is faster than the next call is not missed.
        loaders.messages.prime(inbox.address, { address: inbox.address, messages: [], bytes: 0 });
        return { inbox };
      }),
  }),
);

const RenameInboxInput = builder.inputType('RenameInboxInput', {
  fields: (t) => ({
    address: t.field({ type: 'EmailAddress', required: true }),
    username: t.string({ required: true }),
    domain: t.string({ required: true }),
  }),
});

const RenameInboxPayload = builder.objectRef<InboxPayload>('RenameInboxPayload').implement({
  fields: (t) => ({
    inbox: t.field({ type: InboxRef, nullable: true, resolve: ({ inbox }) => inbox }),
    previousAddress: t.field({
      description: 'The address that is no more.',
      type: 'EmailAddress',
      nullable: true,
      resolve: (payload) => payload.previousAddress,
    }),
    errors: t.field({ type: [renameInboxErrors.ref], resolve: ({ errors }) => errors }),
  }),
});

builder.mutationField('renameInbox', (t) =>
  t.field({
    description: 'Gives an inbox another address. Whether its messages follow is up to the upstream.',
    type: RenameInboxPayload,
    args: { input: t.arg({ type: RenameInboxInput, required: true }) },
    resolve: (_, { input }, { source, call, loaders }) =>
      renameInboxErrors.attempt(loaders, async () => {
        const to = { username: checkUsername(input.username), domain: checkDomain(input.domain) };
        const inbox = await renameInbox(source, input.address, to, call());
        return { inbox, previousAddress: input.address };
      }),
  }),
);

const DeleteInboxInput = builder.inputType('DeleteInboxInput', {
  fields: (t) => ({ address: t.field({ type: 'EmailAddress', required: true }) }),
});

const DeleteInboxPayload = builder.objectRef<InboxPayload>('DeleteInboxPayload').implement({
  fields: (t) => ({
    deletedAddress: t.field({ type: 'EmailAddress', nullable: true, resolve: (payload) => payload.deletedAddress }),
    errors: t.field({ type: [deleteInboxErrors.ref], resolve: ({ errors }) => errors }),
  }),
});

builder.mutationField('deleteInbox', (t) =>
  t.field({
    description: 'Deletes an inbox with its messages. Subscriptions to it complete at once.',
    type: DeleteInboxPayload,
    args: { input: t.arg({ type: DeleteInboxInput, required: true }) },
    resolve: (_, { input }, { source, call, loaders }) =>
      deleteInboxErrors.attempt(loaders, async () => {
        await source.deleteInbox(input.address, call());
        return { deletedAddress: input.address };
      }),
  }),
);
