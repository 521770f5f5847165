import type { AskedOperation } from '../operations/direct-execution.ts';

const NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;
const PARAMETERS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables', 'extensions']);

/** Reads a body of JSON; null for one that is not as it should be, which the framework explains. */
export function askedByBody(body: Buffer): AskedOperation | null {
  try {
    return asked(JSON.parse(body.toString()));
  } catch {
    return null;
  }
}

/**
 * The same for the query of a URL.
 *
 * @param search what stands behind the question mark
 */
export function askedBySearch(search: string): AskedOperation | null {
  // What browsers do not send, and servers read in different ways.
  if (search.includes('#')) return null;
  try {
    const given: Record<string, unknown> = {};
    for (const [name, value] of new URLSearchParams(search)) {
      // Of two, the framework takes the first; and it passes over what it does not know.
      if (name in given || !PARAMETERS.has(name)) return null;
      given[name] = value;
    }
    const { query, operationName, variables, extensions } = given as Record<string, string | undefined>;
    return asked({
      query,
      operationName: operationName || undefined,
      variables: variables ? JSON.parse(variables) : undefined,
      extensions: extensions ? JSON.parse(extensions) : undefined,
    });
  } catch {
    return null;
  }
}

function asked(value: unknown): AskedOperation | null {
  if (!isObject(value)) return null;
  for (const name in value) if (!PARAMETERS.has(name)) return null;
  const { query, operationName, variables, extensions } = value;
  const isRead =
    typeof query === 'string' &&
    query !== '' &&
    (operationName == null || (typeof operationName === 'string' && NAME.test(operationName))) &&
    (variables == null || isObject(variables)) &&
    (extensions == null || isObject(extensions));
  if (!isRead) return null;
  return {
    query,
    operationName: (operationName as string | null | undefined) ?? undefined,
    variables: (variables as AskedOperation['variables'] | null | undefined) ?? {},
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
