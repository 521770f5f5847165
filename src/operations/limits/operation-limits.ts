import type { ExecutionArgs, GraphQLError } from 'graphql';
import { getOperationAST, getVariableValues } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { asGraphQLError } from '../as-graphql-error.ts';
import { checkVariables } from './check-variables.ts';
import { costOf } from './cost.ts';
import { checkFilterTexts } from './filter-texts.ts';
import { limitExceeded } from './limit-exceeded.ts';

export interface OperationLimits {
  readonly maxCost: number;
  readonly maxPageSize: number;
}

/**
 * Refuses operations by what they would take, with the variables that they come with, before a resolver runs. Over every
 * transport; a subscription once, for what each of its events will take.
 */
export function limitOperations(limits: OperationLimits): Plugin {
  // In the place of what would execute it: a result that is set has the plugins behind this one passed over, masking among them.
  const judge = (args: ExecutionArgs, replace: (refuse: () => { errors: readonly GraphQLError[] }) => void) => {
    try {
      checkOperation(args, limits);
    } catch (error) {
      replace(() => ({ errors: [asGraphQLError(error)] }));
    }
  };
  return {
    onExecute: ({ args, setExecuteFn }) => judge(args, setExecuteFn),
    onSubscribe: ({ args, setSubscribeFn }) => judge(args, setSubscribeFn),
  };
}

/** @throws GatewayError LIMIT_EXCEEDED, BAD_USER_INPUT */
export function checkOperation(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  { maxCost, maxPageSize }: OperationLimits,
): void {
  checkVariables(variableValues ?? {});
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variableValues ?? {}, { maxErrors: 1 });
  // Execution says what is wrong with them, and goes no further.
  if (errors) return;
  checkFilterTexts(schema, document, coerced);
  const cost = costOf({ schema, document, operation, variables: coerced, maxPageSize });
  if (cost > maxCost) {
    throw limitExceeded('cost', cost, maxCost, 'Ask for fewer nodes at a time, or for less of each.');
  }
}
