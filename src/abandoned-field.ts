import { GraphQLError } from 'graphql';

/**
 * Whether an error is that of a field for which nobody waits. Where an item of a list fails at once, executors let go of what the
 * items before it still wait for (graphql-js 16, completeListValue), and any client may ask for that: the operation has been
 * answered with the one error, and the other is no fault of the process.
 */
export function isAbandonedField(error: unknown): boolean {
  return error instanceof GraphQLError && error.path !== undefined;
}
