import type { Route } from './call.ts';
import { RequestError } from './request-error.ts';

export interface Target {
  segments: string[];
  query: URLSearchParams;
}

export interface Match {
  route: Route;
  params: Record<string, string>;
}

/** Splits a request's target and decodes its segments. RequestError 400 for what is malformed, 414 for what is too long. */
export function parseTarget(url: string): Target {
  if (url.length > 8192) throw new RequestError(414, 'The address is too long.');
  const [path = '', ...query] = url.split('?');
  if (!path.startsWith('/')) throw new RequestError(400, 'Malformed path.');
  try {
    return {
      segments: path.slice(1).split('/').map(decodeURIComponent),
      query: new URLSearchParams(query.join('?')),
    };
  } catch {
    throw new RequestError(400, 'Malformed percent-encoding in the path.');
  }
}

/** Finds routes by path, then by method; HEAD is answered by what answers GET, where Node leaves out the body. */
export function createRouter(routes: readonly Route[]) {
  const known = routes.map((route) => ({ route, pattern: route.path.slice(1).split('/') }));

  /** RequestError 404 for an unknown path, 405 with Allow for a method the path has not. */
  return function match(method: string, segments: readonly string[]): Match {
    const onPath = known.flatMap(({ route, pattern }) => {
      const params = matchSegments(pattern, segments);
      return params ? [{ route, params }] : [];
    });
    if (onPath.length === 0) throw new RequestError(404, 'Route not found.');
    const wanted = method === 'HEAD' ? 'GET' : method;
    const found = onPath.find(({ route }) => route.method === wanted);
    if (found) return found;
    const allowed = onPath.flatMap(({ route }) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]));
    throw new RequestError(405, `The ${method} method is not supported here.`, {
      headers: { Allow: allowed.join(', ') },
    });
  };
}

function matchSegments(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    if (expected.startsWith('{')) {
      if (actual === '') return undefined;
      params[expected.slice(1, -1)] = actual;
    } else if (expected !== actual) return undefined;
  }
  return params;
}
