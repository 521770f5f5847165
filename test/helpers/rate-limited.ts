import type { GraphError } from './gateway.ts';

/** What an answer over HTTP says of limits. */
export interface Told {
  readonly status: number;
  readonly policy: string | null;
  /** The RateLimit header, without the time in it. */
  readonly left: string | null;
  readonly retryAfter: string | null;
  readonly error: GraphError | undefined;
}

export async function toldBy(response: Response): Promise<Told> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    policy: response.headers.get('ratelimit-policy'),
    left: response.headers.get('ratelimit')?.replaceAll(/;t=\d+/g, '') ?? null,
    retryAfter: response.headers.get('retry-after'),
    error: isJson ? (JSON.parse(text) as { errors?: GraphError[] }).errors?.[0] : undefined,
  };
}

/** Posts an operation; `from` is the client that a trusted proxy on loopback speaks for. */
export async function post(
  url: string,
  {
    query = '{ __typename }',
    body,
    key,
    from,
    accept,
  }: Partial<Record<'query' | 'body' | 'key' | 'from' | 'accept', string>>,
): Promise<Told> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(from === undefined ? {} : { 'x-forwarded-for': from }),
      ...(accept === undefined ? {} : { accept }),
    },
    body: body ?? JSON.stringify({ query }),
  });
  return toldBy(response);
}
