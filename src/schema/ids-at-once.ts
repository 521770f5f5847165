import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isInterfaceType } from 'graphql';
import { encodeGlobalId } from './global-id.ts';
import { OWN } from './own.ts';

/** What a type of this graph was built from, as far as it is a node. */
interface NodeOptions {
  readonly id: { readonly resolve: (node: unknown) => string };
}

/**
 * Has the id of every node given as it is: the plugin's own resolver promises each one, which in a list of messages takes longer
 * than all their other fields.
 */
export function withIdsAtOnce(schema: GraphQLSchema): GraphQLSchema {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new TypeError('There is no interface Node in the schema');
  for (const type of schema.getPossibleTypes(node)) giveIdAtOnce(type);
  return schema;
}

function giveIdAtOnce(type: GraphQLObjectType): void {
  const { id } = type.extensions.pothosOptions as NodeOptions;
  const field = type.getFields().id;
  if (!field) return;
  field.resolve = (source: unknown) => encodeGlobalId(type.name, id.resolve(source));
  field.extensions = { ...field.extensions, ...OWN };
}
