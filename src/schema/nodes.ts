import { brandWithType } from '@pothos/core';
import { resolveNodes } from '@pothos/plugin-relay';
import type { GraphQLResolveInfo } from 'graphql';
import { GatewayError } from '../errors.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { decodeNodeId } from './global-id.ts';

async function nodeOf(id: string, context: GraphContext, info: GraphQLResolveInfo): Promise<unknown> {
  const wanted = decodeNodeId(id);
  // One that is asked for twice is a promise, and may come before the first time has said what it is.
  const [found] = await resolveNodes(builder, context, info, [wanted]);
  const node = await found;
  if (typeof node === 'object' && node !== null) brandWithType(node, wanted.typename as never);
  return node;
}

builder.queryField('node', (t) =>
  t.field({
    description: 'Any object by its id; null when it is not there (any more).',
    type: builder.nodeInterfaceRef(),
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context, info) => nodeOf(id, context, info) as never,
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    description: 'Objects by their ids, in the same order.',
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true }) },
    resolve: (_, { ids }, context, info) => {
      const { maxPageSize } = context.limits;
      if (ids.length > maxPageSize) {
        const message = `\`ids\` may be ${maxPageSize} at most. Ask for the others in another operation.`;
        throw new GatewayError('LIMIT_EXCEEDED', message, { context: { field: ['ids'] } });
      }
      // Each by itself: one that is malformed, or cannot be had, costs its own place.
      return ids.map((id) => nodeOf(id, context, info));
    },
  }),
);
