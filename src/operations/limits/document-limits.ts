import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { shortened } from '../../errors.ts';
import type { DocumentLimits } from './document-bounds.ts';
import { checkDocument } from './document-bounds.ts';
import { scan } from './scan.ts';

/**
 * Refuses documents that are too much before anything works on them: their text before it is parsed, and what was parsed before it
 * is validated. Over every transport, since all of them parse through Yoga.
 */
export function limitDocuments(limits: DocumentLimits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: unknown, options: Parameters<typeof parseFn>[1]) => {
        const text = String(source);
        scan(text, limits.maxTokens);
        try {
          const document = parseFn(text, { ...options, maxTokens: limits.maxTokens + 1 });
          checkDocument(document, limits);
          return document;
        } catch (error) {
          throw error instanceof GraphQLError ? parseError(error) : error;
        }
      });
    },
    // What is wrong with a document is told in its own words, which may be long.
    onValidate:
      () =>
      ({ result }) => {
        for (const error of result) if (error instanceof GraphQLError) withShortMessage(error);
      },
  };
}

/** Yoga remembers it for all transports, and gives it its status only where it comes of an HTTP request first. */
function parseError(error: GraphQLError): GraphQLError {
  Object.assign(error.extensions, { code: 'GRAPHQL_PARSE_FAILED', http: { spec: true, status: 400 } });
  return withShortMessage(error);
}

function withShortMessage(error: GraphQLError): GraphQLError {
  error.message = shortened(error.message);
  return error;
}
