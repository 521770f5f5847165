import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors.ts';

/** Makes an error for the client of parameters in a URL or a form that are no JSON: Yoga would take them for a fault of ours. */
export function explainParameters(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw new GatewayError(
            'BAD_USER_INPUT',
            'The parameters variables and extensions are written as JSON objects.',
          );
        }
      });
    },
  };
}
