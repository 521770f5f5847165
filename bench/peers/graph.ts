import { readFileSync } from 'node:fs';
import { inboxOf } from './lists.ts';
import type { Inbox } from './mail.ts';
import { pageOf } from './mail.ts';

export const typeDefs = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');

/** What a resolver needs of a request. */
export interface Context {
  readonly authorization: string;
}

/** The resolvers of Inbox. */
export const inboxFields = { messages: (inbox: Inbox, { first }: { first: number }) => pageOf(inbox, first) };

export const resolvers = {
  Query: {
    inbox: (_: unknown, { address }: { address: string }, { authorization }: Context) =>
      inboxOf(address, authorization),
  },
  Inbox: inboxFields,
};
