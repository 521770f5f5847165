import { isDeepStrictEqual } from 'node:util';
import type { Variables } from './load/requests.ts';
import type { Server } from './servers/catalogue.ts';
import { INBOX_OF_OPENAPI } from './servers/operations.ts';
import type { Started } from './servers/started.ts';
import { addressAt } from './upstream/mailbox.ts';
import type { World } from './world.ts';

/** How far an answer is the one that was expected. */
export type Sameness = 'byte for byte' | 'field for field' | 'field for field, without id, counts and pages';

interface Reference {
  readonly variables: Variables;
  readonly body: string;
}

interface Listed {
  readonly data: {
    readonly inbox: {
      readonly address: string;
      readonly messages: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
    };
  };
}

/** What a graph made of the upstream's OpenAPI would say where the gateway says that. */
function asOpenApi(body: string): unknown {
  const { address, messages } = (JSON.parse(body) as Listed).data.inbox;
  const nodes = messages.nodes.map(({ id: _, receivedAt, ...rest }) => ({
    ...rest,
    receivedAt: String(receivedAt).replace('T', ' ').replace('Z', ''),
  }));
  return { data: { inbox: { address, messages: nodes } } };
}

function withoutIds(body: string): unknown {
  const { data } = JSON.parse(body) as { data: { inbox: { address: string; messages: Record<string, unknown>[] } } };
  return {
    data: { inbox: { ...data.inbox, messages: data.inbox.messages.map(({ id: _, ...rest }) => rest) } },
  };
}

function compare(query: string, is: string, should: string): Sameness | null {
  // Where nobody else takes part.
  if (is === should) return 'byte for byte';
  if (query === INBOX_OF_OPENAPI) {
    const isSame = isDeepStrictEqual(withoutIds(is), asOpenApi(should));
    return isSame ? 'field for field, without id, counts and pages' : null;
  }
  // A line end after the answer is none of its bytes.
  if (is.trimEnd() === should.trimEnd()) return 'byte for byte';
  return isDeepStrictEqual(JSON.parse(is), JSON.parse(should)) ? 'field for field' : null;
}

const ASKED: readonly Variables[] = [
  { address: addressAt(0), first: 20 },
  { address: addressAt(7), first: 20 },
  { address: addressAt(999), first: 500 },
];

/**
 * Asks every server the same before anything is timed.
 *
 * @returns how far each one's answers are those of the first; throws where one differs
 */
export async function checkAnswers(
  world: World,
  running: readonly { readonly server: Server; readonly started: Started }[],
): Promise<ReadonlyMap<string, Sameness>> {
  const found = new Map<string, Sameness>();
  const references: Reference[] = [];
  // A graph that lacks some of the fields is nothing to hold the others against.
  const ordered = running.toSorted(
    (a, b) => Number(a.server.query === INBOX_OF_OPENAPI) - Number(b.server.query === INBOX_OF_OPENAPI),
  );
  for (const { server, started } of ordered) {
    for (const [i, variables] of ASKED.entries()) {
      const { status, body } = await world.once({ url: started.url, query: server.query, variables });
      references[i] ??= { variables, body };
      const should = references[i].body;
      const sameness =
        status === 200 && JSON.parse(body).errors === undefined ? compare(server.query, body, should) : null;
      if (sameness === null) {
        throw new Error(
          `${server.name} answers ${JSON.stringify(variables)} with (${status})\n${body}\nand not\n${should}`,
        );
      }
      found.set(server.id, sameness);
    }
  }
  return found;
}
