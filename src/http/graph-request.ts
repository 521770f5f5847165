import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';
import { FOREIGN_LOAD, isForeign } from './refusal.ts';

export interface GraphRequestOptions {
  /** Largest body. Bytes. */
  readonly maxBytes: number;
  /** Whether a link that a browser follows leads to GraphiQL, which executes nothing by itself. */
  readonly hasPage: boolean;
}

/** Media types of a body that holds an operation. None of them is one that a page can send without asking first. */
const JSON_TYPES: ReadonlySet<string> = new Set(['application/json', 'application/graphql+json']);

/**
 * Why the graph does not take a request, as far as its head tells. A page of another site can have a browser send forms and plain
 * text unasked, with whatever rights its place in the network gives; so the body is JSON that says so, or nothing is executed.
 */
export function refuseGraphRequest(
  request: IncomingMessage,
  { maxBytes, hasPage }: GraphRequestOptions,
): Refusal | null {
  const { headers, method, url } = request;
  if (method === 'GET') {
    const isPage = hasPage && headers.accept?.includes('text/html');
    // A link into the graph would be executed, if unread.
    if (!isPage && isForeign(request)) return FOREIGN_LOAD;
    return refuseParameters(url as string);
  }
  if (Number(headers['content-length']) > maxBytes) {
    return {
      status: 413,
      code: 'LIMIT_EXCEEDED',
      message: `A request may have ${maxBytes} bytes. Send a shorter one.`,
    };
  }
  const encoding = headers['content-encoding']?.trim().toLowerCase() || 'identity';
  if (encoding !== 'identity') {
    return {
      status: 415,
      code: 'BAD_USER_INPUT',
      message: 'The body may not be compressed: send it without Content-Encoding.',
      headers: { 'accept-encoding': 'identity' },
    };
  }
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === undefined || !JSON_TYPES.has(type)) {
    return {
      status: 415,
      code: 'BAD_USER_INPUT',
      message: 'Send the operation as JSON, with the header "Content-Type: application/json".',
      headers: { 'accept-post': 'application/json' },
    };
  }
  // Spelt in another way it would be nothing that the framework knows.
  headers['content-type'] = type;
  return null;
}

/** The framework takes parameters that are no JSON for a fault of its own. */
function refuseParameters(url: string): Refusal | null {
  const parameters = new URL(url, 'http://gateway').searchParams;
  const wrong = ['variables', 'extensions'].find((name) => !isObject(parameters.get(name)));
  if (wrong === undefined) return null;
  return { status: 400, code: 'BAD_USER_INPUT', message: `The parameter "${wrong}" has to be a JSON object.` };
}

function isObject(json: string | null): boolean {
  if (!json) return true;
  try {
    const value: unknown = JSON.parse(json);
    return value === null || (typeof value === 'object' && !Array.isArray(value));
  } catch {
    return false;
  }
}
