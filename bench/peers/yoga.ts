// GraphQL Yoga as it comes; with RESPONSE_CACHE, its response cache, a session by credential.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import { createSchema, createYoga } from 'graphql-yoga';
import { resolvers, typeDefs } from './graph.ts';
import { announce, LIST_TTL_MS } from './settings.ts';

const cache = process.env.RESPONSE_CACHE
  ? [
      useResponseCache({
        session: (request) => request.headers.get('authorization'),
        ttl: LIST_TTL_MS,
      }),
    ]
  : [];
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: { Query: resolvers.Query, Inbox: resolvers.Inbox } as never }),
  context: ({ request }) => ({ authorization: request.headers.get('authorization') ?? '' }),
  plugins: cache,
  logging: false,
  graphiql: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
