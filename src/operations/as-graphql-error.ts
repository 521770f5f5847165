import { GraphQLError } from 'graphql';

/** The error as one of the operation as a whole; what a client is told of it is made where errors are masked. */
export function asGraphQLError(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
