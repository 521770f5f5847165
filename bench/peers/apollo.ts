// Apollo Server, standalone as its documentation has it: with RESTDataSource and its cache, or with OWN_LISTS on the lists that the
// other peers remember.

import { RESTDataSource } from '@apollo/datasource-rest';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { inboxFields, resolvers, typeDefs } from './graph.ts';
import { readInbox } from './mail.ts';
import { announce, LIST_TTL_MS, UPSTREAM_URL } from './settings.ts';

class MailApi extends RESTDataSource {
  override baseURL = UPSTREAM_URL;
  readonly #authorization: string;

  constructor(authorization: string, cache: KeyValueCache) {
    super({ cache });
    this.#authorization = authorization;
  }

  async inbox(address: string) {
    const reply = await this.get('/api/messages', {
      params: { email: address },
      headers: { authorization: this.#authorization },
      // Keyed by credential, which an upstream that sends no Vary leaves to us.
      cacheKey: `${this.#authorization} ${address}`,
      cacheOptions: { ttl: LIST_TTL_MS / 1000 },
    });
    return readInbox(address, reply);
  }
}

interface Context {
  readonly authorization: string;
  readonly api: MailApi;
}

const cache = new InMemoryLRUCache({ maxSize: 2 ** 28 });
const rest = {
  Query: { inbox: (_: unknown, { address }: { address: string }, { api }: Context) => api.inbox(address) },
  Inbox: inboxFields,
};
const server = new ApolloServer<Context>({
  typeDefs,
  resolvers: (process.env.OWN_LISTS ? resolvers : rest) as never,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => {
    const authorization = req.headers.authorization ?? '';
    return { authorization, api: new MailApi(authorization, cache) };
  },
});
announce(Number(new URL(url).port));
