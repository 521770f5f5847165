import type { SubscribePayload } from 'graphql-ws';

/** What is longer is no key of anybody. */
const LONGEST = 5_000;

type Fields = Readonly<Record<string, unknown>>;

/** What belongs to a socket stands in its first message or in its upgrade; GraphiQL sends its headers with each operation. */
export function authorizationOf(
  connectionParams: Fields | undefined,
  ofUpgrade: string | undefined,
  params: SubscribePayload,
): string | undefined {
  const sent = (params.extensions as { headers?: Fields } | null | undefined)?.headers;
  const candidates = [bearerIn(connectionParams), ofUpgrade, bearerIn(sent)];
  return candidates.find((value) => value !== undefined);
}

/** What is kept of a first message, as long as its socket stands: it may be large, and no more is asked of it. */
export function authorizationAlone(connectionParams: Fields | undefined): Fields | undefined {
  const authorization = bearerIn(connectionParams);
  if (authorization === undefined) return undefined;
  // In its place stands what is malformed as well: each operation that needs a key is told so.
  return { authorization: authorization.length > LONGEST ? 'too long' : authorization };
}

function bearerIn(fields: Fields | null | undefined): string | undefined {
  for (const [name, value] of Object.entries(fields ?? {})) {
    if (name.toLowerCase() === 'authorization' && typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
