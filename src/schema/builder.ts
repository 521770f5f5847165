import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { GraphContext } from './context.ts';
import { decodeNodeId, encodeGlobalId } from './global-id.ts';

export interface SchemaTypes {
  Context: GraphContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: {
    DateTime: { Input: Date; Output: Date };
    EmailAddress: { Input: string; Output: string };
    ID: { Input: string; Output: string };
    URL: { Input: URL; Output: URL | string };
  };
}

/** The one builder; the types register themselves on it, each in its own file (see index.ts). */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    firstArgOptions: { defaultValue: 20 },
    edgesFieldOptions: { nullable: { list: false, items: false } },
    nodeFieldOptions: { nullable: false },
    nodesOnConnection: true,
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    decodeGlobalID: (id) => decodeNodeId(id),
    // In a file of their own.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'An object with an id that finds it again.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its connection.' },
  },
});

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});
