import type { Plugin } from 'graphql-yoga';

/** Refusals that a client puts right by asking otherwise. */
const CODES: ReadonlySet<unknown> = new Set(['LIMIT_EXCEEDED', 'BAD_USER_INPUT', 'BAD_REQUEST']);

interface Failure {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Gives an operation that was refused as a whole the status 400, whatever media type the client accepts. (GraphQL's own errors of
 * parsing and validation keep those that GraphQL over HTTP wants for them.) Also where its time was up: a 408 has browsers and
 * proxies send the request again by themselves, and it may have been a mutation.
 */
export function refusalStatus(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const { data, errors = [], extensions } = result as Failure;
      if ((data !== undefined && data !== null) || !errors.some((error) => CODES.has(error.extensions?.code))) return;
      setResult({ ...result, extensions: { ...extensions, http: { status: 400 } } } as typeof result);
    },
  };
}
