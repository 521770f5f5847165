import type { DocumentNode, GraphQLSchema, ValueNode } from 'graphql';
import { getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { GatewayError } from '../../errors.ts';

/** Characters of a condition. No address, subject or passage that is looked for has more, and a subscription holds on to it. */
export const MAX_CONDITION = 10_000;

const FILTER = 'MessageFilter';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Refuses conditions on messages that are too long, whether written in the document or given as variables.
 *
 * @param document validated
 * @param variables coerced
 * @throws GatewayError BAD_USER_INPUT
 */
export function checkFilterTexts(schema: GraphQLSchema, document: DocumentNode, variables: Variables): void {
  // Nearly every operation is done with here.
  const written = document.loc?.source.body.length ?? Number.POSITIVE_INFINITY;
  if (written <= MAX_CONDITION && !hasLong(variables)) return;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        if (getNamedType(types.getInputType())?.name !== FILTER) return undefined;
        checkNode(node.value, [node.name.value], variables);
        return false;
      },
    }),
  );
}

/** They are only as deep as `checkVariables` lets them be. */
function hasLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > MAX_CONDITION;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLong);
}

/** As deep as the type of filters is. */
function checkNode(node: ValueNode, path: readonly string[], variables: Variables): void {
  if (node.kind === Kind.VARIABLE) checkValue(variables[node.name.value], path);
  else if (node.kind === Kind.STRING) checkValue(node.value, path);
  else if (node.kind === Kind.OBJECT) {
    for (const { name, value } of node.fields) checkNode(value, [...path, name.value], variables);
  }
}

function checkValue(value: unknown, path: readonly string[]): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) checkValue(inside, [...path, name]);
  }
  if (typeof value !== 'string' || value.length <= MAX_CONDITION) return;
  const message = `${path.join('.')}: A condition has at most ${MAX_CONDITION} characters, and this one has ${value.length}. Look for a part of it.`;
  throw new GatewayError('BAD_USER_INPUT', message, { context: { field: path } });
}
