// Mercurius on Fastify; with JIT, with graphql-jit from the second time on that an operation comes.
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { resolvers, typeDefs } from './graph.ts';
import { newMessages } from './new-messages.ts';
import { announce } from './settings.ts';

const app = fastify({ logger: false });
await app.register(mercurius as never, {
  schema: typeDefs,
  resolvers: {
    ...resolvers,
    Subscription: {
      messageReceived: {
        subscribe: async (
          _: unknown,
          { inbox }: { inbox: string },
          { pubsub, authorization }: { pubsub: never; authorization: string },
        ) => newMessages(inbox, authorization, pubsub),
      },
    },
  },
  context: ({ headers }: { headers: Record<string, string> }) => ({ authorization: headers.authorization ?? '' }),
  subscription: {
    context: (_: unknown, { headers }: { headers: Record<string, string> }) => ({
      authorization: headers.authorization ?? '',
    }),
  },
  jit: process.env.JIT ? 1 : 0,
});
await app.listen({ port: 0, host: '127.0.0.1' });
announce((app.server.address() as AddressInfo).port);
